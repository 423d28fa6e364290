import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { KeptPosting } from "../market/finish.js";
import { groupBy } from "../market/group-by.js";
import type { PartSource, PostingKey } from "../market/part.js";
import { eachPair } from "../postings/dedupe/bands.js";
import { bandsIn, mayBeAlike } from "../postings/dedupe/signature.js";
import type { Seniority } from "../schema/skill.js";
import { factsVersion } from "./read-facts.js";
import type { Store } from "./store.js";

/** Postings that are loaded together: what lies in memory at a time. One level of a role is never parted: duplicates are looked for within it. */
const MOST_AT_ONCE = 200_000;

/** Rows that are made into shards together, but those of one month of one role. */
const ROWS_AT_ONCE = 100_000;

export type Roles = readonly (string | null)[];

/** Whole roles, or some levels of one that has more postings than are loaded at once. */
export interface Load {
  readonly roles: Roles;
  /** Null: all of them. */
  readonly levels: Roles | null;
}

export interface LoadedRole {
  /** In the order of `comparePostings`. A posting that cannot be like another one has no shingles. */
  readonly keys: readonly PostingKey[];
  readonly hashes: readonly string[];
}

interface Loaded {
  readonly role: string | null;
  readonly hash: string;
  readonly key: { -readonly [name in keyof PostingKey]: PostingKey[name] } & { readonly signature: Uint32Array };
}

const NO_SHINGLES = new Uint32Array(0);
/** Of the readings r: no later text of the same id took its place. */
const IN_FORCE = sql`not exists (select 1 from postings p where p.replaced and p.source = r.source and p.hash = r.hash)`;
const ORDER = sql`r.month nulls last, r.day nulls last, r.source, r.hash`;

/** Everything in force of a load, of readings r. Where no text was replaced a database of many months need not think about each of them. */
export function inForce(taxonomy: string, sources: readonly PartSource[], load: Load): RawBuilder<SqlBool> {
  const isReplaced = sources.some(({ dropped }) => (dropped.replaced ?? 0) > 0);
  return isReplaced ? sql<SqlBool>`${ofLoad(taxonomy, load)} and ${IN_FORCE}` : ofLoad(taxonomy, load);
}

function ofLoad(taxonomy: string, { roles, levels }: Load): RawBuilder<SqlBool> {
  const ofLevels = levels === null ? sql`true` : among(sql`r.seniority`, levels);
  return sql<SqlBool>`r.version = ${factsVersion(taxonomy)} and ${among(sql`r.role`, roles)} and ${ofLevels}`;
}

function among(column: RawBuilder<unknown>, values: readonly (string | number | null)[]): RawBuilder<SqlBool> {
  const named = values.filter((value) => value !== null);
  const isNamed = named.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`${column} in (${sql.join(named)})`;
  return values.includes(null) ? sql<SqlBool>`(${column} is null or ${isNamed})` : isNamed;
}

/** All roles read by this version. */
export async function rolesOf(store: Store, taxonomy: string): Promise<Roles> {
  return [...new Set((await countLevels(store, taxonomy)).map(({ role }) => role))];
}

/** Everything read by this version, first what is small, in loads of at most so many postings where levels are no larger. */
export async function loadsOf(store: Store, taxonomy: string, most = MOST_AT_ONCE): Promise<Load[]> {
  return cutRoles(await countLevels(store, taxonomy), most).map(({ roles, cells }) => ({
    roles,
    levels: cells === null ? null : cells.map(({ seniority }) => seniority),
  }));
}

interface Counted {
  readonly role: string | null;
  readonly n: number;
}

