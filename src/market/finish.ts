import { findDuplicates } from "../postings/dedupe/find-duplicates.js";
import { byCodeUnit, canonicalJson, hashJson, hashText } from "../schema/canonical.js";
import type { RequirementRow, RoleShard, SalaryRow, SnapshotIndex, SourceProvenance } from "../schema/market.js";
import { formatDay, formatMonth } from "../text/calendar.js";
import { addCounts, compareGroups, renumber } from "./merge-parts.js";
import type { Part, PartPosting } from "./part.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

export interface FinishOptions {
  readonly name: string;
  /** Months, both inclusive. `present: null` keeps every posting, dated or not. */
  readonly present: readonly [number, number] | null;
  readonly earlier: readonly [number, number] | null;
  /** Roles with fewer postings are listed without a shard. */
  readonly least?: number;
  readonly salaries?: ReadonlyMap<string, readonly SalaryRow[]>;
  readonly tables?: SnapshotIndex["tables"];
}

export interface FinishedShard {
  readonly shard: RoleShard;
  /** Canonical JSON: what is hashed, packed and shipped. */
  readonly text: string;
}

export interface Finished {
  readonly index: SnapshotIndex;
  /** By role id. */
  readonly shards: ReadonlyMap<string, FinishedShard>;
}

/** Packs a shard as it is shipped; its length stands in the index. */
export type Pack = (text: string) => Uint8Array;

type Window = "present" | "earlier";

interface Kept {
  readonly posting: PartPosting;
  readonly window: Window;
}

/** A part becomes the snapshot: windows, duplicates and reposts out, equal postings merged into rows, one shard a role. */
export function finishPart(part: Part, options: FinishOptions, pack: Pack): Finished {
  const lost = part.sources.map((): Record<string, number> => ({}));
  const lose = (posting: PartPosting, reason: string): void => {
    const counts = lost[posting.source] as Record<string, number>;
    counts[reason] = (counts[reason] ?? 0) + 1;
  };
  const dated = part.postings.flatMap((posting): Kept[] => {
    const window = windowOf(posting, options);
    if (window === null) lose(posting, posting.month === null ? "undated" : "outside-windows");
    return window === null ? [] : [{ posting, window }];
  });
  const kept = dropRepeated(dated, lose);
  const shards = new Map<string, FinishedShard>();
  const roles = [...groupBy(kept, ({ posting }) => posting.role)]
    .filter((entry): entry is [string, Kept[]] => entry[0] !== null)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, postings]) => {
      const present = postings.filter(({ window }) => window === "present");
      const stream = present.filter(({ posting }) => part.sources[posting.source]?.selectedBy === "nothing").length;
      const months = postings.flatMap(({ posting }) => (posting.month === null ? [] : [posting.month]));
      const newest = months.reduce<number | null>((most, month) => (most === null || month > most ? month : most), null);
      const entry = { id, n: postings.length, present: present.length, newest, stream };
      if (postings.length < (options.least ?? MARKET_THRESHOLDS.postings)) return { ...entry, shard: null, bytes: 0 };
      const shard = makeShard(id, postings, part, options);
      const text = canonicalJson(shard);
      shards.set(id, { shard, text });
      return { ...entry, shard: hashText(text), bytes: pack(text).length };
    });
  const index: Omit<SnapshotIndex, "hash"> = {
    schema: "groundwork/snapshot@1",
    name: options.name,
    built: newestDay(kept),
    reader: part.reader,
    taxonomy: part.taxonomy,
    sources: part.sources.map((source, at) => provenanceOf(source, lost[at] ?? {}, kept, at)),
    roles,
    stream: countStream(kept, part),
    windows: {
      present: options.present === null ? null : [...options.present],
      earlier: options.earlier === null ? null : [...options.earlier],
    },
    tables: [...(options.tables ?? [])],
    notices: [],
  };
  return { index: { ...index, hash: hashJson(index) }, shards };
}

function windowOf({ month }: PartPosting, { present, earlier }: FinishOptions): Window | null {
  if (present === null) return "present";
  if (month === null) return null;
  if (month >= present[0] && month <= present[1]) return "present";
  return earlier !== null && month >= earlier[0] && month <= earlier[1] ? "earlier" : null;
}

