import { type ReactNode, useEffect, useMemo, useState } from "react";
import { Checkbox } from "react-aria-components";
import type { Closing } from "../../plan/preview-plan.js";
import { formatNumber } from "../../render/phrases/en/figures.js";
import { orList } from "../../text/or-list.js";
import type { CurveView, RequirementView, WhatIf, WhatIfAnswer, WhatIfPlan } from "../engine/protocol.js";
import { AmountSlider } from "../parts/amount.js";
import { Choice } from "../parts/choice.js";
import { CorrectSkill } from "../parts/correct-skill.js";
import { Picture } from "../parts/picture.js";
import { SentenceText } from "../parts/sentence.js";
import { TableHead } from "../parts/table-head.js";
import { compare } from "../session/actions.js";
import { askWhileShown } from "../session/ask-while-shown.js";
import { useSession } from "../session/session.js";
import { changeTarget, useTarget } from "../session/target.js";

const VERDICTS: Readonly<Record<string, string>> = { met: "shown", partly: "partly", "not-evidenced": "no evidence" };
/** What is solved waits until nothing has been moved for as long. */
const SOLVE_AFTER = 600;

/** Tick what could be learnt, move the hours: fit and a quick plan answer at once, the solved plan follows. */
export function WhatIfView(): ReactNode {
  const report = useSession((session) => session.report);
  const solving = useSession((session) => session.work !== null);
  const target = useTarget();
  const learnt = target.learnt.join(",");
  const { weeks, hours, aim } = target;
  const ask = useMemo(() => ({ learnt: learnt === "" ? [] : learnt.split(","), hours: weeks * hours, aim }), [learnt, weeks, hours, aim]);
  const { answer, curve } = useAnswers(report?.id, ask);
  const solved = useSolved(solving ? undefined : report?.id, ask);
  useSolveLater(target.weeks * 1000 + target.hours, target.aim);
  if (report === null) return null;
  if (report.requirements.length === 0)
    return (
      <p className="note">
        There are too few postings to compare with, so there is nothing to try out. Choose another role, level or region.
      </p>
    );
  const toggle = (skill: string, isOn: boolean): void =>
    changeTarget({ learnt: isOn ? [...target.learnt, skill] : target.learnt.filter((id) => id !== skill) });
  return (
    <div className="what-if">
      <section className="what-if-controls" aria-labelledby="what-if-title">
        <h1 id="what-if-title">What if you had learnt …</h1>
        <p className="lead">
          Tick skills as learnt: up to the level that a project shows. Nothing here changes your report; the browser’s Back takes a tick
          back.
        </p>
        <Requirements requirements={report.requirements} learnt={target.learnt} closings={answer?.closings ?? {}} onToggle={toggle} />
      </section>
      <aside className="what-if-answer" aria-label="The answer" aria-live="polite">
        {answer !== null && <Answer answer={answer} />}
        {curve !== null && <Curve curve={curve} />}
        <h2>Your time and aim</h2>
        <div className="amounts">
          <AmountSlider label="Weeks" value={target.weeks} most={52} onChange={(weeks) => changeTarget({ weeks })} />
          <AmountSlider label="Hours a week" value={target.hours} most={40} onChange={(hours) => changeTarget({ hours })} />
        </div>
        <Choice
          label="The plan seeks most"
          value={target.aim}
          onChange={(aim) => changeTarget({ aim: aim === "coverage" ? "coverage" : "reach" })}
        >
          <option value="reach">postings within reach</option>
          <option value="coverage">coverage of what is asked for</option>
        </Choice>
        {answer !== null && <PlanAnswer quick={answer.plan} solved={solved} aim={aim} />}
      </aside>
    </div>
  );
}

interface Answers {
  readonly answer: WhatIfAnswer | null;
  readonly curve: CurveView | null;
}

/** Fit and the quick plan answer at once, the curve right behind them; the answers before stand until then. */
function useAnswers(made: string | undefined, ask: WhatIf): Answers {
  const [answer, setAnswer] = useState<WhatIfAnswer | null>(null);
  const [curve, setCurve] = useState<CurveView | null>(null);
  useEffect(() => {
    if (made === undefined) return;
    const leave = [askWhileShown("whatIf", [ask], setAnswer), askWhileShown("curveWhatIf", [ask], setCurve)];
    return () => {
      for (const stop of leave) stop();
    };
  }, [made, ask]);
  return { answer, curve };
}

/** The solved plan for what is asked now, once nothing has been moved for a while and no report is in the making. */
function useSolved(made: string | undefined, ask: WhatIf): WhatIfPlan | null {
  const [solved, setSolved] = useState<{ readonly ask: WhatIf; readonly plan: WhatIfPlan } | null>(null);
  useEffect(() => {
    if (made === undefined) return;
    let leave: (() => void) | undefined;
    const clock = setTimeout(() => {
      leave = askWhileShown("solveWhatIf", [ask], (plan) => setSolved({ ask, plan }));
    }, SOLVE_AFTER);
    return () => {
      clearTimeout(clock);
      leave?.();
    };
  }, [made, ask]);
  return solved?.ask === ask ? solved.plan : null;
}

/** A moved slider answers by preview at once; when it rests, the report is made anew with the solved plan. */
function useSolveLater(hours: number, aim: string): void {
  const [settled, setSettled] = useState({ hours, aim });
  useEffect(() => {
    if (settled.hours === hours && settled.aim === aim) return;
    const clock = setTimeout(() => {
      setSettled({ hours, aim });
      void compare();
    }, SOLVE_AFTER);
    return () => clearTimeout(clock);
  }, [hours, aim, settled]);
}