/** First what is small: whole roles together, at most so many postings; then each larger role in parts, its cells in the order given. */
function cutRoles<T extends Counted>(cells: readonly T[], most: number): { readonly roles: Roles; readonly cells: readonly T[] | null }[] {
  const byRole = [...groupBy(cells, ({ role }) => role)];
  const sumOf = (of: readonly T[]): number => of.reduce((sum, { n }) => sum + n, 0);
  const small = byRole.filter(([, of]) => sumOf(of) <= most);
  const large = byRole.filter(([, of]) => sumOf(of) > most);
  return [
    ...fill(small, ([, of]) => sumOf(of), most).map((together) => ({ roles: together.map(([role]) => role), cells: null })),
    ...large.flatMap(([role, of]) => fill(of, ({ n }) => n, most).map((part) => ({ roles: [role], cells: part }))),
  ];
}

/** One after the other into groups of at most so many; what is larger has its own. */
function fill<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    if (groups.length === 0 || sizeOf(item) > room) {
      groups.push([]);
      room = most;
    }
    groups.at(-1)?.push(item);
    room -= sizeOf(item);
  }
  return groups;
}

function countLevels(store: Store, taxonomy: string) {
  return store.db
    .selectFrom("readings")
    .select(({ fn }) => ["role", "seniority", fn.countAll<number>().as("n")])
    .where("version", "=", factsVersion(taxonomy))
    .groupBy(["role", "seniority"])
    .orderBy("role")
    .orderBy("seniority")
    .execute();
}

export interface KeyOrder {
  readonly load: Load;
  /** Shingles are most of what is stored: they are loaded of those only that may be like another one that counts. Null: of all. */
  readonly counts: ((key: PostingKey) => boolean) | null;
}

export async function loadRoles(
  store: Store,
  taxonomy: string,
  sources: readonly PartSource[],
  { load, counts }: KeyOrder,
): Promise<Map<string | null, LoadedRole>> {
  const loaded = await loadKeys(store, taxonomy, sources, load);
  const likely = counts === null ? [...loaded.keys()] : likelyPlaces(loaded, counts);
  if (likely.length > 0) await loadShingles(store, sources, ofLoad(taxonomy, load), { loaded, likely });
  return new Map(
    [...groupBy(loaded, ({ role }) => role)].map(([role, of]) => [
      role,
      { keys: of.map(({ key }) => key), hashes: of.map(({ hash }) => hash) },
    ]),
  );
}

interface Likely {
  readonly loaded: readonly Loaded[];
  readonly likely: readonly number[];
}

async function loadShingles(
  store: Store,
  sources: readonly PartSource[],
  ofThese: RawBuilder<SqlBool>,
  { loaded, likely }: Likely,
): Promise<void> {
  const sourceOf = (place: number): string => (sources[(loaded[place] as Loaded).key.source] as PartSource).id;
  const placeOf = new Map(likely.map((place) => [`${sourceOf(place)} ${loaded[place]?.hash}`, place]));
  await sql`drop table if exists likely`.execute(store.db);
  await sql`create temp table likely (source varchar, hash varchar)`.execute(store.db);
  await store.append(
    "likely",
    ["source", "hash"],
    likely.map((place) => [sourceOf(place), (loaded[place] as Loaded).hash]),
  );
  const query = sql`
    select r.source, r.hash, r.shingles from likely l join readings r on r.source = l.source and r.hash = l.hash where ${ofThese}`;
  for await (const columns of store.stream(query)) {
    const [source, hash, shingles] = columns as [string[], string[], unknown[]];
    for (let at = 0; at < hash.length; at++)
      (loaded[placeOf.get(`${source[at]} ${hash[at]}`) as number] as Loaded).key.shingles = wordsOf(shingles[at]);
  }
}

