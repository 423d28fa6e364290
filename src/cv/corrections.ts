import type { Correction, Corrections } from "../schema/corrections.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { Notice } from "../schema/notice.js";
import type { Field, HeldSkill, Position } from "../schema/profile.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { foldWords } from "../text/fold-words.js";
import { interpret, type Roles } from "./profile/build-positions.js";

export interface CorrectionContext {
  readonly ledger: LedgerWriter;
  readonly taxonomy: Taxonomy;
  readonly roles: Roles;
  readonly now: number;
  readonly notices: Notice[];
}

type PositionCorrection = Extract<Correction, { kind: "position" }>;
type FieldCorrection = Extract<Correction, { kind: "field" }>;
type SkillCorrection = Extract<Correction, { kind: "skill" } | { kind: "verdict" }>;

/** Positions as the person says they are: found again by the words of title and organisation, never by place. */
export function correctPositions(positions: readonly Position[], corrections: Corrections | null, context: CorrectionContext): Position[] {
  let corrected = [...positions];
  let added = 0;
  for (const correction of corrections?.corrections ?? []) {
    if (correction.kind !== "position") continue;
    if (correction.match === undefined) {
      added++;
      corrected.push(changePosition(emptyPosition(`stated-${added}`), correction, context));
      continue;
    }
    const index = corrected.findIndex((position) => matches(position, correction));
    if (index < 0) context.notices.push(notFound(nameOfPosition(correction)));
    else if (correction.remove === true) corrected = corrected.filter((_, i) => i !== index);
    else corrected = corrected.map((position, i) => (i === index ? changePosition(position, correction, context) : position));
  }
  return corrected;
}

function matches(position: Position, { match }: PositionCorrection): boolean {
  const fits = (field: Field | null, wanted: string | undefined) =>
    wanted === undefined || (field !== null && foldWords(field.text) === foldWords(wanted));
  const near = (field: Field | null, wanted: string | undefined) =>
    wanted === undefined || (field !== null && foldWords(field.text).includes(foldWords(wanted)));
  if (match === undefined || (match.title === undefined && match.organisation === undefined)) return false;
  return (
    (fits(position.title, match.title) && fits(position.organisation, match.organisation)) ||
    (near(position.title, match.title) && near(position.organisation, match.organisation))
  );
}

function nameOfPosition({ match }: PositionCorrection): string {
  return [match?.title, match?.organisation].filter((part) => part !== undefined).join(", ");
}

function emptyPosition(id: string): Position {
  return {
    id,
    kind: "employment",
    title: null,
    organisation: null,
    place: null,
    start: null,
    end: null,
    dates: [],
    bullets: [],
    months: null,
    role: null,
    seniority: null,
    field: null,
    flags: [],
  };
}

function changePosition(position: Position, correction: PositionCorrection, context: CorrectionContext): Position {
  const key = `position:${correction.match === undefined ? [correction.title, correction.organisation].filter(Boolean).join(", ") : nameOfPosition(correction)}`;
  const evidence = [context.ledger.stated(key, correction.because ?? null)];
  const field = (text: string | undefined, before: Field | null): Field | null => (text === undefined ? before : { text, evidence });
  const dated = correction.start !== undefined || correction.end !== undefined;
  return interpret(
    {
      ...position,
      title: field(correction.title, position.title),
      organisation: field(correction.organisation, position.organisation),
      start: correction.start === undefined ? position.start : correction.start,
      end: correction.end === undefined ? position.end : correction.end,
      dates: dated ? evidence : position.dates,
      flags: [...position.flags.filter((flag) => flag !== "stated"), "stated"],
    },
    context.roles,
    context.now,
  );
}

export type Scalars = Record<FieldCorrection["field"], Field | null>;

export function correctFields(fields: Scalars, corrections: Corrections | null, ledger: LedgerWriter): Scalars {
  const corrected = { ...fields };
  for (const correction of corrections?.corrections ?? []) {
    if (correction.kind !== "field") continue;
    const evidence = [ledger.stated(`field:${correction.field}`, correction.because ?? null)];
    corrected[correction.field] = correction.value === null ? null : { text: correction.value, evidence };
  }
  return corrected;
}

/** Skills the person states, changes or denies; "that is wrong" beside a verdict is the same word for one skill. */
export function correctSkills(skills: readonly HeldSkill[], corrections: Corrections | null, context: CorrectionContext): HeldSkill[] {
  let corrected = [...skills];
  for (const correction of corrections?.corrections ?? []) {
    if (correction.kind !== "skill" && correction.kind !== "verdict") continue;
    const skill = context.taxonomy.skill(correction.skill) ?? context.taxonomy.named(correction.skill);
    if (skill === undefined) {
      context.notices.push(notFound(correction.skill));
      continue;
    }
    const before = corrected.find((held) => held.id === skill.id);
    corrected = corrected.filter((held) => held.id !== skill.id);
    if (correction.kind === "skill" && correction.remove === true) continue;
    corrected.push(stateSkill(correction, { id: skill.id, name: skill.name, kind: skill.kind }, before, context.ledger));
  }
  return corrected;
}

/** Named by the person without a level: as a skill used once. */
const STATED_LEVEL = 2;

function stateSkill(
  correction: SkillCorrection,
  skill: Pick<HeldSkill, "id" | "name" | "kind">,
  before: HeldSkill | undefined,
  ledger: LedgerWriter,
): HeldSkill {
  const evidence = ledger.stated(`skill:${skill.id}`, correction.because ?? null);
  return {
    ...skill,
    listed: before?.listed ?? false,
    shownIn: before?.shownIn ?? [],
    months: before?.months ?? null,
    lastUsed: before?.lastUsed ?? null,
    from: [],
    grade: "stated",
    level: correction.level ?? STATED_LEVEL,
    rule: "level-stated",
    evidence: [evidence, ...(before?.grade === "inferred" ? [] : (before?.evidence ?? []))],
  };
}

function notFound(what: string): Notice {
  return { code: "correction-not-found", stage: "cv", severity: "warning", actual: what };
}
