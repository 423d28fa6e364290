import { Cancelled, EngineBusy } from "../io/engine/engine-pool.js";
import { type DoorHints, InputError, nextStep } from "../schema/input-error.js";
import { INPUT_STATUS } from "./input-status.js";
import { type Problem, problem, refuse } from "./problem.js";

const BUSY_SECONDS = 5;

const ASK = "What this address takes stands in /v1/openapi.json.";
/** The next step as a caller takes it. */
const HINTS: DoorHints = {
  "bad-option": ASK,
  "bad-data": ASK,
  "bad-json": "Check it with a JSON tool.",
  "unknown-role": "GET /v1/roles?q=TITLE finds roles by title.",
  "unknown-id": "Ids are those this server answered with.",
  "role-without-data": "Send postings of your own in the field postings, or choose a role that GET /v1/roles shows postings of.",
  "snapshot-mismatch": "Make the report again: this server counts other postings by now.",
};

/** What went wrong as a caller is told: the codes of the command line, never a word of a CV, a stack or a path. */
export function toProblem(error: unknown): Problem {
  if (error instanceof InputError) {
    const { code, message, place } = error;
    // An option that the server was started with is no place of a call.
    return problem(INPUT_STATUS[code], code, message, nextStep(error, HINTS), place?.startsWith("-") ? null : place);
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
