import { scaleLinear } from "d3-scale";
import type { Report } from "../../schema/report.js";
import { CHART_WORDS } from "../phrases/en/charts.js";
import type { Chart } from "./chart.js";
import { bar, label, line, WIDTH } from "./svg.js";

const LEFT = 150;
const RIGHT = 60;
const ROW = 34;

/** As much of a report as the picture needs. */
export interface PaidMarket extends Pick<Report, "figures"> {
  readonly market: Pick<NonNullable<Report["market"]>, "pay"> | null;
}

/** Middle half as a box, median as a stroke, tenth to ninetieth percentile as a line; one currency, never mixed on one axis. */
export function drawPay(report: PaidMarket): Chart | null {
  const { market, figures } = report;
  if (market === null) return null;
  const value = (id: string): number | null => figures[id]?.value ?? null;
  const known = market.pay.filter(({ p25, p50, p75 }) => [p25, p50, p75].every((id) => value(id) !== null));
  const currency = known[0]?.currency;
  const rows = known.filter((row) => row.currency === currency);
  if (currency === undefined || rows.length === 0) return null;
  const ends = rows.map((row) => [value(row.p10) ?? value(row.p25), value(row.p90) ?? value(row.p75)] as [number, number]);
  const x = scaleLinear([Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))], [LEFT, WIDTH - RIGHT]).nice(5);
  const bottom = 12 + rows.length * ROW;
  const parts = x
    .ticks(6)
    .flatMap((tick) => [
      line(x(tick), 6, x(tick), bottom, 1, true),
      label(x(tick), bottom + 16, `${Math.round(tick / 1000)}k`, "middle", true),
    ]);
  rows.forEach((row, at) => {
    const y = 26 + at * ROW;
    const [low, high] = ends[at] as [number, number];
    const [p25, p50, p75] = [value(row.p25), value(row.p50), value(row.p75)] as [number, number, number];
    parts.push(label(LEFT - 12, y + 4, CHART_WORDS.pay[row.kind], "end"));
    parts.push(line(x(low), y, x(high), y, 1.4), bar(x(p25), y - 8, x(p75) - x(p25), 16, 0.18), line(x(p50), y - 11, x(p50), y + 11, 3));
    parts.push(label(WIDTH, y + 4, `n ${row.n}`, "end", true));
  });
  parts.push(label((LEFT + WIDTH - RIGHT) / 2, bottom + 34, CHART_WORDS.perYear(currency), "middle", true));
  return { id: "pay", drawing: { width: WIDTH, height: bottom + 42, parts }, words: CHART_WORDS.payQuartiles };
}
