import type { Report } from "../../schema/report.js";
import { CHECKLIST } from "../phrases/en/checklist.js";
import { TERMS } from "../phrases/en/terms.js";
import { type PlanGoalView, viewPlan } from "../plan-view.js";

/** The plan as Markdown to tick off: phases, goals, what to read, what to show and when it is done. */
export function renderPlanChecklist(report: Report): string {
  const view = viewPlan(report);
  if (view === null || view.phases.length === 0) return `${CHECKLIST.nothing}\n`;
  const parts = [
    `# ${escapeMarkup(CHECKLIST.title(view.role))}`,
    `${CHECKLIST.sum(String(view.hours), String(view.weeks), String(view.hoursPerWeek))} ${CHECKLIST.model(String(view.reachBefore), String(view.reachAfter), String(view.of))}`,
  ];
  if (view.older > 0) parts.push(CHECKLIST.older(String(view.older), String(view.postings)));
  for (const phase of view.phases) {
    parts.push(`## ${escapeMarkup(CHECKLIST.phase(phase.number, phase.goals.map(({ name }) => name).join(", ")))}`);
    parts.push(CHECKLIST.when(String(phase.hours), String(phase.firstWeek), String(phase.lastWeek), phase.start, phase.end));
    for (const goal of phase.goals) parts.push(checklistOf(goal));
  }
  if (view.beyond.length > 0) {
    parts.push(`## ${CHECKLIST.beyond}`);
    parts.push(
      view.beyond
        .map(({ skill, hours, why }) => {
          const reason = hours === null ? (TERMS[`why:${why}`] ?? null) : null;
          return `- ${escapeMarkup(CHECKLIST.beyondRow(skill, hours === null ? null : String(hours), reason))}`;
        })
        .join("\n"),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

const box = (text: string): string => `- [ ] ${text}`;

function projectOf({ deliverable, check }: PlanGoalView): string[] {
  return [
    box(escapeMarkup(CHECKLIST.deliver(deliverable.brief))),
    ...deliverable.accept.map((criterion) => `  ${box(escapeMarkup(CHECKLIST.accept(criterion)))}`),
    box(escapeMarkup(CHECKLIST.check(check))),
  ];
}

function checklistOf(goal: PlanGoalView): string {
  const link = ({ title, url }: { title: string; url: string | null }): string =>
    url === null ? escapeMarkup(title) : `[${escapeMarkup(title)}](<${url.replaceAll(">", "%3E")}>)`;
  return [
    `### ${escapeMarkup(CHECKLIST.goal(goal.name, goal.from, goal.to, String(goal.hours)))}`,
    "",
    escapeMarkup(CHECKLIST.topics(goal.topics.join("; "))),
    "",
    ...goal.resources.map((resource) => box(CHECKLIST.read(link(resource)))),
    ...(goal.isBasics ? [box(CHECKLIST.basics)] : projectOf(goal)),
    ...(goal.certification === null ? [] : [box(escapeMarkup(CHECKLIST.exam(goal.certification)))]),
  ].join("\n");
}

function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, (mark) => `\\${mark}`);
}
