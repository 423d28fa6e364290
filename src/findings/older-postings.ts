import type { CountedRows } from "../market/counted-rows.js";
import { parseMonths } from "../market/select.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import { type OlderPostings, tally } from "./report-context.js";

/** Null where all postings counted are of the present window: every part that counts says otherwise where some are not. */
export function olderPostings(ledger: LedgerWriter, market: MarketSlice, counted: CountedRows): OlderPostings | null {
  const { n, older } = market.rung;
  if (older === undefined) return null;
  const { evidence, n: held } = ledger.figureOf(older);
  const before = evidence.map((id) => ledger.evidenceOf(id)).find((item) => item?.kind === "count");
  if (before?.kind !== "count") throw new Error("older postings without their count");
  const [, end] = parseMonths(before.window);
  const months = counted.rows.flatMap(({ month }) => (month === null || month > end ? [] : [month])).sort((a, b) => a - b);
  const month = (value: number): string => ledger.figure({ value, unit: "month", decimals: 0, method: "window", evidence: [...evidence] });
  return {
    older,
    now: tally({ ledger }, "postings-now", counted.n - (held ?? 0), [n, older]),
    first: month(months[0] ?? end),
    last: month(months.at(-1) ?? end),
  };
}
