import { scaleLinear } from "d3-scale";
import type { Report } from "../../schema/report.js";
import { CHART_WORDS } from "../phrases/en/charts.js";
import type { Chart } from "./chart.js";
import { bar, label, line, shorten, WIDTH } from "./svg.js";

const LEFT = 190;
const RIGHT = 60;
const ROW = 24;

/** Goals over weeks, each week's bar as long as its share of the hours of that week. */
export function drawGantt(report: Report): Chart | null {
  const { plan, figures, names } = report;
  if (plan === null || plan.schedule.length < 2) return null;
  const value = (id: string): number => figures[id]?.value ?? 0;
  const weeks = Math.max(...plan.schedule.map(({ week }) => week));
  const perWeek = value(plan.hoursPerWeek);
  const x = scaleLinear([0, weeks], [LEFT, WIDTH - RIGHT]);
  const bottom = 10 + plan.goals.length * ROW;
  const step = Math.max(1, Math.ceil(weeks / 13));
  const parts: string[] = [];
  for (let week = 1; week <= weeks; week += step)
    parts.push(
      line(x(week - 1), 6, x(week - 1), bottom, 1, true),
      label((x(week - 1) + x(week)) / 2, bottom + 16, String(week), "middle", true),
    );
  parts.push(label((LEFT + WIDTH - RIGHT) / 2, bottom + 34, CHART_WORDS.week, "middle", true));
  const used = new Map<number, number>();
  plan.goals.forEach((goal, at) => {
    const y = 10 + at * ROW;
    parts.push(label(LEFT - 12, y + 14, shorten(names[`skill:${goal.skill}`]?.text ?? goal.skill, 28), "end"));
    for (const row of plan.schedule.filter((candidate) => candidate.goal === goal.id)) {
      const before = used.get(row.week) ?? 0;
      const hours = value(row.hours);
      used.set(row.week, before + hours);
      parts.push(bar(x(row.week - 1 + before / perWeek), y + 4, (x(1) - x(0)) * (hours / perWeek), 13, 0.35));
    }
    parts.push(label(WIDTH, y + 14, CHART_WORDS.inHours(value(goal.hours)), "end", true));
  });
  return { id: "gantt", drawing: { width: WIDTH, height: bottom + 42, parts }, words: CHART_WORDS.gantt };
}
