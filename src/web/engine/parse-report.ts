import { hashJson } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import { Report } from "../../schema/report.js";

/** A report.json from outside: its shape is checked, and that its id is the hash of the rest. */
export function parseReport(text: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError("bad-json", "this is not JSON.", { hint: "Give the report.json of a report.", cause });
  }
  const parsed = Report.safeParse(value);
  if (!parsed.success)
    throw new InputError("bad-data", "this is no report of this version of Groundwork.", {
      hint: "Give the report.json, not one of the other formats.",
    });
  const { id, ...rest } = parsed.data;
  if (hashJson(rest) !== id)
    throw new InputError("bad-data", "the report was changed after it was made: its id does not fit its content.", {
      hint: "Ask for the file again, or make the report anew from the CV.",
    });
  return parsed.data;
}
