import { parseMonths } from "../market/select.js";
import { type Compared, type ReportContext, tally } from "./report-context.js";

/** How many of the postings are from before the present window, from when, and how many are not. */
export interface OlderPostings {
  readonly older: string;
  readonly now: string;
  readonly first: string;
  readonly last: string;
}

/** Null where all postings counted are of the present window: every part that counts says otherwise where some are not. */
export function olderPostings(context: ReportContext, { market, counted }: Compared): OlderPostings | null {
  const { ledger } = context;
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
    now: tally(context, "postings-now", counted.n - (held ?? 0), [n, older]),
    first: month(months[0] ?? end),
    last: month(months.at(-1) ?? end),
  };
}
