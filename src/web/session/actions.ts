import type { Correction } from "../../schema/corrections.js";
import { countRead } from "../../schema/count-read.js";
import { type DoorHints, InputError, nextStep, tellWithPlace } from "../../schema/input-error.js";
import type { StageEvent } from "../../schema/stage-event.js";
import { askEngine, Cancelled, cancelEngine, cancelReading, openEngine, prepareFor, readFile } from "../engine/client.js";
import { isImportFailure, PartFailed } from "../engine/part-failed.js";
import { currentPlace, navigate } from "../route.js";
import { changeSession, clearSession, currentSession, type Session, type Trouble } from "./session.js";
import { currentTarget, formatTarget, maybeOptions, optionsOf, type Target } from "./target.js";

/** What the stages are called while they run. */
const STAGES: Readonly<Record<string, string>> = {
  cv: "Reading positions, dates and skills",
  market: "Counting postings",
  gap: "Comparing requirement by requirement",
  plan: "Looking for the best plan",
  report: "Writing the report",
};
const STAGE_ORDER = Object.keys(STAGES);

export function describeTrouble(cause: unknown, again?: () => void): Trouble | null {
  if (cause instanceof Cancelled) return null;
  const trouble = wordTrouble(cause);
  return again !== undefined && isOfTheApp(cause) ? { ...trouble, again } : trouble;
}

/** The same once more may do better: nothing is wrong with what was given. */
const isOfTheApp = (cause: unknown): boolean =>
  cause instanceof PartFailed || isImportFailure(cause) || (cause instanceof InputError && cause.code === "not-fetched");

/** The next step as a page takes it. */
const HINTS: DoorHints = {
  "bad-option": "Choose one that the page offers.",
  "unknown-role": "Choose one from the list of all roles.",
  "role-without-data": "Choose another role, or paste postings of your own.",
};

/** What begins with the name of a file stays as that is written. */
const beginAsSentence = (text: string): string => (/^[a-z]+ /.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text);

function wordTrouble(cause: unknown): Trouble {
  if (cause instanceof InputError) {
    const message = tellWithPlace(cause.message, cause.place);
    return { message: message === cause.message ? beginAsSentence(message) : message, hint: nextStep(cause, HINTS) };
  }
  if (isImportFailure(cause) || (cause instanceof PartFailed && cause.at === "loading"))
    return {
      message: "A part of the app could not be loaded.",
      hint: "Check the connection and try again. If it stays so, load the page again: there may be a newer one.",
    };
  if (cause instanceof PartFailed)
    return {
      message: "A part of the app stopped before it was done, perhaps for want of memory.",
      hint: "Close what else is open and try again. If it stays so, load the page again.",
    };
  return {
    message: "Something in the app failed. Nothing of your CV left this page.",
    hint: `Load the page again. If it stays so, report this: ${cause instanceof Error ? cause.message.slice(0, 200) : "unknown"}`,
  };
}

/** Loads data and engine; who waits sees what went wrong. A CV given meanwhile asks for both itself, and tells its own trouble. */
export async function prepare(): Promise<void> {
  const before = taken;
  try {
    changeSession({ opened: await openEngine() });
  } catch (cause) {
    if (before === taken) changeSession({ trouble: describeTrouble(cause, tryAgain(prepare)) });
  }
}

const tryAgain = (act: () => Promise<void>) => (): void => {
  changeSession({ trouble: null });
  void act();
};

/** Which CV or report came in last, and which comparison was asked for last: answers to those before are dropped. */
let taken = 0;
let asked = 0;

/** What runs for the CV or report before speaks no more. */
function beginAnew(): number {
  asked++;
  clearSession();
  return ++taken;
}

