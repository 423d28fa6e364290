import { sql } from "kysely";
import { type FinishOptions, type KeptPosting, openFinish, type Pack, type PackedSnapshot, type ShardWriter } from "../market/finish.js";
import { EMPTY_ROW } from "../market/make-part.js";
import { comparePostings, type Part, type PartPosting, type PartSource, type PostingKey } from "../market/part.js";
import { READER_VERSION } from "../postings/read-posting.js";
import { eachWanted, inForce, loadRoles, loadsOf, rolesOf } from "./load-roles.js";
import { factsVersion } from "./read-facts.js";
import { countSources } from "./source-counts.js";
import type { Cell, Store } from "./store.js";

export interface StoreTaxonomy {
  readonly hash: string;
  /** By code unit: what the groups of stored rows index. */
  readonly ids: readonly string[];
}

export interface FinishStoreOptions {
  readonly readRows?: () => Promise<unknown>;
  /** Postings whose keys lie in memory at a time. */
  readonly atOnce?: number;
}

/**
 * The snapshot of everything the store holds, as read by this version. What counts is decided first, then rows of that are read where they
 * are missing, then they are written: what lies in memory at a time are the keys of a few roles or of a level of one, or the unlike rows of one.
 */
export async function finishStore(
  store: Store,
  taxonomy: StoreTaxonomy,
  options: FinishOptions,
  pack: Pack,
  { readRows, atOnce }: FinishStoreOptions = {},
): Promise<PackedSnapshot> {
  const sources = await countSources(store);
  const finisher = openFinish({ reader: READER_VERSION, taxonomy: taxonomy.hash, sources, skills: taxonomy.ids }, options, pack);
  await openWanted(store);
  const few = new Map<string, Cell[][]>();
  for (const load of await loadsOf(store, taxonomy.hash, atOnce))
    for (const [role, { keys, hashes }] of await loadRoles(store, taxonomy.hash, sources, load)) {
      const chosen = finisher.choose(role, keys);
      if (role === null) continue;
      const idOf = (at: number): string => (sources[(keys[at] as PostingKey).source] as PartSource).id;
      const counted = [...(few.get(role) ?? []), ...chosen.map((at) => [idOf(at), hashes[at] as string])];
      few.set(role, finisher.isWanted(role) ? [] : counted);
      if (finisher.isWanted(role)) await store.append("wanted", ["source", "hash"], counted);
    }
  await readRows?.();
  let underWay = "";
  let writer: ShardWriter | null = null;
  for await (const { role, posting } of eachWanted(store, taxonomy.hash, sources)) {
    if (role !== underWay) {
      writer?.end();
      writer = finisher.write(role);
      underWay = role;
    }
    writer?.add(posting);
  }
  writer?.end();
  return finisher.close();
}

/** The same as one part, for engines that gather parts. */
export async function partOfStore(store: Store, taxonomy: StoreTaxonomy, readRows?: () => Promise<unknown>): Promise<Part> {
  const sources = await countSources(store);
  const roles = await rolesOf(store, taxonomy.hash);
  await openWanted(store);
  const ofRoles = inForce(taxonomy.hash, { roles: roles.filter((role) => role !== null), levels: null });
  await sql`insert into wanted select r.source, r.hash from readings r where ${ofRoles}`.execute(store.db);
  await readRows?.();
  const wanted = new Map<string, KeptPosting[]>();
  for await (const { role, posting } of eachWanted(store, taxonomy.hash, sources)) {
    const held = wanted.get(role);
    if (held === undefined) wanted.set(role, [posting]);
    else held.push(posting);
  }
  const postings: PartPosting[] = [];
  for (const [role, { keys, hashes }] of await loadRoles(store, taxonomy.hash, sources, { roles, levels: null }, true)) {
    const rows = role === null ? null : (wanted.get(role) as KeptPosting[]);
    keys.forEach((key, at) => {
      postings.push({ ...key, role, hash: hashes[at] as string, ...(rows === null ? EMPTY_ROW : (rows[at] as KeptPosting).row) });
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

/** The table of this session that names the postings whose rows are wanted. */
async function openWanted(store: Store): Promise<void> {
  await sql`drop table if exists wanted`.execute(store.db);
  await sql`create temp table wanted (source varchar, hash varchar)`.execute(store.db);
}
