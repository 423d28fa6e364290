import type { Position } from "../../schema/profile.js";
import type { RoleSource } from "../../schema/roles.js";
import { readTitle } from "../../skills/title.js";
import { maybeMonth, monthOf } from "../../text/calendar.js";
import { fold } from "../../text/fold-words.js";
import { namesBreak } from "../lexicon/break-words.js";
import { withoutServed } from "../lexicon/served-in-title.js";
import type { RawPosition } from "../raw-cv.js";
import type { Citer } from "./cite.js";
import { inferField, narrowField } from "./infer-field.js";
import { isReversed, type Months, maybeMonths, overlap } from "./month-ranges.js";
import { narrowRole } from "./narrow-role.js";

export type Roles = Readonly<Record<string, RoleSource>>;

/** Positions with the months they cover; ids count from 1 in the order of the page. */
export function buildPositions(raw: readonly RawPosition[], prefix: string, cite: Citer, roles: Roles, now: number): Position[] {
  return raw.map((entry, index) => buildPosition(entry, `${prefix}-${index + 1}`, cite, roles, now));
}

function buildPosition(raw: RawPosition, id: string, cite: Citer, roles: Roles, now: number): Position {
  const title = raw.title === null ? null : cite.field(raw.title);
  const dates = raw.dates;
  // Nobody employs during a break: what stands in the employer's place is its reason.
  const [organisation, bullets] = isBreak(title) ? [null, [raw.organisation, ...raw.bullets]] : [raw.organisation, raw.bullets];
  return interpret(
    {
      id,
      kind: raw.kind,
      title,
      organisation: organisation === null ? null : cite.field(organisation),
      place: raw.place === null ? null : cite.field(raw.place),
      start: dates?.start === "present" ? null : (dates?.start ?? null),
      end: dates?.end ?? null,
      dates: dates === null ? [] : cite.strand(dates.strand),
      bullets: bullets.filter((bullet) => bullet !== null).map((bullet) => cite.prose(bullet)),
      months: null,
      role: null,
      seniority: null,
      field: null,
      flags: [],
    },
    roles,
    now,
  );
}

function isBreak(title: Position["title"]): boolean {
  return title !== null && namesBreak(fold(title.text));
}

/** Months, flags, role, seniority and field from title and dates: also after a correction. */
export function interpret(position: Position, roles: Roles, now: number): Position {
  const { start, end } = position;
  const { role, seniority } = readPost(position, roles);
  const months = maybeMonths(start, end, now);
  const flags: Position["flags"] = position.flags.filter((flag) => flag === "stated");
  if (isReversed(start, end)) flags.push("reversed-dates");
  if (start === null && end === null) flags.push("no-dates");
  else if ([start, end].some((date) => date !== null && /^\d{4}$/.test(date))) flags.push("year-only");
  if ([start, end].some((date) => date !== null && date !== "present" && firstMonth(date) > now)) flags.push("future-date");
  return {
    ...position,
    kind: isBreak(position.title) ? "break" : position.kind,
    months: months === undefined ? null : months[1] - months[0] + 1,
    role,
    seniority,
    field: position.title === null ? null : fieldOf(position, role, roles),
    flags,
  };
}

function readPost({ title, organisation, bullets }: Position, roles: Roles): Pick<Position, "role" | "seniority"> {
  if (title === null) return { role: null, seniority: null };
  const lines = bullets.map(({ text }) => text);
  const own = withoutServed(title.text);
  return narrowRole(readTitle(own, roles), own, organisation?.text ?? null, lines);
}

function fieldOf({ title, bullets }: Position, role: string | null, roles: Roles): Position["field"] {
  const field = inferField(withoutServed(title?.text ?? ""), role, roles);
  return narrowField(
    field,
    role,
    bullets.map(({ text }) => text),
  );
}

function firstMonth(date: string): number {
  return maybeMonth(date) ?? monthOf(Number(date), 1);
}

export function intervalOf(position: Position, now: number): Months | undefined {
  return position.months === null ? undefined : maybeMonths(position.start, position.end, now);
}

/** Marks positions whose months meet those of another; a fact, no fault. */
export function flagOverlaps(positions: readonly Position[], now: number): Position[] {
  const intervals = positions.map((position) => intervalOf(position, now));
  return positions.map((position, i) => {
    const own = intervals[i];
    // Sharing one month is the usual way to write a change of jobs.
    const meets =
      own !== undefined &&
      intervals.some(
        (other, j) => j !== i && other !== undefined && overlap([own[0] + 1, own[1]], other) && overlap(own, [other[0] + 1, other[1]]),
      );
    return meets ? { ...position, flags: [...position.flags, "overlaps" as const] } : position;
  });
}
