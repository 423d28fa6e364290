import { type RawBuilder, type SqlBool, sql } from "kysely";
import { groupBy } from "../market/group-by.js";
import type { KeptPosting } from "../market/snapshot/finish.js";
import type { PartSource } from "../market/snapshot/part.js";
import { SENIORITIES } from "../schema/skill-kinds.js";
import { factsVersion } from "./read-facts.js";
import type { Store } from "./store.js";

/** Postings that are loaded together: what lies in memory at a time. One level of a role is never parted: duplicates are looked for within it. */
const MOST_AT_ONCE = 200_000;
/** Of what is looked through in so many loads, all but the last are read for what they ask while the next is looked through. */
const LOADS = 4;
/** Each load looks through the whole table. */
const LEAST_AT_ONCE = 5_000;

/** Rows that are made into shards together, but those of one month of one role. */
const ROWS_AT_ONCE = 100_000;

export type Roles = readonly (string | null)[];

/** Whole roles, or some levels of one that has more postings than are loaded at once. */
export interface Load {
  readonly roles: Roles;
  /** Null: all of them. */
  readonly levels: Roles | null;
}

/** Of the readings r: no later text of the same id took its place. */
const IN_FORCE = sql`not exists (select 1 from postings p where p.replaced and p.source = r.source and p.hash = r.hash)`;

/** Everything in force of a load, of readings r. Where no text was replaced a database of many months need not think about each of them. */
export function inForce(taxonomy: string, sources: readonly PartSource[], load: Load): RawBuilder<SqlBool> {
  const isReplaced = sources.some(({ dropped }) => (dropped.replaced ?? 0) > 0);
  return isReplaced ? sql<SqlBool>`${ofLoad(taxonomy, load)} and ${IN_FORCE}` : ofLoad(taxonomy, load);
}

export function ofLoad(taxonomy: string, { roles, levels }: Load): RawBuilder<SqlBool> {
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
export async function loadsOf(store: Store, taxonomy: string, most?: number): Promise<Load[]> {
  const cells = await countLevels(store, taxonomy);
  const share = Math.ceil(sumOf(cells) / LOADS);
  const atOnce = most ?? Math.min(MOST_AT_ONCE, Math.max(LEAST_AT_ONCE, share));
  return cutRoles(cells, atOnce).map(({ roles, cells: part }) => ({
    roles,
    levels: part === null ? null : part.map(({ seniority }) => seniority),
  }));
}

interface Counted {
  readonly role: string | null;
  readonly n: number;
}

/** First what is small: whole roles together, at most so many postings; then each larger role in parts, its cells in the order given. */
function cutRoles<T extends Counted>(cells: readonly T[], most: number): { readonly roles: Roles; readonly cells: readonly T[] | null }[] {
  const byRole = [...groupBy(cells, ({ role }) => role)];
  const small = byRole.filter(([, of]) => sumOf(of) <= most);
  const large = byRole.filter(([, of]) => sumOf(of) > most);
  return [
    ...fill(small, ([, of]) => sumOf(of), most).map((together) => ({ roles: together.map(([role]) => role), cells: null })),
    ...large.flatMap(([role, of]) => fill(of, ({ n }) => n, most).map((part) => ({ roles: [role], cells: part }))),
  ];
}

function sumOf(cells: readonly Counted[]): number {
  return cells.reduce((sum, { n }) => sum + n, 0);
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
}

/** The postings of a window that are in the table `wanted`, with their rows, in any order: they are the database's largest texts, and it has little memory. */
export async function* eachWanted(
  store: Store,
  taxonomy: string,
  sources: readonly PartSource[],
  { roles, months }: Pick<RowWindow, "roles" | "months">,
): AsyncGenerator<WantedPosting> {
  const ids = sources.map(({ id }) => id);
  const one = shareEqual();
  const ofMonths = months === null ? sql`true` : among(sql`r.month`, months);
  const query = sql`
    select ${placeIn(roles, sql`r.role`)}, ${placeIn(ids, sql`r.source`)}, ${placeIn(SENIORITIES, sql`r.seniority`)}, r.month, r.region, r.row
    from wanted w join readings r on r.source = w.source and r.hash = w.hash
    where ${ofLoad(taxonomy, { roles, levels: null })} and ${ofMonths}`;
  for await (const columns of store.stream(query)) {
    const [of, from, levels, month, region, row] = columns as [
      number[],
      number[],
      (number | null)[],
      (number | null)[],
      (string | null)[],
      string[],
    ];
    for (let at = 0; at < row.length; at++) {
      const key = {
        source: (from[at] as number) - 1,
        month: month[at] ?? null,
        seniority: wordAt(SENIORITIES, levels[at] ?? null),
        region: one(region[at] ?? null),
      };
      yield { role: wordAt(roles, of[at] ?? null) as string, key, row: row[at] as string };
    }
  }
}

/** Words of few kinds come as numbers, from one: a text takes several times as long to pass on. */
export function placeIn(words: readonly (string | null)[], column: RawBuilder<unknown>): RawBuilder<number | null> {
  return sql<number | null>`array_position(array[${sql.join(words)}]::varchar[], ${column})`;
}

export function wordAt<T>(words: readonly T[], place: number | null): T | null {
  return place === null ? null : (words[place - 1] as T);
}

/** Each row of an answer brings its own copy of a word. */
export function shareEqual(): <T extends string | null>(word: T) => T {
  const held = new Map<string | null, string | null>();
  return <T extends string | null>(word: T): T => {
    if (!held.has(word)) held.set(word, word);
    return held.get(word) as T;
  };
}
