import { scaleLinear } from "d3-scale";
import type { Report } from "../../schema/report.js";
import { CHART_WORDS } from "../phrases/en/charts.js";
import type { Chart } from "./chart.js";
import { dot, label, line, shareAxis, shorten, WIDTH } from "./svg.js";

const LEFT = 210;
const RIGHT = 20;
const ROW = 19;
const ROWS = 14;
/** The line begins at the ring, so that the ring stays hollow. */
const RADIUS = 4.5;

/** As much of a report as the picture needs. */
export interface TrendMarket extends Pick<Report, "figures" | "names"> {
  readonly market: Pick<NonNullable<Report["market"]>, "trends"> | null;
}

/** A line a skill from its earlier share to its present one: hollow then, filled now. Between the two nothing was measured. */
export function drawThenAndNow(report: TrendMarket): Chart | null {
  const { market, figures, names } = report;
  if (market === null) return null;
  const share = (id: string): number | null => figures[id]?.value ?? null;
  const rows = market.trends
    .map(({ skill, earlier, now }) => ({ skill, before: share(earlier), now: share(now) }))
    .filter((row): row is { skill: string; before: number; now: number } => row.before !== null && row.now !== null)
    .slice(0, ROWS);
  if (rows.length < 3) return null;
  const x = scaleLinear([0, Math.max(...rows.flatMap(({ before, now }) => [before, now]))], [LEFT, WIDTH - RIGHT]).nice(4);
  const bottom = 14 + rows.length * ROW;
  const parts = shareAxis(x, 8, bottom);
  rows.forEach(({ skill, before, now }, at) => {
    const y = 20 + at * ROW;
    parts.push(label(LEFT - 12, y + 4, shorten(names[`skill:${skill}`]?.text ?? skill, 30), "end"));
    const edge = x(before) + (now < before ? -RADIUS : RADIUS);
    parts.push(line(edge, y, x(now), y, 1.4), dot(x(before), y, "open"), dot(x(now), y, "full"));
  });
  const y = bottom + 36;
  CHART_WORDS.windows.forEach((word, at) => {
    parts.push(dot(LEFT + at * 140, y, at === 0 ? "open" : "full"), label(LEFT + 10 + at * 140, y + 4, word, "start", true));
  });
  return { id: "then-and-now", drawing: { width: WIDTH, height: y + 12, parts }, words: CHART_WORDS.thenAndNow };
}
