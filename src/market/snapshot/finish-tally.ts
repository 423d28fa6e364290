import { byCodeUnit } from "../../schema/canonical.js";
import type { SnapshotIndex, SourceProvenance } from "../../schema/market.js";
import { formatDay, formatMonth } from "../../text/calendar.js";
import { describeSource } from "./make-part.js";
import { addCounts } from "./merge-parts.js";
import type { PartPosting, PartSource } from "./part.js";
import type { Window } from "./windows.js";

type Counted = Pick<PartPosting, "source" | "day" | "month" | "region">;

/** The counters of a snapshot's index, posting by posting; order plays no part. */
export interface Tally {
  lose(posting: Counted, reason: string): void;
  keep(role: string | null, posting: Counted, window: Window): void;
  counts(): TallyCounts;
}

/** Plain data: what several machines counted is added up. */
export interface TallyCounts {
  /** In the order of the sources. */
  readonly sources: readonly Readonly<SourceCount>[];
  readonly stream: SnapshotIndex["stream"];
  readonly newest: Newest | null;
}

interface SourceCount {
  kept: number;
  withoutRole: number;
  first: number | null;
  last: number | null;
  lost: Readonly<Record<string, number>>;
}

interface Newest {
  readonly month: number;
  readonly day: number | null;
}

export function openTally(sources: readonly PartSource[]): Tally {
  const lost = sources.map((): Record<string, number> => ({}));
  const counts = lost.map((reasons): SourceCount => ({ kept: 0, withoutRole: 0, first: null, last: null, lost: reasons }));
  const stream = new Map<string, SnapshotIndex["stream"][number]>();
  let newest: Newest | null = null;
  return {
    lose({ source }, reason) {
      const reasons = lost[source] as Record<string, number>;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    },
    keep(role, { source: at, month, day, region }, window) {
      const count = counts[at] as SourceCount;
      count.kept++;
      if (role === null) count.withoutRole++;
      if (month === null) return;
      count.first = earlierMonth(count.first, month);
      count.last = laterMonth(count.last, month);
      newest = newerOf(newest, { month, day });
      const { id, selectedBy } = sources[at] as PartSource;
      if (window === "present" && selectedBy === "nothing") addToStream(stream, { source: id, month, region, n: 1 });
    },
    counts: () => ({ sources: counts, stream: [...stream.values()], newest }),
  };
}

/** What was counted apart, in any order, as the index of a snapshot has it. */
export function addTallies(
  sources: readonly PartSource[],
  pieces: readonly TallyCounts[],
): Pick<SnapshotIndex, "built" | "sources" | "stream"> {
  const stream = new Map<string, SnapshotIndex["stream"][number]>();
  for (const piece of pieces) for (const row of piece.stream) addToStream(stream, row);
  return {
    built: formatNewest(pieces.reduce<Newest | null>((newest, piece) => newerOf(newest, piece.newest), null)),
    sources: sources.map((source, at) =>
      provenanceOf(source, pieces.map((piece) => piece.sources[at] as SourceCount).reduce(addSourceCounts, NOTHING)),
    ),
    stream: [...stream].sort(([a], [b]) => byCodeUnit(a, b)).map(([, row]) => row),
  };
}

function addToStream(stream: Map<string, SnapshotIndex["stream"][number]>, row: SnapshotIndex["stream"][number]): void {
  const key = `${row.source}\u0000${row.month}\u0000${row.region ?? ""}`;
  stream.set(key, { ...row, n: (stream.get(key)?.n ?? 0) + row.n });
}

const NOTHING: SourceCount = { kept: 0, withoutRole: 0, first: null, last: null, lost: {} };

function addSourceCounts(a: SourceCount, b: SourceCount): SourceCount {
  return {
    kept: a.kept + b.kept,
    withoutRole: a.withoutRole + b.withoutRole,
    first: earlierMonth(a.first, b.first),
    last: laterMonth(a.last, b.last),
    lost: addCounts(a.lost, b.lost),
  };
}

function newerOf(a: Newest | null, b: Newest | null): Newest | null {
  if (a === null || b === null) return a ?? b;
  return b.month > a.month || (b.month === a.month && (b.day ?? -1) > (a.day ?? -1)) ? b : a;
}

/** A snapshot is dated by its newest posting, not by the clock of the machine that built it: a day, or a month where that is all that is known. */
function formatNewest(newest: Newest | null): string {
  if (newest === null) return "";
  return newest.day === null ? formatMonth(newest.month) : formatDay(newest.day);
}

function earlierMonth(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b < a) ? b : a;
}

export function laterMonth(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function provenanceOf(source: PartSource, count: SourceCount): SourceProvenance {
  return {
    ...describeSource(source),
    window: count.first === null || count.last === null ? ["", ""] : [formatMonth(count.first), formatMonth(count.last)],
    read: source.read,
    kept: count.kept,
    withoutRole: count.withoutRole,
    dropped: addCounts(source.dropped, count.lost),
  };
}
