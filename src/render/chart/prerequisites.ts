import type { Report } from "../../schema/report.js";
import { CHART_WORDS } from "../phrases/en/charts.js";
import type { Chart } from "./chart.js";
import { label, shorten, WIDTH } from "./svg.js";

const BOX = 150;
const GAP = 60;
const ROW = 44;
const HEIGHT = 30;

/** Goals from left to right, each to the right of all that it needs; an arrow runs from what comes first to what needs it. */
export function drawPrerequisites(report: Report): Chart | null {
  const { plan, names } = report;
  if (plan === null) return null;
  const goals = new Map(plan.goals.map((goal) => [goal.skill, goal]));
  const edges = plan.goals.flatMap(({ skill, prerequisiteOf }) =>
    prerequisiteOf.filter((to) => goals.has(to)).map((to) => [skill, to] as const),
  );
  if (edges.length === 0) return null;
  const rank = new Map<string, number>();
  // The plan holds goals in an order that respects prerequisites, so one pass gives the longest way to each.
  for (const { skill } of plan.goals)
    rank.set(skill, Math.max(0, ...edges.filter(([, to]) => to === skill).map(([from]) => (rank.get(from) ?? 0) + 1)));
  const used = new Map<number, number>();
  const boxes = new Map<string, { x: number; y: number }>();
  for (const { skill } of plan.goals) {
    const column = rank.get(skill) ?? 0;
    const row = used.get(column) ?? 0;
    used.set(column, row + 1);
    boxes.set(skill, { x: column * (BOX + GAP) + 1, y: row * ROW + 6 });
  }
  const parts: string[] = [];
  for (const [from, to] of edges) {
    const [a, b] = [boxes.get(from), boxes.get(to)] as [{ x: number; y: number }, { x: number; y: number }];
    const [x1, y1, x2, y2] = [a.x + BOX, a.y + HEIGHT / 2, b.x, b.y + HEIGHT / 2];
    parts.push(
      `<path d="M${x1} ${y1}C${x1 + GAP / 2} ${y1} ${x2 - GAP / 2} ${y2} ${x2 - 5} ${y2}" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
      `<path d="M${x2} ${y2}L${x2 - 8} ${y2 - 4}L${x2 - 8} ${y2 + 4}Z" fill="currentColor"/>`,
    );
  }
  for (const { skill } of plan.goals) {
    const { x, y } = boxes.get(skill) as { x: number; y: number };
    parts.push(
      `<rect x="${x}" y="${y}" width="${BOX}" height="${HEIGHT}" rx="4" fill="currentColor" fill-opacity="0.08" stroke="currentColor"/>`,
    );
    parts.push(label(x + BOX / 2, y + HEIGHT / 2 + 4, shorten(names[`skill:${skill}`]?.text ?? skill, 24), "middle"));
  }
  const columns = Math.max(...rank.values()) + 1;
  const width = Math.max(WIDTH, columns * (BOX + GAP) - GAP + 2);
  return { id: "prerequisites", drawing: { width, height: Math.max(...used.values()) * ROW + 6, parts }, words: CHART_WORDS.prerequisites };
}
