import type { Report } from "../../schema/report.js";
import { CHART_WORDS } from "../phrases/en/charts.js";
import type { Chart } from "./chart.js";
import { drawStepCurves, type StepFrame } from "./step-curves.js";
import { WIDTH } from "./svg.js";

const FRAME: StepFrame = { left: 52, right: WIDTH - 110, top: 14, bottom: 230 };

/** Best share within reach and best coverage by hours; the plan's phases stand on it as filled dots. */
export function drawUnlockCurve(report: Report): Chart | null {
  const { plan, figures } = report;
  if (plan === null || plan.curve.length < 2) return null;
  const value = (id: string): number => figures[id]?.value ?? 0;
  const points = (key: "reach60" | "coverage") => plan.curve.map((row) => ({ hours: value(row.hours), share: value(row[key]) }));
  let spent = 0;
  const dots = plan.phases.flatMap(({ hours, after }) => {
    spent += value(hours);
    return [
      { hours: spent, share: value(after.at60), kind: "full" as const },
      { hours: spent, share: value(after.coverage), kind: "open" as const },
    ];
  });
  const parts = drawStepCurves({
    frame: FRAME,
    curves: [
      { points: points("coverage"), stroke: "broken", word: CHART_WORDS.coverage },
      { points: points("reach60"), stroke: "whole", word: CHART_WORDS.reach },
    ],
    dots,
    axis: CHART_WORDS.hours,
  });
  if (parts === null) return null;
  return { id: "unlock-curve", drawing: { width: WIDTH, height: FRAME.bottom + 42, parts }, words: CHART_WORDS.unlock };
}