async function loadKeys(store: Store, taxonomy: string, sources: readonly PartSource[], load: Load): Promise<Loaded[]> {
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const loaded: Loaded[] = [];
  const query = sql`
    select r.role, r.hash, r.source, r.day, r.month, r.seniority, r.repost, r.region, r.bands
    from readings r where ${inForce(taxonomy, sources, load)} order by ${ORDER}`;
  const one = shareEqual();
  for await (const columns of store.stream(query)) {
    const [role, hash, source, day, month, seniority, repost, region, signatures] = columns as [
      (string | null)[],
      string[],
      string[],
      (number | null)[],
      (number | null)[],
      (Seniority | null)[],
      (string | null)[],
      (string | null)[],
      unknown[],
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
          signature: wordsOf(signatures[at]),
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

/** Where a signature meets another one of the same role and level that may be like it. */
function likelyPlaces(loaded: readonly Loaded[], counts: (key: PostingKey) => boolean): number[] {
  const likely = new Uint8Array(loaded.length);
  const places = [...loaded.keys()].filter((at) => counts((loaded[at] as Loaded).key));
  const levelOf = (at: number): string => `${loaded[at]?.role} ${loaded[at]?.key.seniority}`;
  for (const group of groupBy(places, levelOf).values()) {
    const signatures = group.map((at) => (loaded[at] as Loaded).key.signature);
    eachPair(bandsIn(signatures), (a, b) => {
      const [x, y] = [group[a] as number, group[b] as number];
      if ((likely[x] === 1 && likely[y] === 1) || !mayBeAlike(signatures[a] as Uint32Array, signatures[b] as Uint32Array)) return;
      likely[x] = 1;
      likely[y] = 1;
    });
  }
  return places.filter((at) => likely[at] === 1);
}

/** Rows that are made into shards together: as many may lie in memory. */
export interface RowWindow {
  readonly roles: Roles;
  /** For one role that has more rows than lie in memory at once; null: all of them. */
  readonly months: readonly (number | null)[] | null;
  /** Nothing more of its roles comes after it. */
  readonly isLast: boolean;
}

/** Of roles whose postings are in the table `wanted`: each role in one window, or in several that follow each other. */
export async function windowsOf(store: Store, taxonomy: string, roles: Roles, atOnce = ROWS_AT_ONCE): Promise<RowWindow[]> {
  const cells = await store.db
    .selectFrom("readings as r")
    .select(({ fn }) => ["r.role", "r.month", fn.countAll<number>().as("n")])
    .where(ofLoad(taxonomy, { roles, levels: null }))
    .groupBy(["r.role", "r.month"])
    .orderBy("r.role")
    .orderBy(sql`r.month nulls last`)
    .execute();
  const cut = cutRoles(cells, Math.min(atOnce, ROWS_AT_ONCE));
  return cut.map(({ roles: of, cells: part }, at) => ({
    roles: of,
    months: part === null ? null : part.map(({ month }) => month),
    isLast: part === null || cut[at + 1]?.roles[0] !== of[0],
  }));
}

export interface WantedPosting extends KeptPosting {
  readonly role: string;
  readonly hash: string;
}

/** The postings of a window that are in the table `wanted`, with their rows, in any order: they are the database's largest texts, and it has little memory. */
export async function* eachWanted(
  store: Store,
  taxonomy: string,
  sources: readonly PartSource[],
  { roles, months }: Pick<RowWindow, "roles" | "months">,
): AsyncGenerator<WantedPosting> {
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const one = shareEqual();
  const ofMonths = months === null ? sql`true` : among(sql`r.month`, months);
  const query = sql`
    select r.role, r.source, r.hash, r.month, r.seniority, r.region, r.row
    from wanted w join readings r on r.source = w.source and r.hash = w.hash
    where ${ofLoad(taxonomy, { roles, levels: null })} and ${ofMonths}`;
  for await (const columns of store.stream(query)) {
    const [role, source, hash, month, seniority, region, row] = columns as [
      string[],
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
      yield { role: one(role[at] as string), hash: hash[at] as string, key, row: row[at] as string };
    }
  }
}

export function wordsOf(blob: unknown): Uint32Array {
  const bytes = blob instanceof Uint8Array ? blob : (blob as { bytes: Uint8Array }).bytes;
  const copy = new Uint8Array(bytes);
  return new Uint32Array(copy.buffer, 0, copy.byteLength >> 2);
}
