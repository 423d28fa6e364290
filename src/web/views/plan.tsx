import type { ReactNode } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { listThisWeek, progressAsCorrections } from "../../report/plan-tasks.js";
import type { Progress } from "../../schema/progress.js";
import { askEngine } from "../engine/client.js";
import type { ReportView } from "../engine/protocol.js";
import { saveFile } from "../save-file.js";
import { describeTrouble, setCorrections } from "../session/actions.js";
import { keep } from "../session/keep.js";
import { changeSession, currentSession, useSession } from "../session/session.js";
import { markSafe } from "../session/unsaved.js";

const STEPS = { read: "Work through", practise: "Practise with", deliver: "Deliver" } as const;

type Task = ReportView["tasks"][number];

function setTicks(ticks: Progress["done"]): void {
  changeSession({ ticks });
  if (currentSession().kept) void keep();
}

async function saveProgress(ticks: Progress["done"]): Promise<void> {
  try {
    saveFile("progress.yml", "application/yaml", await askEngine("writeProgress", [ticks]));
    markSafe("ticks");
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
  }
}

async function openProgress(file: File): Promise<void> {
  try {
    setTicks(await askEngine("readProgress", [await file.text()]));
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause) });
  }
}

const hoursOf = (tasks: readonly Task[]): number => Math.round(tasks.reduce((sum, { hours }) => sum + hours, 0) * 10) / 10;

/** The plan as tasks to tick off; those that begin within the hours of a week are this week's. */
export function PlanView(): ReactNode {
  const report = useSession((session) => session.report);
  const foreign = useSession((session) => session.foreign);
  const ticks = useSession((session) => session.ticks);
  const kept = useSession((session) => session.kept);
  const today = useSession((session) => session.opened)?.today ?? "";
  if (report === null) return null;
  if (report.tasks.length === 0)
    return (
      <p className="note">This report holds no plan: nothing was found to learn in these hours, or no postings of the role are held.</p>
    );
  const done = new Set(ticks.map(({ task }) => task));
  const isDone = ({ id, skill }: Task): boolean => done.has(id) || done.has(`${skill}:deliver`);
  const toggle = ({ id }: Task, isOn: boolean): void =>
    setTicks(isOn ? [...ticks, { task: id, day: today }] : ticks.filter(({ task }) => task !== id));
  const open = report.tasks.filter((task) => !isDone(task));
  const thisWeek = listThisWeek(open, report.hoursPerWeek);
  const goesOn = hoursOf(thisWeek) > report.hoursPerWeek ? thisWeek.at(-1)?.id : undefined;
  const left = hoursOf(open);
  const delivered = ticks.filter(({ task }) => task.endsWith(":deliver"));
  return (
    <div className="plan">
      <h1>The plan, task by task</h1>
      <p className="lead" role="status">
        {open.length === 0
          ? "Everything in this plan is done."
          : `${report.tasks.length - open.length} of ${report.tasks.length} tasks are done; ${left} hours are left.`}
      </p>
      {report.planRestsOn !== null && <p className="note">{report.planRestsOn}</p>}
      <TaskList title={`This week, ${report.hoursPerWeek} h`} tasks={thisWeek} goesOn={goesOn} isDone={isDone} onToggle={toggle} />
      <TaskList title="Then" tasks={open.slice(thisWeek.length)} isDone={isDone} onToggle={toggle} />
      <TaskList title="Done" tasks={report.tasks.filter(isDone)} isDone={isDone} onToggle={toggle} />
      <div className="row">
        <Button className="button" isDisabled={ticks.length === 0} onPress={() => void saveProgress(ticks)}>
          Save progress.yml
        </Button>
        <FileTrigger acceptedFileTypes={[".yml", ".yaml"]} onSelect={(files) => files?.[0] !== undefined && void openProgress(files[0])}>
          <Button className="button">Open progress.yml</Button>
        </FileTrigger>
        {!foreign && delivered.length > 0 && (
          <Button className="button main" onPress={() => void countDelivered(delivered)}>
            Count what I delivered
          </Button>
        )}
      </div>
      <p className="soft small">
        {kept
          ? "Ticks are kept in this browser with your CV."
          : "Ticks are gone when you close the page, unless you save them here or keep them with the CV below."}{" "}
        The command line reads the same file.
      </p>
    </div>
  );
}

/** A delivered goal becomes a skill the person states, as on the command line. */
async function countDelivered(done: Progress["done"]): Promise<void> {
  const { corrections } = currentSession();
  const before = new Set(corrections.flatMap((correction) => (correction.kind === "skill" ? [correction.skill] : [])));
  const fresh = done.filter(({ task }) => !before.has(task.slice(0, task.indexOf(":"))));
  const stated = progressAsCorrections({ schema: "groundwork/progress@1", done: fresh }, null)?.corrections ?? [];
  if (stated.length > 0) await setCorrections([...corrections, ...stated]);
}

function TaskLink({ task: { what, url } }: { readonly task: Task }): ReactNode {
  if (url === null || !/^https?:\/\//i.test(url)) return what;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {what}
    </a>
  );
}

interface TaskListProps {
  readonly title: string;
  readonly tasks: readonly Task[];
  /** The task that begins in the week and ends after it. */
  readonly goesOn?: string | undefined;
  readonly isDone: (task: Task) => boolean;
  readonly onToggle: (task: Task, isOn: boolean) => void;
}

function TaskList({ title, tasks, goesOn, isDone, onToggle }: TaskListProps): ReactNode {
  if (tasks.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="facts">
        {tasks.map((task) => (
          <li key={task.id} className={isDone(task) ? "task done" : "task"}>
            <input
              id={`task-${task.id}`}
              type="checkbox"
              checked={isDone(task)}
              onChange={(event) => onToggle(task, event.target.checked)}
              aria-label={`${task.name}. ${STEPS[task.step]}: ${task.what}`}
            />
            <label htmlFor={`task-${task.id}`}>
              <strong>{task.name}</strong>
            </label>
            <span className="soft">
              {task.hours} h{task.id === goesOn && ", goes on after this week"}
            </span>
            <p>
              {STEPS[task.step]}: <TaskLink task={task} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
