import { sql } from "kysely";
import { type Finished, type FinishOptions, openFinish, type Pack, type PostingKey, type PostingRow } from "../market/finish.js";
import { comparePostings, type Part, type PartPosting, type PartSource } from "../market/part.js";
import { READER_VERSION } from "../postings/read-posting.js";
import type { Seniority } from "../schema/skill.js";
import { factsVersion } from "./read-facts.js";
import { countSources } from "./source-counts.js";
import type { Store } from "./store.js";

export interface StoreTaxonomy {
  readonly hash: string;
  /** By code unit: what the groups of stored rows index. */
  readonly ids: readonly string[];
}

/** The snapshot of everything the store holds, as read by this version. One role's postings lie in memory at a time. */
export async function finishStore(store: Store, taxonomy: StoreTaxonomy, options: FinishOptions, pack: Pack): Promise<Finished> {
  const sources = await countSources(store);
  const input = { reader: READER_VERSION, taxonomy: taxonomy.hash, sources, skills: taxonomy.ids };
  const finisher = openFinish(input, options, pack);
  for (const role of await rolesOf(store, taxonomy.hash)) {
    const { keys, rows } = await loadRole(store, taxonomy.hash, sources, role);
    finisher.add({ role, postings: keys, row: (at) => JSON.parse(rows[at] as string) as PostingRow });
  }
  return finisher.close();
}

/** The same as one part, for engines that gather parts. */
export async function partOfStore(store: Store, taxonomy: StoreTaxonomy): Promise<Part> {
  const sources = await countSources(store);
  const postings: PartPosting[] = [];
  for (const role of await rolesOf(store, taxonomy.hash)) {
    const { keys, rows, hashes } = await loadRole(store, taxonomy.hash, sources, role, true);
    keys.forEach((key, at) => {
      postings.push({ ...key, role, hash: hashes[at] as string, ...(JSON.parse(rows[at] as string) as PostingRow) });
    });
  }
  const used = [...new Set(postings.flatMap(({ groups }) => groups.flatMap((group) => group.slice(2))))].sort((a, b) => a - b);
  const to = new Map(used.map((number, at) => [number, at]));
  const numbered = postings.map((posting) => ({
    ...posting,
    groups: posting.groups.map((group) => group.map((number, at) => (at < 2 ? number : (to.get(number) as number)))),
  }));
  return {
    reader: READER_VERSION,
    taxonomy: taxonomy.hash,
    sources,
    skills: used.map((number) => taxonomy.ids[number] as string),
    postings: numbered.sort(comparePostings),
  };
}

/** The newest month that anything in the store has; null where nothing is dated. */
export async function newestMonth(store: Store, taxonomy: string): Promise<number | null> {
  const row = await store.db
    .selectFrom("readings")
    .select(({ fn }) => fn.max("month").as("month"))
    .where("version", "=", factsVersion(taxonomy))
    .executeTakeFirst();
  return row?.month ?? null;
}

export async function rolesOf(store: Store, taxonomy: string): Promise<(string | null)[]> {
  const rows = await store.db
    .selectFrom("readings")
    .select("role")
    .distinct()
    .where("version", "=", factsVersion(taxonomy))
    .orderBy("role")
    .execute();
  return rows.map(({ role }) => role);
}

interface LoadedRole {
  readonly keys: PostingKey[];
  /** Packed until asked for: of a role's postings only the kept ones are unpacked. */
  readonly rows: string[];
  readonly hashes: string[];
}

/** Postings without a role are never unpacked, so their rows stay in the store unless a part wants them. */
export async function loadRole(
  store: Store,
  taxonomy: string,
  sources: readonly PartSource[],
  role: string | null,
  whole = false,
): Promise<LoadedRole> {
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const loaded: LoadedRole = { keys: [], rows: [], hashes: [] };
  const query = sql`
    select r.source, r.day, r.month, r.seniority, r.repost, r.region, r.shingles,
      ${whole ? sql`r.hash` : sql`''`}, ${whole || role !== null ? sql`r.row` : sql`''`}
    from readings r where r.version = ${factsVersion(taxonomy)} and ${role === null ? sql`r.role is null` : sql`r.role = ${role}`}
    and not exists (select 1 from postings p where p.replaced and p.source = r.source and p.hash = r.hash)
    order by r.month nulls last, r.day nulls last, r.source, r.hash`;
  for await (const columns of store.stream(query)) {
    const [source, day, month, seniority, repost, region, shingles, hash, row] = columns as [
      string[],
      (number | null)[],
      (number | null)[],
      (Seniority | null)[],
      (string | null)[],
      (string | null)[],
      unknown[],
      string[],
      string[],
    ];
    for (let at = 0; at < source.length; at++) {
      loaded.keys.push({
        source: sourceAt.get(source[at] as string) as number,
        day: day[at] ?? null,
        month: month[at] ?? null,
        seniority: seniority[at] ?? null,
        repost: repost[at] ?? null,
        region: region[at] ?? null,
        shingles: wordsOf(shingles[at]),
      });
      loaded.rows.push(row[at] as string);
      if (whole) loaded.hashes.push(hash[at] as string);
    }
  }
  return loaded;
}

export function wordsOf(blob: unknown): Uint32Array {
  const bytes = blob instanceof Uint8Array ? blob : (blob as { bytes: Uint8Array }).bytes;
  const copy = new Uint8Array(bytes);
  return new Uint32Array(copy.buffer, 0, copy.byteLength >> 2);
}
