import { existsSync } from "node:fs";
import { join } from "node:path";
import { inputName, readJsonInput } from "../../io/files.js";
import { LIMITS } from "../../limits.js";
import { parseReport } from "../../report/parse-report.js";
import { InputError } from "../../schema/input-error.js";
import type { Report } from "../../schema/report.js";

/** Whoever names no report, or another of its formats, may not know that one file holds it all. */
const NEXT_STEP: Partial<Record<InputError["code"], string>> = {
  "no-such-file": "groundwork analyze writes one into out/; name the one you mean.",
  "is-a-folder": "It holds no report.json; groundwork analyze writes one into out/.",
  "bad-json": "Give the report.json that lies beside it.",
};

/** The folder that a report was written into stands for the one inside it. */
export function reportFile(path: string): string {
  const inside = join(path, "report.json");
  return existsSync(inside) ? inside : path;
}

/** A report.json as it was written; anything else is named as what it is not. */
export function readReport(path: string): Report {
  return parseReport(readReportJson(path), inputName(path));
}

export function readReportJson(path: string): unknown {
  try {
    return readJsonInput(reportFile(path), LIMITS.reportFileBytes);
  } catch (error) {
    const hint = error instanceof InputError ? NEXT_STEP[error.code] : undefined;
    if (!(error instanceof InputError) || hint === undefined) throw error;
    throw new InputError(error.code, error.message, { ...(error.place === null ? {} : { place: error.place }), hint, cause: error });
  }
}
