import { evidenceTelling } from "../cv/profile/cite.js";
import type { Position, Profile } from "../schema/profile.js";
import type { SkillKind } from "../schema/skill.js";
import { maybeMonth, monthOf } from "../text/calendar.js";
import { fold } from "../text/fold-words.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

export interface Deed {
  readonly skill: string;
  readonly level: number;
  readonly evidence: readonly string[];
}

const PARTLY = 1;

/**
 * What a CV shows of soft skills in places that name none (docs/methods/verdict.md): a publication is research told to others, a team
 * led is leadership, a mentor has communicated at least partly, who studied beside work has gone on learning and who took an examination in part,
 * a degree in mathematics wants numeracy, and who worked on their own account has worked independently.
 */
export function readDeedsBesideSkills(profile: Profile): Deed[] {
  const { publications, certifications, leadership, positions, skills, summary } = profile;
  const deeds: Deed[] = [];
  const offer = (level: number, evidence: readonly string[], ...names: readonly string[]): void => {
    if (evidence.length > 0) for (const skill of names) deeds.push({ skill, level, evidence: evidence.slice(0, 3) });
  };
  const published = publications.flatMap(({ evidence }) => evidence);
  offer(
    GAP_THRESHOLDS.listed,
    published,
    "academic-research",
    "soft-research-skills",
    "soft-analytical-thinking",
    "soft-communication",
    "soft-written-communication",
  );
  // One paper is written; a record is several.
  offer(publications.length > 1 ? GAP_THRESHOLDS.strong : GAP_THRESHOLDS.listed, published, "scientific-writing");
  const told = publications.filter(({ text }) => AT_CONFERENCES.test(text)).flatMap(({ evidence }) => evidence);
  offer(GAP_THRESHOLDS.listed, told, "soft-presentation", "soft-public-speaking");
  if (leadership.rule === LED_A_TEAM || leadership.value >= 3) {
    offer(PARTLY, leadership.evidence, "soft-communication", "soft-coaching", "soft-mentoring");
    offer(
      leadership.value,
      leadership.evidence,
      "soft-leadership",
      "soft-team-leadership",
      ...(skills.some(({ kind, shownIn }) => BUILT_WITH.has(kind) && shownIn.some((id) => id.startsWith("position-"))) ||
      (positions.some((post) => isOfBuilders(post) && isShownBy(post, leadership.evidence)) &&
        skills.some(({ kind, grade }) => BUILT_WITH.has(kind) && grade !== "inferred"))
        ? ["technical-leadership", "engineering-management"]
        : []),
    );
  }
  const taught = skills.find(({ id, shownIn }) => id === "soft-mentoring" && shownIn.length > 0);
  offer(PARTLY, taught?.evidence ?? [], ...TAUGHT);
  const examined = [
    ...certifications.flatMap(({ text }) => text.evidence),
    ...skills.flatMap(({ kind, evidence }) => (kind === "certification" ? evidence : [])),
  ];
  offer(PARTLY, examined, "soft-continuous-learning", "soft-willingness-to-learn");
  offer(GAP_THRESHOLDS.listed, studiesAfterWork(profile), "soft-continuous-learning", "soft-willingness-to-learn");
  const counted = skills.filter(
    ({ id, claimed, shownIn }) => NUMBERS.has(id) && ((claimed ?? 0) >= GAP_THRESHOLDS.strong || shownIn.length > 0),
  );
  offer(
    GAP_THRESHOLDS.listed,
    counted.flatMap(({ evidence }) => evidence),
    "soft-numeracy",
  );
  const own = positions
    .filter(({ kind }) => kind === "freelance")
    .flatMap(({ title, organisation }) => (title ?? organisation)?.evidence ?? []);
  offer(GAP_THRESHOLDS.listed, own, "soft-independence");
  offer(PARTLY, own, "soft-entrepreneurial-mindset");
  for (const [skill, evidence] of saidOfOneself(summary)) offer(PARTLY, evidence, skill);
  return deeds;
}

function saidOfOneself(summary: Profile["summary"]): (readonly [skill: string, evidence: readonly string[]])[] {
  if (summary === null) return [];
  return SAID_OF_ONESELF.filter(([, says]) => says.test(fold(summary.text))).map(([skill, says]) => [
    skill,
    evidenceTelling(summary, (sentence) => says.test(fold(sentence))),
  ]);
}