/** A CV comes in: it is read, and compared where a target is known. */
export async function takeCv(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  target: Target = currentTarget(),
  { corrections = [], postings = [] }: Partial<Pick<Session, "corrections" | "postings">> = {},
): Promise<void> {
  const mine = beginAnew();
  changeSession({ work: { what: "reading", step: `Reading ${name}`, done: 0, of: STAGE_ORDER.length + 1 } });
  navigate("/report", formatTarget(target));
  prepareFor(maybeOptions(target));
  try {
    const [document, opened] = await Promise.all([readFile(bytes, name), openEngine()]);
    const profile = await askEngine("profile", [document, corrections, target.asOf === "" ? null : target.asOf]);
    // Another CV came meanwhile.
    if (mine !== taken) return;
    const read = countRead(profile);
    changeSession({
      document,
      bytes,
      profile,
      corrections,
      postings,
      opened,
      work: null,
      announcement: `${name} was read: positions ${read.positions}, skills ${read.skills}.`,
    });
    if (target.role !== "") await compare();
  } catch (cause) {
    if (mine !== taken) return;
    const again = () => takeCv(bytes, name, target, { corrections, postings });
    changeSession({ work: null, trouble: describeTrouble(cause, tryAgain(again)) });
    if (currentSession().document === null) navigate("/", currentPlace().query);
  }
}

/** Makes the report for the present CV, corrections, postings and target; what was asked before and is not done is left. */
export async function compare(): Promise<void> {
  const { document, corrections, postings } = currentSession();
  const target = currentTarget();
  if (document === null || target.role === "") return;
  const mine = ++asked;
  changeSession({
    trouble: null,
    foreign: false,
    work: { what: "comparing", step: "Fetching the postings", done: 0, of: STAGE_ORDER.length },
  });
  try {
    const report = await askEngine("report", [{ document, corrections, postings, options: optionsOf(target) }], (event) => {
      if (mine === asked) showStage(event);
    });
    if (mine !== asked) return;
    changeSession({ report, compared: target, work: null, announcement: `The report for ${report.roleName} is ready.` });
  } catch (cause) {
    if (mine === asked) changeSession({ work: null, trouble: describeTrouble(cause, tryAgain(compare)) });
  }
}

function showStage({ stage, state }: StageEvent): void {
  const at = STAGE_ORDER.indexOf(stage);
  const step = STAGES[stage];
  if (at < 0 || step === undefined) return;
  changeSession({ work: { what: "comparing", step, done: state === "done" ? at + 1 : at, of: STAGE_ORDER.length } });
}

/** Stops what runs and says so. */
export function cancelWork(): void {
  const { work, report, compared } = currentSession();
  asked++;
  if (work?.what === "reading") cancelReading();
  cancelEngine();
  changeSession({ work: null, announcement: "Stopped." });
  // What stands on the page is the report before: the target above it goes back with it.
  if (report !== null && compared !== null) {
    const { learnt, beside } = currentTarget();
    navigate(currentPlace().path, formatTarget({ ...compared, learnt, beside }), false);
  }
  if (currentSession().document === null) navigate("/", currentPlace().query);
}

/** Sets the corrections and makes everything anew; what stood before can be brought back. */
export async function setCorrections(corrections: readonly Correction[]): Promise<void> {
  const before = currentSession();
  changeSession({ corrections, done: [...before.done, before.corrections], undone: [] });
  await readAgain();
}

export async function undo(): Promise<void> {
  const { done, undone, corrections } = currentSession();
  const last = done.at(-1);
  if (last === undefined) return;
  changeSession({ corrections: last, done: done.slice(0, -1), undone: [...undone, corrections] });
  await readAgain();
}

export async function redo(): Promise<void> {
  const { done, undone, corrections } = currentSession();
  const next = undone.at(-1);
  if (next === undefined) return;
  changeSession({ corrections: next, undone: undone.slice(0, -1), done: [...done, corrections] });
  await readAgain();
}

async function readAgain(): Promise<void> {
  const { document, corrections } = currentSession();
  if (document === null) return;
  const { asOf } = currentTarget();
  try {
    changeSession({ profile: await askEngine("profile", [document, corrections, asOf === "" ? null : asOf]) });
  } catch (cause) {
    changeSession({ trouble: describeTrouble(cause, tryAgain(readAgain)) });
    return;
  }
  await compare();
}

/** A report made elsewhere, opened to be read. */
export async function openReportFile(text: string): Promise<void> {
  const mine = beginAnew();
  try {
    const report = await askEngine("openReport", [text]);
    if (mine !== taken) return;
    changeSession({ report, foreign: true, announcement: "The report is open." });
    navigate("/report", "");
  } catch (cause) {
    if (mine !== taken) return;
    changeSession({
      trouble: describeTrouble(
        cause,
        tryAgain(() => openReportFile(text)),
      ),
    });
  }
}
