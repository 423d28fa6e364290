import type { Report } from "../../schema/report.js";
import { type Block, plainText } from "../tree.js";
import type { Chart } from "./chart.js";
import { drawGantt } from "./gantt.js";
import { drawPay } from "./pay.js";
import { drawPrerequisites } from "./prerequisites.js";
import { drawRequirements } from "./requirements.js";
import { drawRoleComparison } from "./role-comparison.js";
import { toSvg } from "./svg.js";
import { drawThenAndNow } from "./then-and-now.js";
import { drawTimeline } from "./timeline.js";
import { drawUnlockCurve } from "./unlock-curve.js";

type ChartBlock = Extract<Block, { kind: "chart" }>;

/** Which picture stands under which heading: always beside the table that holds its numbers. */
const CHARTS: Readonly<Record<string, readonly ((report: Report) => Chart | null)[]>> = {
  experience: [drawTimeline],
  "gap-summary": [drawRequirements, drawRoleComparison],
  salary: [drawPay],
  trends: [drawThenAndNow],
  glance: [drawUnlockCurve, drawGantt, drawPrerequisites],
};

export function chartsUnder(section: string, report: Report): ChartBlock[] {
  return (CHARTS[section] ?? []).flatMap((draw) => {
    const chart = draw(report);
    if (chart === null) return [];
    const { title, description } = chart.words;
    const { width, height } = chart.drawing;
    return [{ kind: "chart", chart: chart.id, title, description, svg: toSvg(chart.drawing, plainText(title)), width, height } as const];
  });
}
