import { sql } from "kysely";
import type { Cell } from "../io/market/pack-rows.js";
import {
  assembleSnapshot,
  type FinishedPiece,
  type Finisher,
  type FinishInput,
  type FinishOptions,
  type KeptPosting,
  openFinish,
  type PackedSnapshot,
  type ShardWriter,
} from "../market/snapshot/finish.js";
import { EMPTY_ROW } from "../market/snapshot/make-part.js";
import {
  comparePostings,
  type Part,
  type PartPosting,
  type PartSource,
  type PostingKey,
  type PostingRow,
} from "../market/snapshot/part.js";
import { windowOf } from "../market/snapshot/windows.js";
import { READER_VERSION } from "../postings/read-posting.js";
import { type KeyOrder, loadRoles } from "./load-keys.js";
import { eachWanted, inForce, type Load, loadsOf, rolesOf, windowsOf } from "./load-roles.js";
import { factsVersion, type RowReader } from "./read-facts.js";
import { countSources } from "./source-counts.js";
import type { Store } from "./store.js";

export interface StoreTaxonomy {
  readonly hash: string;
  /** By code unit: what the groups of stored rows index. */
  readonly ids: readonly string[];
}

export interface FinishStoreOptions {
  /** Reads the rows that are missing. */
  readonly rows?: RowReader;
  /** Postings whose keys lie in memory, and rows that are put in order, at a time. */
  readonly atOnce?: number;
}

/** The snapshot of everything the store holds, as read by this version. */
export async function finishStore(
  store: Store,
  taxonomy: StoreTaxonomy,
  options: FinishOptions,
  pack: PackAhead,
  { rows, atOnce }: FinishStoreOptions = {},
): Promise<PackedSnapshot> {
  const input = inputOf(taxonomy, await countSources(store));
  const loads = await loadsOf(store, taxonomy.hash, atOnce);
  return assembleSnapshot(input, options, [
    await finishLoads(store, input, { loads, options, pack, ...(rows && { rows }), ...(atOnce !== undefined && { atOnce }) }),
  ]);
}

export function inputOf({ hash, ids }: StoreTaxonomy, sources: readonly PartSource[]): FinishInput {
  return { reader: READER_VERSION, taxonomy: hash, sources, skills: ids };
}

/** As `Pack`, perhaps by another process while the next shard is made. */
export type PackAhead = (text: string) => Uint8Array | Promise<Uint8Array>;

export interface FinishLoads {
  /** All of each role in it. */
  readonly loads: readonly Load[];
  readonly options: FinishOptions;
  readonly pack: PackAhead;
  readonly rows?: RowReader;
  /** Keys and rows that lie in memory at a time. */
  readonly atOnce?: number;
}

/**
 * What counts is decided first, rows of that are read meanwhile where they are missing, then they are written: what lies in memory at a time
 * are the keys of a few roles or of a level of one, or the unlike rows of one.
 */
export async function finishLoads(
  store: Store,
  input: FinishInput,
  { loads, options, pack, rows, atOnce }: FinishLoads,
): Promise<FinishedPiece> {
  const { sources, taxonomy } = input;
  const finisher = openFinish(input, options);
  await openWanted(store);
  const few: Few = new Map();
  const counts = (key: PostingKey): boolean => windowOf(key, options) !== null;
  try {
    for (const load of loads) {
      await choose(store, input, { load, counts }, { finisher, few });
      await rows?.take();
    }
  } finally {
    await rows?.settle();
  }
  const roles = loads.flatMap((load) => load.roles);
  const shelf = openShelf(finisher, pack);
  for (const window of await windowsOf(store, taxonomy, [...new Set(roles)], atOnce)) {
    for await (const { role, ...posting } of eachWanted(store, taxonomy, sources, window)) shelf.add(role, posting);
    if (window.isLast) await shelf.pack();
  }
  await shelf.end();
  return finisher.close();
}

/** Of roles that are not wanted yet: more of their levels may come. */
type Few = Map<string, Cell[][]>;

/** What of a load counts becomes wanted. A function of its own, so that the keys are let go of at its end. */
async function choose(
  store: Store,
  { sources, taxonomy }: FinishInput,
  asked: KeyOrder,
  { finisher, few }: { readonly finisher: Finisher; readonly few: Few },
): Promise<void> {
  for (const { role, keys, hashes, proposed } of await loadRoles(store, taxonomy, sources, asked)) {
    const chosen = finisher.choose(role, keys, proposed);
    if (role === null) continue;
    const idOf = (at: number): string => (sources[(keys[at] as PostingKey).source] as PartSource).id;
    const counted = [...(few.get(role) ?? []), ...chosen.map((at) => [idOf(at), hashes[at] as string])];
    few.set(role, finisher.isWanted(role) ? [] : counted);
    if (finisher.isWanted(role)) await store.append("wanted", ["source", "hash"], counted);
  }
}

/** Shards that may wait to be packed. */
const PACKED_AHEAD = 8;

interface Shelf {
  add(role: string, posting: KeptPosting): void;
  /** Makes the shards of all roles that came; they may be packed while others come. */
  pack(): Promise<void>;
  end(): Promise<void>;
}

function openShelf(finisher: Finisher, pack: PackAhead): Shelf {
  const packing: Promise<void>[] = [];
  const writers = new Map<string, ShardWriter>();
  return {
    add(role, posting) {
      let writer = writers.get(role);
      if (writer === undefined) writers.set(role, (writer = finisher.write(role)));
      writer.add(posting);
    },
    async pack() {
      for (const [role, writer] of writers) {
        const text = writer.end();
        writers.delete(role);
        const kept = Promise.resolve(pack(text)).then((packed) => finisher.keep(role, text, packed));
        // Its failure is met when it is waited for.
        kept.catch(() => undefined);
        packing.push(kept);
        if (packing.length > PACKED_AHEAD) await packing.shift();
      }
    },
    end: async () => void (await Promise.all(packing)),
  };
}

/** The same as one part, for engines that gather parts. */
export async function partOfStore(store: Store, taxonomy: StoreTaxonomy, reader?: RowReader): Promise<Part> {
  const sources = await countSources(store);
  const roles = await rolesOf(store, taxonomy.hash);
  await openWanted(store);
  const ofRoles = inForce(taxonomy.hash, sources, { roles: roles.filter((role) => role !== null), levels: null });
  await sql`insert into wanted select r.source, r.hash from readings r where ${ofRoles}`.execute(store.db);
  await reader?.take();
  await reader?.settle();
  const rows = new Map<string, string>();
  for await (const [source, hash, row] of store.stream(sql`select r.source, r.hash, r.row from readings r where ${ofRoles}`))
    for (const [at, text] of (row as string[]).entries()) rows.set(`${source?.[at]} ${hash?.[at]}`, text);
  const postings: PartPosting[] = [];
  for (const { role, keys, hashes } of await loadRoles(store, taxonomy.hash, sources, { load: { roles, levels: null }, counts: null })) {
    keys.forEach((key, at) => {
      const hash = hashes[at] as string;
      const text = rows.get(`${sources[key.source]?.id} ${hash}`);
      postings.push({ ...key, role, hash, ...(role === null ? EMPTY_ROW : (JSON.parse(text as string) as PostingRow)) });
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
