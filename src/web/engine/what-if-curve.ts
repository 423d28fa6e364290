import type { PlanAim } from "../../plan/build-problem.js";
import type { CurvePoint, Supposition } from "../../plan/preview-plan.js";
import { drawStepCurves, type StepFrame, type StepPoint } from "../../render/chart/step-curves.js";
import { toSvg } from "../../render/chart/svg.js";
import { formatNumber } from "../../render/phrases/en/figures.js";
import type { CurveView } from "./protocol.js";

/** As wide as the column beside the list of skills. */
const WIDTH = 330;
const FRAME: StepFrame = { left: 44, right: WIDTH - 62, top: 10, bottom: 128 };

/** One measure, from where the person stands and from what is ticked: where hours bring no posting within reach, coverage. */
export function viewCurve(now: Supposition, ticked: Supposition, wished: PlanAim, capacity: number): CurveView | null {
  const reached = ticked.curve("reach");
  const moves = reached.some(({ after }) => after.reach[0] !== reached[0]?.after.reach[0]);
  const aim = wished === "reach" && moves ? "reach" : "coverage";
  const points = (supposition: Supposition): StepPoint[] =>
    supposition.curve(aim).map(({ hours, after }) => ({ hours, share: shareOf(after, aim) }));
  const before = points(now);
  const after = points(ticked);
  const parts = drawStepCurves({
    frame: FRAME,
    curves: [
      ...(now === ticked ? [] : [{ points: before, stroke: "broken" as const, word: "now" }]),
      { points: after, stroke: "whole", word: now === ticked ? "now" : "ticked" },
    ],
    dots: [{ hours: capacity, share: shareOf(ticked.quickPlan(capacity, aim).after, aim), kind: "full" }],
    axis: "hours of learning",
  });
  if (parts === null) return null;
  const title = aim === "reach" ? "Postings within reach, by hours" : "Coverage, by hours";
  const spell = (row: readonly StepPoint[]): string =>
    row.map(({ hours, share }) => `${formatNumber(share * 100, 0)} % at ${hours} h`).join(", ");
  return {
    title,
    svg: toSvg({ width: WIDTH, height: FRAME.bottom + 42, parts }, title),
    words: `${title}: ${spell(after)}${now === ticked ? "" : `; without the ticked: ${spell(before)}`}.`,
  };
}

function shareOf({ reach, of, coverage }: CurvePoint["after"], aim: PlanAim): number {
  if (aim === "coverage") return coverage ?? 0;
  return of === 0 ? 0 : reach[0] / of;
}