/** The same text for another role or level is another posting, so each of those is looked through on its own. */
function dropRepeated(dated: readonly Kept[], lose: (posting: PartPosting, reason: string) => void): Kept[] {
  const kept: Kept[] = [];
  for (const [, group] of groupBy(dated, ({ posting }) => `${posting.role ?? ""}\u0000${posting.seniority ?? ""}`)) {
    const standsFor = findDuplicates(group.map(({ posting }) => posting));
    const posted = new Set<string>();
    group.forEach((item, at) => {
      const { repost } = item.posting;
      if (standsFor[at] !== at) lose(item.posting, "duplicate");
      else if (repost !== null && posted.has(repost)) lose(item.posting, "repost");
      else {
        if (repost !== null) posted.add(repost);
        kept.push(item);
      }
    });
  }
  return kept;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function makeShard(role: string, postings: readonly Kept[], part: Part, options: FinishOptions): RoleShard {
  const used = new Set<number>();
  for (const { posting } of postings)
    for (const group of posting.groups) for (let i = 2; i < group.length; i++) used.add(group[i] as number);
  const numbers = [...used].sort((a, b) => a - b);
  const to: number[] = [];
  numbers.forEach((number, at) => {
    to[number] = at;
  });
  const rows = new Map<string, { row: Omit<RequirementRow, "count">; count: number }>();
  for (const { posting } of postings) {
    const row = makeRow(posting, part, to);
    const key = canonicalJson(row);
    const held = rows.get(key);
    if (held === undefined) rows.set(key, { row, count: 1 });
    else held.count++;
  }
  return {
    schema: "groundwork/role-shard@1",
    role,
    skills: numbers.map((number) => part.skills[number] as string),
    rows: [...rows].sort(([a], [b]) => byCodeUnit(a, b)).map(([, { row, count }]) => ({ count, ...row })),
    salaries: [...(options.salaries?.get(role) ?? [])],
  };
}

function makeRow(posting: PartPosting, part: Part, to: readonly number[]): Omit<RequirementRow, "count"> {
  return {
    groups: posting.groups.map((group) => renumber(group, to)).sort(compareGroups),
    seniority: posting.seniority,
    month: posting.month,
    region: posting.region,
    source: (part.sources[posting.source] as { id: string }).id,
    years: posting.years,
    degree: posting.degree,
    remote: posting.remote,
    leadership: posting.leadership,
    architecture: posting.architecture,
    pay: posting.pay === null ? null : [...posting.pay],
  };
}

function provenanceOf(
  source: Part["sources"][number],
  lost: Readonly<Record<string, number>>,
  kept: readonly Kept[],
  at: number,
): SourceProvenance {
  const own = kept.filter(({ posting }) => posting.source === at).map(({ posting }) => posting);
  const months = own.flatMap(({ month }) => (month === null ? [] : [month])).sort((a, b) => a - b);
  const { id, name, series, address, licence, selectedBy, read, dropped } = source;
  return {
    id,
    name,
    series,
    address,
    licence,
    selectedBy,
    window: months.length === 0 ? ["", ""] : [formatMonth(months[0] as number), formatMonth(months.at(-1) as number)],
    read,
    kept: own.length,
    withoutRole: own.filter(({ role }) => role === null).length,
    dropped: addCounts(dropped, lost),
  };
}

function countStream(kept: readonly Kept[], part: Part): SnapshotIndex["stream"] {
  const counts = new Map<string, SnapshotIndex["stream"][number]>();
  for (const { posting, window } of kept) {
    const source = part.sources[posting.source];
    if (window !== "present" || posting.month === null || source?.selectedBy !== "nothing") continue;
    const key = `${source.id}\u0000${posting.month}\u0000${posting.region ?? ""}`;
    const n = (counts.get(key)?.n ?? 0) + 1;
    counts.set(key, { source: source.id, month: posting.month, region: posting.region, n });
  }
  return [...counts].sort(([a], [b]) => byCodeUnit(a, b)).map(([, row]) => row);
}

/** A snapshot is dated by its newest posting, not by the clock of the machine that built it: a day, or a month where that is all that is known. */
function newestDay(kept: readonly Kept[]): string {
  let newest: { readonly month: number; readonly day: number | null } | null = null;
  for (const { posting } of kept) {
    const { month, day } = posting;
    if (month === null) continue;
    if (newest === null || month > newest.month || (month === newest.month && (day ?? -1) > (newest.day ?? -1))) newest = { month, day };
  }
  if (newest === null) return "";
  return newest.day === null ? formatMonth(newest.month) : formatDay(newest.day);
}