const percent = (share: number | null): string => (share === null ? "not counted" : `${formatNumber(share * 100, 0)} %`);

function Answer({ answer }: { readonly answer: WhatIfAnswer }): ReactNode {
  const { before, with: after } = answer;
  const rows = [
    ["Coverage", percent(before.coverage), percent(after.coverage)],
    ["Within reach", `${before.reach[0]} of ${before.of}`, `${after.reach[0]} of ${after.of}`],
    ["80\u00a0% met", `${before.reach[1]}`, `${after.reach[1]}`],
    ["all met", `${before.reach[2]}`, `${after.reach[2]}`],
  ] as const;
  return (
    <table className="compare">
      <TableHead name="Postings" numbers={["Now", "With the ticked"]} />
      <tbody>
        {rows.map(([label, now, then]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="n">{now}</td>
            <td className={now === then ? "n" : "n gained"}>{then}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The dot is the plan for the hours chosen above. */
function Curve({ curve }: { readonly curve: CurveView }): ReactNode {
  return (
    <figure className="curve">
      <figcaption className="small">{curve.title}</figcaption>
      <Picture svg={curve.svg} label={curve.words} />
    </figure>
  );
}

interface PlanAnswerProps {
  readonly quick: WhatIfPlan;
  readonly solved: WhatIfPlan | null;
  readonly aim: WhatIf["aim"];
}

const roundHours = (hours: number): string => formatNumber(hours, Number.isInteger(hours) ? 0 : 1);

function describeState(solved: WhatIfPlan | null, aim: WhatIf["aim"]): string {
  if (solved === null) return "A quick look; the solved plan follows …";
  if (solved.aim === aim) return "Solved: as good as the plan of a report.";
  return "Solved. No plan is ahead in reach by enough postings to mean anything, so this one meets first what most of them ask for.";
}

/** The quick plan follows what is moved; the solved one takes its place, and says so. */
function PlanAnswer({ quick, solved, aim }: PlanAnswerProps): ReactNode {
  const { goals, hours, after } = solved ?? quick;
  return (
    <div className={solved === null ? "plan-answer quick" : "plan-answer solved"}>
      <h2>A plan for these hours</h2>
      {goals.length === 0 ? (
        <p className="soft">No skill of the catalogue fits into so few hours.</p>
      ) : (
        <ol>
          {goals.map(({ skill, name, hours: own }) => (
            <li key={skill}>
              {name} <span className="soft">{roundHours(own)} h</span>
            </li>
          ))}
        </ol>
      )}
      {goals.length > 0 && (
        <p className="soft small">
          {roundHours(hours)} h; after it coverage {percent(after.coverage)}, {after.reach[0]} of {after.of} postings within reach.
        </p>
      )}
      <p className="soft small">{describeState(solved, aim)}</p>
    </div>
  );
}

/** What closing a gap takes and opens; most open nothing until another is closed too. */
function describeClosing({ hours, first, gained }: Closing): ReactNode {
  const before = first.length === 0 ? "" : `, with ${first.join(", ")} first`;
  return (
    <>
      {hours !== null && ` · about ${roundHours(hours)} h${before}`}
      {gained > 0 && (
        <>
          {" · "}
          <span className="unlocks">+{formatNumber(gained, 0)} within reach</span>
        </>
      )}
    </>
  );
}

interface RequirementsProps {
  readonly requirements: readonly RequirementView[];
  readonly learnt: readonly string[];
  readonly closings: WhatIfAnswer["closings"];
  readonly onToggle: (skill: string, isOn: boolean) => void;
}

function Requirements({ requirements, learnt, closings, onToggle }: RequirementsProps): ReactNode {
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <ul className="requirements">
      {requirements.map((requirement) => {
        const first = requirement.skills[0];
        if (first === undefined) return null;
        const name = orList(requirement.skills.map((skill) => skill.name));
        const isMet = requirement.stated === "met";
        const closing = closings[requirement.id];
        return (
          <li key={requirement.id}>
            <div className="requirement">
              {isMet ? (
                <span className="requirement-name">{name}</span>
              ) : (
                <Checkbox
                  className="check requirement-name"
                  isSelected={learnt.includes(first.id)}
                  onChange={(isOn) => onToggle(first.id, isOn)}
                >
                  <span className="box" aria-hidden="true" />
                  {name}
                </Checkbox>
              )}
              <span className={`verdict ${requirement.stated}`}>{VERDICTS[requirement.stated]}</span>
              <span className="bar" aria-hidden="true">
                <span style={{ width: `${requirement.share * 100}%` }} />
              </span>
              <span className="requirement-count soft">
                <SentenceText sentence={requirement.required} />
                {closing !== undefined && describeClosing(closing)}
              </span>
              {!isMet && (
                <button
                  type="button"
                  className="button quiet"
                  aria-label={`That is wrong: ${name}`}
                  onClick={() => setWrong(wrong === requirement.id ? null : requirement.id)}
                >
                  That is wrong
                </button>
              )}
            </div>
            {wrong === requirement.id && (
              <CorrectSkill skill={{ id: first.id, name: first.name, level: requirement.held }} verdict onClose={() => setWrong(null)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
