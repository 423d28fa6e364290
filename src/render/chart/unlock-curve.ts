import { scaleLinear } from "d3-scale";
import { curveStepAfter, line as path } from "d3-shape";
import type { Report } from "../../schema/report.js";
import { CHART_WORDS } from "../phrases/en/charts.js";
import type { Chart } from "./chart.js";
import { dot, label, line, WIDTH } from "./svg.js";

const LEFT = 52;
const RIGHT = 110;
const TOP = 14;
const BOTTOM = 230;

/** Best share within reach and best coverage by hours; the plan's phases stand on it as filled dots. */
export function drawUnlockCurve(report: Report): Chart | null {
  const { plan, figures } = report;
  if (plan === null || plan.curve.length < 2) return null;
  const value = (id: string): number => figures[id]?.value ?? 0;
  const points = plan.curve.map((row) => ({ hours: value(row.hours), reach: value(row.reach60), coverage: value(row.coverage) }));
  const last = points.at(-1) as (typeof points)[number];
  const most = Math.max(...points.flatMap(({ reach, coverage }) => [reach, coverage]));
  if (last.hours === 0 || points.every(({ reach, coverage }) => reach === last.reach && coverage === last.coverage)) return null;
  const x = scaleLinear([0, last.hours], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, most], [BOTTOM, TOP]).nice(4);
  const parts = y
    .ticks(5)
    .flatMap((tick) => [
      line(LEFT, y(tick), WIDTH - RIGHT, y(tick), 1, true),
      label(LEFT - 8, y(tick) + 4, `${Math.round(tick * 100)} %`, "end", true),
    ]);
  for (const tick of x.ticks(6)) parts.push(label(x(tick), BOTTOM + 16, String(tick), "middle", true));
  parts.push(label((LEFT + WIDTH - RIGHT) / 2, BOTTOM + 34, CHART_WORDS.hours, "middle", true));
  const draw = (key: "reach" | "coverage", dash: string, word: string): void => {
    const shape = path<(typeof points)[number]>(
      (point) => x(point.hours),
      (point) => y(point[key]),
    )
      .curve(curveStepAfter)
      .digits(1);
    parts.push(`<path d="${shape(points)}" fill="none" stroke="currentColor" stroke-width="1.8"${dash}/>`);
    parts.push(label(x(last.hours) + 8, y(last[key]) + 4, word, "start", true));
  };
  draw("coverage", ' stroke-dasharray="5 4"', CHART_WORDS.coverage);
  draw("reach", "", CHART_WORDS.reach);
  let hours = 0;
  for (const phase of plan.phases) {
    hours += value(phase.hours);
    parts.push(dot(x(hours), y(value(phase.after.at60)), "full"), dot(x(hours), y(value(phase.after.coverage)), "open"));
  }
  return {
    id: "unlock-curve",
    drawing: { width: WIDTH, height: BOTTOM + 42, parts },
    words: CHART_WORDS.unlock,
  };
}
