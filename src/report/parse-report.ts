import { hashJson } from "../schema/canonical.js";
import type { Finding } from "../schema/finding.js";
import { FINDING_SLOTS, type FindingCode, slotsOf } from "../schema/finding-codes.js";
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
  const foreign = parsed.data.findings.find((finding) => !isOurs(finding));
  if (foreign !== undefined)
    throw new InputError("bad-data", `this version has no words for its claim ${foreign.id}.`, {
      ...at,
      hint: `It comes from another version (engine ${parsed.data.engine}): make it again with the command at its end.`,
    });
  return parsed.data;
}

/** A claim that this version makes, with all that its sentence is filled with. */
function isOurs({ code, params }: Finding): boolean {
  return (
    Object.hasOwn(FINDING_SLOTS, code) &&
    slotsOf(code as FindingCode).every(([slot, kind]) => kind.endsWith("?") || params[slot] !== undefined)
  );
}
