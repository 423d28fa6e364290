import { hashJson } from "../schema/canonical.js";
import { InputError } from "../schema/input-error.js";
import { Report } from "../schema/report.js";

/** A report.json from outside: its shape is checked, and that its id is the hash of the rest. */
export function parseReport(value: unknown, place: string | null = null): Report {
  const at = place === null ? {} : { place };
  const parsed = Report.safeParse(value);
  if (!parsed.success)
    throw new InputError("bad-data", "this is no report of this version.", {
      ...at,
      hint: "Give the report.json that Groundwork wrote, not one of the other formats; old ones are carried forward by groundwork upgrade.",
      cause: parsed.error,
    });
  const { id, ...rest } = parsed.data;
  if (hashJson(rest) !== id)
    throw new InputError("bad-data", "the report was changed after it was made: its id does not fit its content.", {
      ...at,
      hint: "Ask for the file again, or make the report anew from the CV.",
    });
  return parsed.data;
}
