import { byCodeUnit } from "../../schema/canonical.js";
import type { EvidenceGrade, HeldSkill, Position } from "../../schema/profile.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { fold } from "../../text/fold-words.js";
import { TEACHING, tellsLeading, tellsResult } from "../lexicon/deeds.js";
import { ownWords } from "../lexicon/others/own-words.js";
import type { Citer } from "./cite.js";
import { decideLevel } from "./decide-level.js";
import type { Shown } from "./find-shown.js";
import { unionLength } from "./month-ranges.js";
import { openPlaceOrder } from "./order-places.js";
import { maybeToldMonths } from "./told-months.js";

export interface GradeContext {
  /** Words of the CV. */
  readonly text: string;
  readonly taxonomy: Taxonomy;
  readonly cite: Citer;
  readonly positions: readonly Position[];
  readonly projects: readonly Position[];
  /** Skills that a certificate on the CV attests. */
  readonly certified: ReadonlySet<string>;
  readonly now: number;
}

/** Quotes kept for one skill: a reader checks a few. */
const MOST_QUOTES = 8;

/** All skills the CV names, each with grade, months and level. */
export function gradeSkills(shown: readonly Shown[], context: GradeContext): HeldSkill[] {
  const bySkill = new Map<string, Shown[]>();
  for (const place of shown) bySkill.set(place.skill, [...(bySkill.get(place.skill) ?? []), place]);
  const held: HeldSkill[] = [];
  const orderPlaces = openPlaceOrder(context.text);
  for (const [id, places] of [...bySkill].sort((a, b) => byCodeUnit(a[0], b[0]))) {
    const skill = gradeSkill(id, orderPlaces(places), context);
    if (skill !== null) held.push(skill);
  }
  return held;
}

function gradeSkill(id: string, places: readonly Shown[], context: GradeContext): HeldSkill | null {
  const skill = context.taxonomy.skill(id);
  if (skill === undefined || skill.kind === "natural-language") return null;
  const used = places.filter((place) => place.owner !== null);
  const owners = [...new Set(used.map((place) => place.owner ?? ""))];
  const roles = context.positions.filter((position) => owners.includes(position.id) && position.kind !== "project");
  const linesIn = ({ id: owner }: Position) => used.flatMap((place) => (place.owner === owner ? [place.around] : []));
  const intervals = roles
    .map((position) => maybeToldMonths(position, linesIn(position), context.now))
    .filter((interval) => interval !== undefined);
  const months = intervals.length === 0 ? null : unionLength(intervals);
  const listed = places.some((place) => place.where === "list");
  const grade = gradeOf(skill.kind, places, used);
  const { level, rule } = decideLevel({
    grade,
    months,
    roles: roles.length,
    certified: context.certified.has(id),
    ...deedsOf(used, roles),
  });
  // "Docker (basic)" in one list and "Docker" in another: the plain one counts. What a study names beside is no more than begun.
  const begun =
    places.some(({ claimed }) => claimed === 1) &&
    places.every(({ claimed, where }) => claimed === 1 || (where === "prose" && skill.kind !== "certification"));
  const claims = places.flatMap(({ claimed }) => (claimed === undefined || (claimed === 1 && !begun) ? [] : claimed));
  const years = places.flatMap(({ claimedYears }) => claimedYears ?? []);
  return {
    id,
    name: skill.name,
    kind: skill.kind,
    grade,
    level,
    rule,
    listed,
    ...(claims.length > 0 && { claimed: Math.max(...claims) }),
    ...(years.length > 0 && { claimedYears: Math.max(...years) }),
    shownIn: owners,
    months,
    lastUsed: lastUsed(roles),
    from: [],
    evidence: quotes(places, context.cite),
  };
}

function gradeOf(kind: HeldSkill["kind"], places: readonly Shown[], used: readonly Shown[]): EvidenceGrade {
  if (used.some((place) => tellsResult(fold(place.around)))) return "result";
  if (used.length > 0) return "used";
  // A soft skill that only a list or a summary names is the person's own word for themselves.
  if (kind === "soft") return "self-stated";
  return places.some((place) => place.where === "list" || place.where === "certification") ? "listed" : "self-stated";
}

const LEADING_TITLES: ReadonlySet<Position["seniority"]> = new Set(["lead", "manager", "director"]);

/** Whether a line that names the skill, or the title of a post that used it, tells of leading or teaching. */
function deedsOf(used: readonly Shown[], roles: readonly Position[]): { led: boolean; taught: boolean } {
  const lines = used.map((place) => ownWords(fold(place.around)));
  return {
    led: lines.some(tellsLeading) || roles.some((role) => LEADING_TITLES.has(role.seniority)),
    taught: lines.some((line) => TEACHING.test(line)),
  };
}

function lastUsed(roles: readonly Position[]): HeldSkill["lastUsed"] {
  let last: string | null = null;
  for (const { end } of roles)
    if (end !== null && (last === null || end === "present" || (last !== "present" && byCodeUnit(end, last) > 0))) last = end;
  return last;
}

function quotes(places: readonly Shown[], cite: Citer): string[] {
  return [...new Set(places.slice(0, MOST_QUOTES).map((place) => cite.span(place.quote[0], place.quote[1])))];
}
