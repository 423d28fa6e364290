import { sql } from "kysely";
import { findMerged, type MergedPosting } from "../market/snapshot/find-merged.js";
import { type FinishOptions, inWindows } from "../market/snapshot/finish.js";
import type { PostingKey } from "../market/snapshot/part.js";
import { similarity } from "../postings/dedupe/shingles.js";
import type { SourcePosting } from "../postings/source/source-preset.js";
import { loadRoles } from "./load-keys.js";
import { rolesOf } from "./load-roles.js";
import { factsVersion } from "./read-facts.js";
import { countSources } from "./source-counts.js";
import type { Store } from "./store.js";

/** An ad as a person finds it again. */
export interface AdName {
  readonly source: string;
  readonly id: string;
  readonly posted: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly url: string | null;
}

export interface MergedAd {
  readonly role: string | null;
  readonly why: MergedPosting["why"];
  /** Share of their runs of words that both texts have. */
  readonly alike: number;
  readonly kept: AdName;
  readonly folded: AdName;
}

/** Every ad that a snapshot of this store counts as another one, beside the one it counts as; `only` leaves the other roles out. */
export async function listMerged(store: Store, taxonomy: string, options: FinishOptions, only: string | null): Promise<MergedAd[]> {
  const sources = await countSources(store);
  const listed: MergedAd[] = [];
  const all = await rolesOf(store, taxonomy);
  for (const role of only === null ? all : all.filter((id) => id === only)) {
    const load = { roles: [role], levels: null };
    const [{ keys, hashes } = { keys: [], hashes: [] }] = await loadRoles(store, taxonomy, sources, { load, counts: null });
    const dated = inWindows(keys, options, () => {});
    const place = (at: number): number => (dated[at] as { at: number }).at;
    const merged = findMerged(dated.map(({ posting }) => posting)).map((pair) => ({ ...pair, at: place(pair.at), into: place(pair.into) }));
    const wanted = new Set(merged.flatMap(({ at, into }) => [hashes[at] as string, hashes[into] as string]));
    const names = await readNames(store, taxonomy, role, wanted);
    const nameOf = (at: number): AdName => {
      const name = names.get(`${sources[(keys[at] as PostingKey).source]?.id} ${hashes[at]}`);
      if (name === undefined) throw new Error("a reading without its posting");
      return name;
    };
    for (const { at, into, why } of merged) {
      const alike = similarity((keys[at] as PostingKey).shingles, (keys[into] as PostingKey).shingles);
      listed.push({ role, why, alike, kept: nameOf(into), folded: nameOf(at) });
    }
  }
  return listed;
}

async function readNames(store: Store, taxonomy: string, role: string | null, wanted: ReadonlySet<string>): Promise<Map<string, AdName>> {
  const names = new Map<string, AdName>();
  const query = sql`
    select p.source, p.hash, p.incoming from postings p where exists (
      select 1 from readings r where r.source = p.source and r.hash = p.hash and r.version = ${factsVersion(taxonomy)}
      and ${role === null ? sql`r.role is null` : sql`r.role = ${role}`})`;
  for await (const columns of wanted.size === 0 ? [] : store.stream(query)) {
    const [sources, hashes, incoming] = columns as [string[], string[], string[]];
    sources.forEach((source, at) => {
      if (!wanted.has(hashes[at] as string)) return;
      const { posting } = JSON.parse(incoming[at] as string) as SourcePosting;
      const { id, title, company, location, posted } = posting;
      names.set(`${source} ${hashes[at]}`, { source, id, posted, title, company, location, url: posting.url ?? null });
    });
  }
  return names;
}
