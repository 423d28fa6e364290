import type { MarketSlice, RequirementRow } from "../schema/market.js";
import type { Selection } from "./select.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

/** The rows a stage counts in, with everything a count's evidence must name. */
export interface CountedRows {
  readonly snapshot: string;
  readonly selection: Selection;
  readonly rows: readonly RequirementRow[];
  readonly skillIds: readonly string[];
  readonly n: number;
  /** Two to 29 postings of the person's own: counts without shares' intervals. */
  readonly intervals: boolean;
}

/** A row stands for as many postings as asked alike. */
export function countPostings(rows: readonly RequirementRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** Rows with their number, which says whether shares may have intervals. */
export function countSelected<T extends Omit<CountedRows, "n" | "intervals">>(selected: T): T & CountedRows {
  const n = countPostings(selected.rows);
  return { ...selected, n, intervals: n >= MARKET_THRESHOLDS.postings };
}

type Sliced = Pick<MarketSlice, "snapshot" | "role" | "rung" | "rows" | "skillIds">;

const COUNTED = new WeakMap<Sliced, CountedRows>();

/** The rows of a slice; one object a slice, so that what is counted in them is found again. */
export function countedRowsOf(slice: Sliced): CountedRows {
  const counted = COUNTED.get(slice) ?? rowsOf(slice);
  COUNTED.set(slice, counted);
  return counted;
}

function rowsOf({ snapshot, role, rung, rows, skillIds }: Sliced): CountedRows {
  const level = rung.levels.length === 0 ? "*" : rung.levels.join("+");
  return countSelected({ snapshot, selection: { role, level, region: rung.region, window: rung.window }, rows, skillIds });
}
