import { byCodeUnit } from "../schema/canonical.js";
import type { SnapshotIndex, SourceProvenance } from "../schema/market.js";
import { formatDay, formatMonth } from "../text/calendar.js";
import { describeSource } from "./make-part.js";
import { addCounts } from "./merge-parts.js";
import type { PartPosting, PartSource } from "./part.js";

export type Window = "present" | "earlier";

type Counted = Pick<PartPosting, "source" | "day" | "month" | "region">;

/** The counters of a snapshot's index, posting by posting; order plays no part. */
export interface Tally {
  lose(posting: Counted, reason: string): void;
  keep(role: string | null, posting: Counted, window: Window): void;
  provenance(): SourceProvenance[];
  stream(): SnapshotIndex["stream"];
  newest(): string;
}

interface SourceCount {
  kept: number;
  withoutRole: number;
  first: number | null;
  last: number | null;
  readonly lost: Record<string, number>;
}

export function openTally(sources: readonly PartSource[]): Tally {
  const counts = sources.map((): SourceCount => ({ kept: 0, withoutRole: 0, first: null, last: null, lost: {} }));
  const stream = new Map<string, SnapshotIndex["stream"][number]>();
  let newest: { readonly month: number; readonly day: number | null } | null = null;
  return {
    lose({ source }, reason) {
      const { lost } = counts[source] as SourceCount;
      lost[reason] = (lost[reason] ?? 0) + 1;
    },
    keep(role, { source: at, month, day, region }, window) {
      const count = counts[at] as SourceCount;
      count.kept++;
      if (role === null) count.withoutRole++;
      if (month === null) return;
      count.first = count.first === null || month < count.first ? month : count.first;
      count.last = laterMonth(count.last, month);
      if (newest === null || month > newest.month || (month === newest.month && (day ?? -1) > (newest.day ?? -1))) newest = { month, day };
      const { id, selectedBy } = sources[at] as PartSource;
      if (window !== "present" || selectedBy !== "nothing") return;
      const key = `${id}\u0000${month}\u0000${region ?? ""}`;
      stream.set(key, { source: id, month, region, n: (stream.get(key)?.n ?? 0) + 1 });
    },
    provenance: () => sources.map((source, at) => provenanceOf(source, counts[at] as SourceCount)),
    stream: () => [...stream].sort(([a], [b]) => byCodeUnit(a, b)).map(([, row]) => row),
    /** A snapshot is dated by its newest posting, not by the clock of the machine that built it: a day, or a month where that is all that is known. */
    newest() {
      if (newest === null) return "";
      return newest.day === null ? formatMonth(newest.month) : formatDay(newest.day);
    },
  };
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
