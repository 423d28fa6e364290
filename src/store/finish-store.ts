import { sql } from "kysely";
import { type Finished, type FinishOptions, type KeptPosting, openFinish, type Pack } from "../market/finish.js";
import { EMPTY_ROW } from "../market/make-part.js";
import { comparePostings, type Part, type PartPosting, type PartSource, type PostingKey, type PostingRow } from "../market/part.js";
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

/**
 * The snapshot of everything the store holds, as read by this version. What counts is decided first, then rows of that are read where they
 * are missing, then they are written: of a role's postings one form lies in memory at a time.
 */
export async function finishStore(
  store: Store,
  taxonomy: StoreTaxonomy,
  options: FinishOptions,
  pack: Pack,
  readRows?: () => Promise<unknown>,
): Promise<Finished> {
  const sources = await countSources(store);
  const finisher = openFinish({ reader: READER_VERSION, taxonomy: taxonomy.hash, sources, skills: taxonomy.ids }, options, pack);
  await openWanted(store);
  const roles: string[] = [];
  for (const role of await rolesOf(store, taxonomy.hash)) {
    const { keys, hashes } = await loadRole(store, taxonomy.hash, sources, role);
    const wanted = finisher.choose(role, keys);
    if (role === null || wanted.length === 0) continue;
    roles.push(role);
    await want(
      store,
      role,
      wanted.map((at) => [(sources[(keys[at] as PostingKey).source] as PartSource).id, hashes[at] as string]),
    );
  }
  await readRows?.();
  for (const role of roles) finisher.write(role, await loadKept(store, taxonomy.hash, sources, role));
  return finisher.close();
}

/** The same as one part, for engines that gather parts. */
export async function partOfStore(store: Store, taxonomy: StoreTaxonomy, readRows?: () => Promise<unknown>): Promise<Part> {
  const sources = await countSources(store);
  await openWanted(store);
  const ofRoles = sql`r.version = ${factsVersion(taxonomy.hash)} and r.role is not null and ${IN_FORCE}`;
  await sql`insert into wanted select r.source, r.hash, r.role from readings r where ${ofRoles}`.execute(store.db);
  await readRows?.();
  const postings: PartPosting[] = [];
  for (const role of await rolesOf(store, taxonomy.hash)) {
    const { keys, hashes } = await loadRole(store, taxonomy.hash, sources, role);
    const rows = role === null ? [] : await loadKept(store, taxonomy.hash, sources, role);
    keys.forEach((key, at) => {
      postings.push({ ...key, role, hash: hashes[at] as string, ...(role === null ? EMPTY_ROW : (rows[at] as KeptPosting).row) });
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

/** The table of this session that names the postings whose rows are wanted. */
async function openWanted(store: Store): Promise<void> {
  await sql`drop table if exists wanted`.execute(store.db);
  await sql`create temp table wanted (source varchar, hash varchar, role varchar)`.execute(store.db);
}

function want(store: Store, role: string, postings: readonly (readonly [string, string])[]): Promise<void> {
  return store.append(
    "wanted",
    ["source", "hash", "role"],
    postings.map(([source, hash]) => [source, hash, role]),
  );
}

interface LoadedRole {
  readonly keys: PostingKey[];
  readonly hashes: string[];
}

/** Of the readings r: no later text of the same id took its place. */
const IN_FORCE = sql`not exists (select 1 from postings p where p.replaced and p.source = r.source and p.hash = r.hash)`;
const ORDER = sql`r.month nulls last, r.day nulls last, r.source, r.hash`;

/** In the order of `comparePostings`. */
export async function loadRole(store: Store, taxonomy: string, sources: readonly PartSource[], role: string | null): Promise<LoadedRole> {
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const loaded: LoadedRole = { keys: [], hashes: [] };
  const query = sql`
    select r.source, r.day, r.month, r.seniority, r.repost, r.region, r.shingles, r.hash
    from readings r where r.version = ${factsVersion(taxonomy)} and ${role === null ? sql`r.role is null` : sql`r.role = ${role}`}
    and ${IN_FORCE} order by ${ORDER}`;
  for await (const columns of store.stream(query)) {
    const [source, day, month, seniority, repost, region, shingles, hash] = columns as [
      string[],
      (number | null)[],
      (number | null)[],
      (Seniority | null)[],
      (string | null)[],
      (string | null)[],
      unknown[],
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
      loaded.hashes.push(hash[at] as string);
    }
  }
  return loaded;
}

/** The wanted postings of a role with their rows, in the order of `comparePostings`. */
async function loadKept(store: Store, taxonomy: string, sources: readonly PartSource[], role: string): Promise<KeptPosting[]> {
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const kept: KeptPosting[] = [];
  const query = sql`
    select r.source, r.month, r.seniority, r.region, r.row from wanted w join readings r on r.source = w.source and r.hash = w.hash
    where w.role = ${role} and r.version = ${factsVersion(taxonomy)} order by ${ORDER}`;
  for await (const columns of store.stream(query)) {
    const [source, month, seniority, region, row] = columns as [
      string[],
      (number | null)[],
      (Seniority | null)[],
      (string | null)[],
      string[],
    ];
    for (let at = 0; at < source.length; at++) {
      const key = {
        source: sourceAt.get(source[at] as string) as number,
        month: month[at] ?? null,
        seniority: seniority[at] ?? null,
        region: region[at] ?? null,
      };
      kept.push({ key, row: JSON.parse(row[at] as string) as PostingRow });
    }
  }
  return kept;
}

export function wordsOf(blob: unknown): Uint32Array {
  const bytes = blob instanceof Uint8Array ? blob : (blob as { bytes: Uint8Array }).bytes;
  const copy = new Uint8Array(bytes);
  return new Uint32Array(copy.buffer, 0, copy.byteLength >> 2);
}
