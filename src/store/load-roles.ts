import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { KeptPosting } from "../market/finish.js";
import { groupBy } from "../market/group-by.js";
import type { PartSource, PostingKey, PostingRow } from "../market/part.js";
import { eachPair, openBands, pickBands, writeBands } from "../postings/dedupe/bands.js";
import type { Seniority } from "../schema/skill.js";
import { factsVersion } from "./read-facts.js";
import type { Store } from "./store.js";

/** Postings of the roles that are loaded together: what lies in memory at a time. One role is never parted. */
const MOST_AT_ONCE = 200_000;

export type Roles = readonly (string | null)[];

export interface LoadedRole {
  /** In the order of `comparePostings`. A posting that cannot be like another one has no shingles. */
  readonly keys: readonly PostingKey[];
  readonly hashes: readonly string[];
}

interface Loaded {
  readonly role: string | null;
  readonly hash: string;
  readonly key: { -readonly [name in keyof PostingKey]: PostingKey[name] };
}

const NO_SHINGLES = new Uint32Array(0);
/** Of the readings r: no later text of the same id took its place. */
const IN_FORCE = sql`not exists (select 1 from postings p where p.replaced and p.source = r.source and p.hash = r.hash)`;
const ORDER = sql`r.month nulls last, r.day nulls last, r.source, r.hash`;

/** Everything in force of these roles, of readings r. */
export function inForce(taxonomy: string, roles: Roles): RawBuilder<SqlBool> {
  const named = roles.filter((role) => role !== null);
  const ofRoles = named.length === 0 ? sql`false` : sql`r.role in (${sql.join(named)})`;
  return sql<SqlBool>`r.version = ${factsVersion(taxonomy)} and ${roles.includes(null) ? sql`(r.role is null or ${ofRoles})` : ofRoles} and ${IN_FORCE}`;
}

/** All roles read by this version, in loads. */
export async function rolesOf(store: Store, taxonomy: string): Promise<Roles[]> {
  const rows = await store.db
    .selectFrom("readings")
    .select(({ fn }) => ["role", fn.countAll<number>().as("n")])
    .where("version", "=", factsVersion(taxonomy))
    .groupBy("role")
    .orderBy("role")
    .execute();
  const loads: (string | null)[][] = [];
  let room = 0;
  for (const { role, n } of rows) {
    if (loads.length === 0 || n > room) {
      loads.push([]);
      room = MOST_AT_ONCE;
    }
    loads.at(-1)?.push(role);
    room -= n;
  }
  return loads;
}

/** Shingles are looked at twice and kept of those only whose signature meets another one's: they are most of what is stored. `whole` keeps all. */
export async function loadRoles(
  store: Store,
  taxonomy: string,
  sources: readonly PartSource[],
  roles: Roles,
  whole = false,
): Promise<Map<string | null, LoadedRole>> {
  const loaded = await loadKeys(store, taxonomy, sources, roles);
  const placeOf = new Map(loaded.map(({ key, hash }, at) => [`${key.source} ${hash}`, at]));
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const eachText = async (look: (place: number, shingles: unknown) => void): Promise<void> => {
    const query = sql`select r.source, r.hash, r.shingles from readings r where ${inForce(taxonomy, roles)}`;
    for await (const columns of store.stream(query)) {
      const [source, hash, shingles] = columns as [string[], string[], unknown[]];
      for (let at = 0; at < hash.length; at++)
        look(placeOf.get(`${sourceAt.get(source[at] as string)} ${hash[at]}`) as number, shingles[at]);
    }
  };
  const bands = openBands(loaded.length);
  await eachText((place, shingles) => writeBands(wordsOf(shingles), bands, place));
  const likely = whole ? new Uint8Array(loaded.length).fill(1) : likelyPlaces(loaded, bands);
  if (likely.some((flag) => flag === 1))
    await eachText((place, shingles) => {
      if (likely[place] === 1) (loaded[place] as Loaded).key.shingles = wordsOf(shingles);
    });
  return new Map(
    [...groupBy(loaded, ({ role }) => role)].map(([role, of]) => [
      role,
      { keys: of.map(({ key }) => key), hashes: of.map(({ hash }) => hash) },
    ]),
  );
}

async function loadKeys(store: Store, taxonomy: string, sources: readonly PartSource[], roles: Roles): Promise<Loaded[]> {
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const loaded: Loaded[] = [];
  const query = sql`
    select r.role, r.hash, r.source, r.day, r.month, r.seniority, r.repost, r.region
    from readings r where ${inForce(taxonomy, roles)} order by ${ORDER}`;
  const one = shareEqual();
  for await (const columns of store.stream(query)) {
    const [role, hash, source, day, month, seniority, repost, region] = columns as [
      (string | null)[],
      string[],
      string[],
      (number | null)[],
      (number | null)[],
      (Seniority | null)[],
      (string | null)[],
      (string | null)[],
    ];
    for (let at = 0; at < hash.length; at++)
      loaded.push({
        role: one(role[at] ?? null),
        hash: hash[at] as string,
        key: {
          source: sourceAt.get(source[at] as string) as number,
          day: day[at] ?? null,
          month: month[at] ?? null,
          seniority: one(seniority[at] ?? null),
          repost: repost[at] ?? null,
          region: one(region[at] ?? null),
          shingles: NO_SHINGLES,
        },
      });
  }
  return loaded;
}

/** Each row of an answer brings its own copy of a word. */
function shareEqual(): <T extends string | null>(word: T) => T {
  const held = new Map<string | null, string | null>();
  return <T extends string | null>(word: T): T => {
    if (!held.has(word)) held.set(word, word);
    return held.get(word) as T;
  };
}

/** 1 where a signature meets another one of the same role and level. */
function likelyPlaces(loaded: readonly Loaded[], bands: Uint32Array): Uint8Array {
  const likely = new Uint8Array(loaded.length);
  const places = loaded.map((_, at) => at);
  const levelOf = (at: number): string => `${loaded[at]?.role} ${loaded[at]?.key.seniority}`;
  for (const group of groupBy(places, levelOf).values())
    eachPair(pickBands(bands, group), (a, b) => {
      likely[group[a] as number] = 1;
      likely[group[b] as number] = 1;
    });
  return likely;
}

/** The postings of the table `wanted` with their rows, role by role, each role's in the order of `comparePostings`. */
export async function loadWanted(
  store: Store,
  taxonomy: string,
  sources: readonly PartSource[],
  roles: Roles,
): Promise<Map<string, KeptPosting[]>> {
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const kept = new Map<string, KeptPosting[]>();
  const query = sql`
    select r.role, r.source, r.month, r.seniority, r.region, r.row
    from wanted w join readings r on r.source = w.source and r.hash = w.hash where ${inForce(taxonomy, roles)} order by ${ORDER}`;
  const one = shareEqual();
  for await (const columns of store.stream(query)) {
    const [role, source, month, seniority, region, row] = columns as [
      string[],
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
        seniority: one(seniority[at] ?? null),
        region: one(region[at] ?? null),
      };
      const posting = { key, row: JSON.parse(row[at] as string) as PostingRow };
      const held = kept.get(role[at] as string);
      if (held === undefined) kept.set(role[at] as string, [posting]);
      else held.push(posting);
    }
  }
  return kept;
}

export function wordsOf(blob: unknown): Uint32Array {
  const bytes = blob instanceof Uint8Array ? blob : (blob as { bytes: Uint8Array }).bytes;
  const copy = new Uint8Array(bytes);
  return new Uint32Array(copy.buffer, 0, copy.byteLength >> 2);
}
