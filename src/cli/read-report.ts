import { inputName, readJsonInput } from "../io/files.js";
import { LIMITS } from "../limits.js";
import { parseReport } from "../report/parse-report.js";
import type { Report } from "../schema/report.js";

/** A report.json as it was written; anything else is named as what it is not. */
export function readReport(path: string): Report {
  return parseReport(readJsonInput(path, LIMITS.reportFileBytes), inputName(path));
}
