import { basename } from "node:path";
import { readJsonInput } from "../io/files.js";
import { LIMITS } from "../limits.js";
import { InputError } from "../schema/input-error.js";
import { Report } from "../schema/report.js";

/** A report.json as it was written; anything else is named as what it is not. */
export function readReport(path: string): Report {
  const parsed = Report.safeParse(readJsonInput(path, LIMITS.reportBytes * 4));
  if (!parsed.success)
    throw new InputError("bad-data", "this is no report of this version.", {
      place: basename(path),
      hint: "Give the report.json that groundwork analyze wrote; old ones are carried forward by groundwork upgrade.",
      cause: parsed.error,
    });
  return parsed.data;
}
