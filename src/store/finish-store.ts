import { sql } from "kysely";
import { type FinishOptions, type KeptPosting, openFinish, type Pack, type PackedSnapshot, type ShardWriter } from "../market/finish.js";
import { EMPTY_ROW } from "../market/make-part.js";
import { comparePostings, type Part, type PartPosting, type PartSource, type PostingKey } from "../market/part.js";
import { READER_VERSION } from "../postings/read-posting.js";
import { eachWanted, inForce, loadRoles, rolesOf } from "./load-roles.js";
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
 * are missing, then they are written: what lies in memory at a time are the keys of a few roles, or the unlike rows of one.
 */
export async function finishStore(
  store: Store,
  taxonomy: StoreTaxonomy,
  options: FinishOptions,
  pack: Pack,
  readRows?: () => Promise<unknown>,
): Promise<PackedSnapshot> {
  const sources = await countSources(store);
  const finisher = openFinish({ reader: READER_VERSION, taxonomy: taxonomy.hash, sources, skills: taxonomy.ids }, options, pack);
  await openWanted(store);
  const loads = await rolesOf(store, taxonomy.hash);
  for (const roles of loads)
    for (const [role, { keys, hashes }] of await loadRoles(store, taxonomy.hash, sources, roles)) {
      const idOf = (at: number): string => (sources[(keys[at] as PostingKey).source] as PartSource).id;
      const wanted = finisher.choose(role, keys).map((at) => [idOf(at), hashes[at] as string]);
      await store.append("wanted", ["source", "hash"], wanted);
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
  const loads = await rolesOf(store, taxonomy.hash);
  await openWanted(store);
  const ofRoles = inForce(
    taxonomy.hash,
    loads.flat().filter((role) => role !== null),
  );
  await sql`insert into wanted select r.source, r.hash from readings r where ${ofRoles}`.execute(store.db);
  await readRows?.();
  const wanted = new Map<string, KeptPosting[]>();
  for await (const { role, posting } of eachWanted(store, taxonomy.hash, sources)) {
    const held = wanted.get(role);
    if (held === undefined) wanted.set(role, [posting]);
    else held.push(posting);
  }
  const postings: PartPosting[] = [];
  for (const roles of loads) {
    for (const [role, { keys, hashes }] of await loadRoles(store, taxonomy.hash, sources, roles, true)) {
      const rows = role === null ? null : (wanted.get(role) as KeptPosting[]);
      keys.forEach((key, at) => {
        postings.push({ ...key, role, hash: hashes[at] as string, ...(rows === null ? EMPTY_ROW : (rows[at] as KeptPosting).row) });
      });
    }
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
