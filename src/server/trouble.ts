import { Cancelled, EngineBusy } from "../io/engine/engine-pool.js";
import { InputError } from "../schema/input-error.js";
import { INPUT_STATUS } from "./input-status.js";
import { type Problem, problem, refuse } from "./problem.js";

const BUSY_SECONDS = 5;

/** What went wrong as a caller is told: the codes of the command line, never a word of a CV, a stack or a path. */
export function toProblem(error: unknown): Problem {
  if (error instanceof InputError) return problem(INPUT_STATUS[error.code], error.code, error.message, error.hint, error.place);
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
