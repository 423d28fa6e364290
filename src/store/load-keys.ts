import { sql } from "kysely";
import type { Cell } from "../io/market/pack-rows.js";
import { levelsOf } from "../market/snapshot/find-merged.js";
import type { PartSource, PostingKey } from "../market/snapshot/part.js";
import { eachOf, type Pairs, proposePairs, SIGNATURE_WORDS } from "../postings/dedupe/signature.js";
import { SENIORITIES } from "../schema/skill-kinds.js";
import { inForce, type Load, ofLoad, placeIn, shareEqual, wordAt } from "./load-roles.js";
import type { Store } from "./store.js";

export interface LoadedRole {
  readonly role: string | null;
  /** In the order of `comparePostings`. A posting that cannot be like another one has no shingles. */
  readonly keys: readonly PostingKey[];
  readonly hashes: readonly string[];
  /** Within each level, pairs that may be alike, by their places among those that count. */
  readonly proposed?: readonly Pairs[];
}

export interface KeyOrder {
  readonly load: Load;
  /** Shingles are most of what is stored: they are loaded of those only that may be like another one that counts. Null: of all. */
  readonly counts: ((key: PostingKey) => boolean) | null;
}

interface LoadedKeys {
  readonly role: string | null;
  readonly keys: LoadedKey[];
  readonly hashes: string[];
  /** Places of those that count, and the signatures of these, one after the other. */
  readonly counted: number[];
  readonly signatures: Uint32Array;
}

type LoadedKey = { -readonly [name in keyof PostingKey]: PostingKey[name] };

const NO_SHINGLES = new Uint32Array(0);

/** Role by role. */
export async function loadRoles(
  store: Store,
  taxonomy: string,
  sources: readonly PartSource[],
  { load, counts }: KeyOrder,
): Promise<LoadedRole[]> {
  const roles: LoadedRole[] = [];
  const likely: Likely = { keys: [], rows: [] };
  for await (const { role, keys, hashes, counted, signatures } of eachRole(store, taxonomy, sources, { load, counts })) {
    const addLikely = (at: number): void => {
      const key = keys[at] as LoadedKey;
      likely.rows.push([likely.keys.length, (sources[key.source] as PartSource).id, hashes[at] as string]);
      likely.keys.push(key);
    };
    if (counts === null) {
      for (const at of keys.keys()) addLikely(at);
      roles.push({ role, keys, hashes });
      continue;
    }
    const levels = levelsOf(counted.map((at) => keys[at] as LoadedKey));
    const proposed = levels.map((places) => proposePairs(signatures, Uint32Array.from(places)));
    for (const place of placesIn(proposed, counted.length)) addLikely(counted[place] as number);
    roles.push({ role, keys, hashes, proposed });
  }
  if (likely.keys.length > 0) await loadShingles(store, taxonomy, load, likely);
  return roles;
}

/** All that are of a pair. */
function placesIn(proposed: readonly Pairs[], count: number): number[] {
  const met = new Uint8Array(count);
  for (const pairs of proposed)
    eachOf(pairs, (a, b) => {
      met[a] = 1;
      met[b] = 1;
    });
  return [...met.keys()].filter((at) => met[at] === 1);
}

async function* eachRole(
  store: Store,
  taxonomy: string,
  sources: readonly PartSource[],
  { load, counts }: KeyOrder,
): AsyncGenerator<LoadedKeys> {
  const ids = sources.map(({ id }) => id);
  const query = sql`
    select ${placeIn(load.roles, sql`r.role`)}, ${placeIn(ids, sql`r.source`)}, ${placeIn(SENIORITIES, sql`r.seniority`)},
    r.month, r.day, r.region, r.repost, r.hash, ${counts === null ? sql`null` : sql`r.bands`}
    from readings r where ${inForce(taxonomy, sources, load)} order by r.role, r.month nulls last, r.day nulls last, r.source, r.hash`;
  const one = shareEqual();
  const table = openTable();
  let open = null as Omit<LoadedKeys, "signatures"> | null;
  for await (const columns of store.stream(query)) {
    const [roles, from, levels, months, days, regions, reposts, hashes, signatures] = columns as [
      (number | null)[],
      number[],
      (number | null)[],
      (number | null)[],
      (number | null)[],
      (string | null)[],
      (string | null)[],
      string[],
      unknown[],
    ];
    for (let at = 0; at < hashes.length; at++) {
      const role = wordAt(load.roles, roles[at] ?? null);
      if (open?.role !== role) {
        if (open !== null) yield { ...open, signatures: table.take() };
        open = { role, keys: [], hashes: [], counted: [] };
      }
      const key = {
        source: (from[at] as number) - 1,
        day: days[at] ?? null,
        month: months[at] ?? null,
        seniority: wordAt(SENIORITIES, levels[at] ?? null),
        repost: reposts[at] ?? null,
        region: one(regions[at] ?? null),
        shingles: NO_SHINGLES,
      };
      if (counts?.(key)) {
        open.counted.push(open.keys.length);
        table.add(wordsOf(signatures[at]));
      }
      open.keys.push(key);
      open.hashes.push(hashes[at] as string);
    }
  }
  if (open !== null) yield { ...open, signatures: table.take() };
}

interface SignatureTable {
  add(signature: Uint32Array): void;
  /** All since the last time; they stand until the next one is added. */
  take(): Uint32Array;
}

function openTable(): SignatureTable {
  let words = new Uint32Array(1024 * SIGNATURE_WORDS);
  let used = 0;
  return {
    add(signature) {
      if (used + SIGNATURE_WORDS > words.length) {
        const more = new Uint32Array(2 * words.length);
        more.set(words);
        words = more;
      }
      words.set(signature, used);
      used += SIGNATURE_WORDS;
    },
    take() {
      const taken = words.subarray(0, used);
      used = 0;
      return taken;
    },
  };
}

interface Likely {
  readonly keys: LoadedKey[];
  /** Place in the list of keys, source and hash. */
  readonly rows: Cell[][];
}

async function loadShingles(store: Store, taxonomy: string, load: Load, { keys, rows }: Likely): Promise<void> {
  await sql`drop table if exists likely`.execute(store.db);
  await sql`create temp table likely (place integer, source varchar, hash varchar)`.execute(store.db);
  await store.append("likely", ["place", "source", "hash"], rows);
  const query = sql`
    select l.place, r.shingles from likely l join readings r on r.source = l.source and r.hash = l.hash where ${ofLoad(taxonomy, load)}`;
  for await (const [places, shingles] of store.stream(query))
    for (const [at, place] of (places as number[]).entries()) (keys[place] as LoadedKey).shingles = wordsOf(shingles?.[at]);
}

/** Bytes that have a buffer of their own are not copied. */
export function wordsOf(bytes: unknown): Uint32Array {
  const { buffer, byteLength } = bytes as Uint8Array;
  const own = buffer.byteLength === byteLength ? buffer : new Uint8Array(bytes as Uint8Array).buffer;
  return new Uint32Array(own, 0, byteLength >> 2);
}
