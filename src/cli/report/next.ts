import { dirname, join } from "node:path";
import { today } from "../../io/clock.js";
import { readProgress, writeProgress } from "../../io/own/progress-file.js";
import { CHECKLIST } from "../../render/phrases/en/checklist.js";
import { viewPlan } from "../../render/plan-view.js";
import { listTasks, type PlanTask } from "../../report/plan-tasks.js";
import { InputError } from "../../schema/input-error.js";
import type { Progress } from "../../schema/progress.js";
import type { Report } from "../../schema/report.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { readReport, reportFile } from "./read-report.js";

/** What a week can hold in one's head. */
const TASKS = 3;

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("[report]", "report.json or its folder", "out/report.json")
      .option("--done <tasks>", "tick these off, by their names with commas")
      .option("--undo <tasks>", "take ticks back")
      .option("--note <text>", "with --done: where it can be seen")
      .option("--json", "the tasks as JSON")
      .addHelpText(
        "after",
        `
Ticks are kept in progress.yml beside the report. A delivered goal counts as a skill you state when groundwork analyze writes
there again.

Examples:
  groundwork next
  groundwork next --done docker:read
`,
      );
  },

  async run([path = "out/report.json"], raw, terminal) {
    const report = readReport(path);
    const file = join(dirname(reportFile(path)), "progress.yml");
    const before = readProgress(file);
    const after = tick(before, raw, new Set(listTasks(report, null).map(({ id }) => id)));
    if (after !== before && after !== null) writeProgress(file, after);
    const tasks = listTasks(report, after);
    const perWeek = report.plan === null ? 0 : (report.figures[report.plan.hoursPerWeek]?.value ?? 0);
    if (raw.json === true) terminal.out(`${JSON.stringify({ perWeek, hoursLeft: hoursOf(tasks), tasks }, null, 2)}\n`);
    else terminal.out(`${formatTasks(tasks, perWeek)}${olderNote(report)}`);
    return EXIT.done;
  },
};

function tick(before: Progress | null, raw: Record<string, unknown>, known: ReadonlySet<string>): Progress | null {
  const named = (key: string): string[] => (typeof raw[key] === "string" ? (raw[key] as string).split(",").map((task) => task.trim()) : []);
  const [done, undone] = [named("done"), named("undo")];
  for (const task of [...done, ...undone])
    if (!known.has(task))
      throw new InputError("unknown-id", `the plan has no task ${task}.`, {
        place: "--done",
        hint: `Its tasks: ${[...known].join(", ")}.`,
      });
  if (done.length + undone.length === 0) return before;
  const note = typeof raw.note === "string" ? { note: raw.note } : {};
  const kept = (before?.done ?? []).filter(({ task }) => !done.includes(task) && !undone.includes(task));
  return { schema: "groundwork/progress@1", done: [...kept, ...done.map((task) => ({ task, day: today(), ...note }))] };
}

/** What is worked at may answer what was asked years ago. */
function olderNote(report: Report): string {
  const view = viewPlan(report);
  return view === null || view.older === 0 ? "" : `\n${CHECKLIST.older(String(view.older), String(view.postings))}\n`;
}

function hoursOf(tasks: readonly PlanTask[]): number {
  return Math.round(tasks.filter(({ done }) => !done).reduce((sum, { hours }) => sum + hours, 0) * 10) / 10;
}

const STEP = { read: "Work through", practise: "Practise with", deliver: "Deliver:" } as const;

function formatTasks(tasks: readonly PlanTask[], perWeek: number): string {
  const open = tasks.filter(({ done }) => !done);
  if (tasks.length === 0) return "This report holds no plan: nothing was found to learn, or no postings of the role are held.\n";
  if (open.length === 0) return "Everything in this plan is done. Write the report again: groundwork analyze, with the same --out.\n";
  const lines = [`${perWeek} h this week. What comes next, in this order:`, ""];
  let spent = 0;
  for (const { id, name, step, hours, what, url } of open.slice(0, TASKS)) {
    const begins = spent < perWeek;
    spent += hours;
    const when = spent <= perWeek ? "" : begins ? ", goes on after this week" : ", after this week";
    lines.push(`  ${id}  ${name}, ${hours} h${when}`, `    ${STEP[step]} ${what}${url === null ? "" : ` ${url}`}`);
  }
  const done = tasks.length - open.length;
  lines.push("", `${hoursOf(tasks)} h of the plan are left; ${done} of ${tasks.length} tasks are done.`);
  lines.push(`Tick off: groundwork next --done ${open[0]?.id ?? ""}`);
  return `${lines.join("\n")}\n`;
}