function isOfBuilders({ field, title }: Position): boolean {
  return (field !== null && BUILDING.has(field)) || HEADS_BUILDERS.test(title?.text ?? "");
}

/** Who headed a depot before they built software led no engineers. */
function isShownBy({ title, bullets }: Position, evidence: readonly string[]): boolean {
  return [...(title === null ? [] : [title]), ...bullets].some((line) => line.evidence.some((id) => evidence.includes(id)));
}

/** Whoever took a degree in one of them, or works with it, calculates. */
const NUMBERS: ReadonlySet<string> = new Set(["electrical-engineering", "mathematics", "mechanical-engineering", "physics", "statistics"]);

/** Courses taken in the evening, in part time or from afar, as one does beside work. */
const BESIDE_WORK =
  /(?<![a-z])(?:evenings?|night school|part-?time|distance learning|while working|alongside work|berufsbegleitend\w*|abend\w+|fernstudium|fernlehrgang|nebenberuflich|avond\w+|deeltijd|cours du soir|en alternance|nocturno|serale)(?![a-z])/;
/** A study begun so many months into work is no first one. */
const INTO_WORK = 36;
/** Where its end alone is told, it began no earlier than so many months before. */
const LONGEST_STUDY = 60;

type Study = Profile["education"][number];

/** Of a study whose end alone is told, when it began at the earliest; null where it tells too little of itself. */
function maybeEarliestStart({ degree, institution, level, end }: Pick<Study, "degree" | "institution" | "level" | "end">): number | null {
  const isTold = degree !== null && institution !== null && level !== "school";
  return isTold && end !== null && end !== "present" ? monthOfDate(end) - LONGEST_STUDY : null;
}

function studiesAfterWork({ education, positions }: Profile): string[] {
  const worked = positions.flatMap(({ kind, start }) =>
    (kind === "employment" || kind === "freelance") && start !== null ? [monthOfDate(start)] : [],
  );
  if (worked.length === 0) return [];
  const first = Math.min(...worked);
  return education.flatMap(({ degree, institution, level, start, end }) => {
    const evidence = degree?.evidence ?? institution?.evidence ?? [];
    const began = start === null ? maybeEarliestStart({ degree, institution, level, end }) : monthOfDate(start);
    const isLater = began !== null && began >= first + INTO_WORK;
    const isBeside = BESIDE_WORK.test(fold(`${degree?.text ?? ""} ${institution?.text ?? ""}`));
    const isAfter = end === "present" || (end !== null && monthOfDate(end) > first);
    return isLater || (isBeside && isAfter) ? evidence.slice(0, 1) : [];
  });
}

/** A year alone counts as its January. */
function monthOfDate(date: string): number {
  return maybeMonth(date) ?? monthOf(Number(date), 1);
}

/** What a summary says of the person without the name of it is claimed, no more. */
const SAID_OF_ONESELF: readonly (readonly [skill: string, says: RegExp])[] = [
  [
    "soft-curiosity",
    /\b(?:interested in|curious (?:about|how|why)|(?:enjoy|like|love)s? (?:working out|finding out|understanding|digging|learning)) \w/,
  ],
  ["soft-interpersonal-skills", /\b(?:good with people|(?:enjoy|like|love)s? (?:meeting|working with|talking to) people)\b/],
];

const AT_CONFERENCES = /\b(?:conferences?|symposium|workshop|proceedings|talk|keynote)\b/i;

/** Who taught colleagues has spoken and worked with them. */
const TAUGHT = [
  "soft-communication",
  "soft-technical-communication",
  "soft-verbal-communication",
  "soft-interpersonal-skills",
  "soft-collaboration",
  "soft-teamwork",
] as const;

/** Posts in which a language that is but listed is at work. */
const BUILDING: ReadonlySet<string> = new Set(["ai", "data", "infrastructure", "security", "software"]);

const HEADS_BUILDERS =
  /\b(?:cto|chief technology officer|technical director|tech(?:nical)? lead|(?:engineering|development|software) (?:manager|director|lead)|(?:head|director|vp) of (?:engineering|technology|software|development|it))\b/i;

/** Who leads a ward or a shop leads no engineers, whatever they learn in the evening. */
const BUILT_WITH: ReadonlySet<SkillKind> = new Set(["language", "framework", "library"]);

const LED_A_TEAM = "leadership-2-led-team";
