import { byCodeUnit } from "../../schema/canonical.js";
import type { LedgerWriter } from "../../schema/ledger.js";
import type { ExperienceField, Position, Profile } from "../../schema/profile.js";
import { formatMonth, maybeMonth } from "../../text/calendar.js";
import { fold } from "../../text/fold-words.js";
import { intervalOf } from "./build-positions.js";
import { maybeMonths, unionLength } from "./month-ranges.js";

/** Paid work counts; volunteering, projects and breaks are read and shown, not added. */
const COUNTED: ReadonlySet<Position["kind"]> = new Set(["employment", "internship", "freelance"]);

/** Months of the union of dated positions, in all and by field. */
export function computeExperience(positions: readonly Position[], ledger: LedgerWriter, now: number): Profile["experience"] {
  const counted = positions.filter(
    ({ kind, months, title }) => COUNTED.has(kind) && months !== null && !(title !== null && isApprenticeship(title.text)),
  );
  const fields = new Map<ExperienceField, Position[]>();
  for (const position of counted) {
    const field = position.field ?? "other";
    fields.set(field, [...(fields.get(field) ?? []), position]);
  }
  const byField = [...fields].map(([field, group]) => ({ field, length: lengthOf(group, now), months: monthsFigure(group, ledger, now) }));
  byField.sort((a, b) => b.length - a.length || byCodeUnit(a.field, b.field));
  return {
    total: monthsFigure(counted, ledger, now),
    counted: counted.map((position) => position.id),
    byField: byField.map(({ field, months }) => ({ field, months })),
  };
}

/** Three years of a trade being learnt are its schooling: "Ausbildung zum Mechatroniker", "Auszubildende", "Umschulung zur Fachinformatikerin". */
function isApprenticeship(title: string): boolean {
  return /^(?:(?:duale |betriebliche )?(?:berufs)?ausbildung (?:zu[mr]|als)|auszubildende[rn]?|azubi|umschulung (?:zu[mr]|als)|lehre (?:zu[mr]|als)|lehrling)(?![a-z])/.test(
    fold(title),
  );
}

function lengthOf(positions: readonly Position[], now: number): number {
  return unionLength(positions.map((position) => intervalOf(position, now)).filter((interval) => interval !== undefined));
}

function monthsFigure(positions: readonly Position[], ledger: LedgerWriter, now: number): string {
  const from = [...new Set(positions.flatMap((position) => position.dates))].sort(byCodeUnit);
  const ranges = positions.map((position) => `${position.start}/${position.end}`).sort(byCodeUnit);
  const evidence = [ledger.derived("experience", { asOf: formatMonth(now), ranges }, from)];
  if (positions.length === 0)
    return ledger.figure({ value: null, absent: "no-dates", unit: "months", decimals: 0, method: "experience", evidence });
  return ledger.figure({ value: lengthOf(positions, now), unit: "months", decimals: 0, method: "experience", evidence, n: null, of: null });
}

/** The same months from the inputs of the evidence alone, for whoever checks a report. */
export function replayExperience(inputs: { readonly asOf: string; readonly ranges: readonly string[] }): number {
  const now = parseMonth(inputs.asOf);
  const intervals = inputs.ranges.map((range) => {
    const [start = "", end = ""] = range.split("/");
    return maybeMonths(start, end, now);
  });
  return unionLength(intervals.filter((interval) => interval !== undefined));
}

function parseMonth(text: string): number {
  const month = maybeMonth(text);
  if (month === undefined) throw new Error(`not a month: ${text}`);
  return month;
}

/** The running position that began last, else the one that ended last. */
export function findCurrent(positions: readonly Position[]): Profile["current"] {
  const dated = positions.filter(({ kind, end }) => kind !== "project" && kind !== "volunteering" && kind !== "break" && end !== null);
  const key = (position: Position) => `${position.end === "present" ? "9999" : position.end}/${position.start ?? "0000"}`;
  let current: Position | undefined;
  for (const position of dated) if (current === undefined || byCodeUnit(key(position), key(current)) > 0) current = position;
  return current === undefined ? null : { position: current.id, role: current.role, seniority: current.seniority };
}
