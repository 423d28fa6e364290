import { scaleLinear } from "d3-scale";
import type { Report } from "../../schema/report.js";
import { CHART_WORDS } from "../phrases/en/charts.js";
import type { Chart } from "./chart.js";
import { bar, label, line, shorten, WIDTH } from "./svg.js";

const LEFT = 220;
const RIGHT = 16;
const ROW = 24;
const MOST = 14;

/** Months since year zero; a year alone is drawn from January to December. */
function monthOf(date: string, end: boolean): number {
  const [year, month] = date.split("-").map(Number) as [number, number | undefined];
  return year * 12 + (month ?? (end ? 12 : 1)) - 1;
}

/** Dated positions as bars. */
export function drawTimeline(report: Report): Chart | null {
  const { profile, options } = report;
  const rows = profile.positions
    .flatMap(({ title, start, end }) =>
      start === null || end === null
        ? []
        : [
            {
              title: title?.text ?? "…",
              from: monthOf(start, false),
              to: monthOf(end === "present" ? options.asOf.slice(0, 7) : end, true) + 1,
            },
          ],
    )
    .filter(({ from, to }) => to > from)
    .slice(0, MOST);
  if (rows.length < 2) return null;
  const first = Math.floor(Math.min(...rows.map(({ from }) => from)) / 12);
  const last = Math.ceil(Math.max(...rows.map(({ to }) => to)) / 12);
  const x = scaleLinear([first * 12, last * 12], [LEFT, WIDTH - RIGHT]);
  const bottom = 10 + rows.length * ROW;
  const step = Math.max(1, Math.ceil((last - first) / 8));
  const parts: string[] = [];
  for (let year = first; year <= last; year += step)
    parts.push(line(x(year * 12), 6, x(year * 12), bottom, 1, true), label(x(year * 12), bottom + 16, String(year), "middle", true));
  rows.forEach(({ title, from, to }, at) => {
    const y = 10 + at * ROW;
    parts.push(label(LEFT - 12, y + 14, shorten(title.replace(/\s+/g, " "), 34), "end"), bar(x(from), y + 4, x(to) - x(from), 13, 0.35));
  });
  return { id: "timeline", drawing: { width: WIDTH, height: bottom + 24, parts }, words: CHART_WORDS.timeline };
}
