import { Cancelled, EngineBusy } from "../io/engine/engine-pool.js";
import { INPUT_ERRORS, InputError, type InputErrorCode } from "../schema/input-error.js";
import { INPUT_STATUS } from "./input-status.js";
import { type Problem, problem, refuse } from "./problem.js";

const BUSY_SECONDS = 5;

const ASK = "What this address takes stands in /v1/openapi.json.";
/** The next step where that of the command line is none here. */
const HINTS: Partial<Record<InputErrorCode, string>> = {
  "bad-option": ASK,
  "bad-data": ASK,
  "bad-json": "Check it with a JSON tool.",
  "no-text": "It looks like a scan: export it as text from where it was written.",
  "unknown-role": "GET /v1/roles?q=TITLE finds roles by title.",
  "unknown-id": "Ids are those this server answered with.",
  "role-without-data": "Send postings of your own in the field postings, or choose a role that GET /v1/roles shows postings of.",
  "snapshot-mismatch": "Make the report again: this server counts other postings by now.",
};

/** --as-of of the command line is asOf here. */
const asFields = (text: string): string =>
  text.replaceAll(/--([a-z]+)((?:-[a-z]+)*)/g, (_whole, first: string, rest: string) =>
    first.concat(rest.replaceAll(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase())),
  );

/** What went wrong as a caller is told: the codes of the command line, never a word of a CV, a stack or a path. */
export function toProblem(error: unknown): Problem {
  if (error instanceof InputError) {
    const { code, message, hint, place } = error;
    const next = hint === INPUT_ERRORS[code].hint ? (HINTS[code] ?? hint) : hint;
    return problem(INPUT_STATUS[code], code, asFields(message), asFields(next), place === null ? null : asFields(place));
  }
  if (error instanceof EngineBusy)
    return problem(503, "busy", "more is waiting here than is answered in time.", `Try again in ${error.seconds} seconds.`);
  if (error instanceof Cancelled) return problem(499, "cancelled", "the call was given up.", "Call again.");
  return problem(500, "bug", "this is a bug of ours, not of your request.", "Please report it.");
}

export function refuseTrouble(error: unknown): Response {
  const { status, code, detail, hint, place } = toProblem(error);
  const response = refuse(status, code, detail, hint, place);
  if (status === 503) response.headers.set("retry-after", String(error instanceof EngineBusy ? error.seconds : BUSY_SECONDS));
  return response;
}
