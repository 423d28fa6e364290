import { scaleLinear } from "d3-scale";
import type { Report } from "../../schema/report.js";
import { CHART_WORDS } from "../phrases/en/charts.js";
import { TERMS } from "../phrases/en/terms.js";
import type { Chart } from "./chart.js";
import { bar, dot, label, line, shareAxis, shorten, WIDTH } from "./svg.js";

const LEFT = 230;
const RIGHT = 60;
const ROW = 40;

/** A row of the table of stepping stones, and none where there is no table: the bar is what is within reach, the hollow dot is coverage, both on one axis from nothing to all. */
export function drawRoleComparison(report: Report): Chart | null {
  const { gap, figures, names } = report;
  if (gap === null || report.code !== "complete") return null;
  const share = (id: string): number | null => figures[id]?.value ?? null;
  const told = new Set(
    report.findings.flatMap(({ code, params }) =>
      code === "stone" && params.n !== undefined && "figure" in params.n ? [params.n.figure] : [],
    ),
  );
  const rows = gap.steppingStones
    .filter(({ n }) => told.has(n))
    .map((stone) => ({
      stone,
      reach: share(stone.fit.at60),
      coverage: share(stone.fit.coverage),
      interval: figures[stone.fit.at60]?.interval,
    }))
    .filter(({ reach }) => reach !== null);
  if (rows.length < 2) return null;
  const x = scaleLinear([0, 1], [LEFT, WIDTH - RIGHT]);
  const bottom = 10 + rows.length * ROW;
  const parts = shareAxis(x, 6, bottom);
  rows.forEach(({ stone, reach, coverage, interval }, at) => {
    const y = 26 + at * ROW;
    const level = stone.level === null ? TERMS["level:any"] : TERMS[`level:${stone.level}`];
    parts.push(label(LEFT - 12, y - 1, shorten(names[`role:${stone.role}`]?.text ?? stone.role, 32), "end"));
    parts.push(label(LEFT - 12, y + 13, level ?? "", "end", true));
    parts.push(bar(x(0), y - 6, x(reach as number) - x(0), 12, 0.35));
    if (interval) parts.push(line(x(interval[0]), y, x(interval[1]), y, 1.4));
    if (coverage !== null) parts.push(dot(x(coverage), y, "open"));
    parts.push(label(WIDTH, y + 4, `n ${figures[stone.n]?.value ?? ""}`, "end", true));
  });
  return { id: "role-comparison", drawing: { width: WIDTH, height: bottom + 24, parts }, words: CHART_WORDS.roles };
}
