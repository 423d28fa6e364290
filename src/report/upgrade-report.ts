import { describeIssue } from "../schema/check-given.js";
import { InputError } from "../schema/input-error.js";
import { Report } from "../schema/report.js";

/** From a schema version to the next: what was added gets the value that the old version stood for. Version 1 is the first. */
const STEPS: Readonly<Record<string, (old: Record<string, unknown>) => Record<string, unknown>>> = {};

/** A report of any version as one of this version. Its claims stay; what cannot be carried forward is refused, never filled in. */
export function upgradeReport(value: unknown): { readonly report: Report; readonly steps: number } {
  if (typeof value !== "object" || value === null || !("schema" in value) || !String(value.schema).startsWith("groundwork/report@"))
    throw new InputError("bad-data", "this is no report of Groundwork.", { hint: "Give the report.json that analyze wrote." });
  let current = value as Record<string, unknown>;
  let steps = 0;
  for (let step = STEPS[String(current.schema)]; step !== undefined; step = STEPS[String(current.schema)]) {
    current = step(current);
    steps++;
  }
  const parsed = Report.safeParse(current);
  if (parsed.success) return { report: parsed.data, steps };
  throw new InputError("bad-data", `${String(current.schema)} does not hold here: ${describeIssue(parsed.error)}.`, {
    hint: "It comes from a later or an unfinished version: make it again with the command in it.",
    cause: parsed.error,
  });
}
