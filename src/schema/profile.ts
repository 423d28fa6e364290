import { z } from "zod";
import { HiddenText } from "./document.js";
import { EvidenceId, EvidenceLedger } from "./evidence.js";
import { FigureId, FigureLedger } from "./figure.js";
import { Notice } from "./notice.js";
import { Level, Ordinal, Seniority, SkillKind } from "./skill.js";
import { EDUCATION_LEVELS } from "./skill-kinds.js";

/** Words as the page has them, and where. */
export const Field = z.strictObject({ text: z.string(), evidence: z.array(EvidenceId) });

/** YYYY-MM or YYYY, as precise as the page. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
export const EndDate = z.union([PartialDate, z.literal("present")]);

/** Field of experience, the `field` of roles. */
export const ExperienceField = z.enum([
  "software",
  "data",
  "ai",
  "infrastructure",
  "security",
  "product",
  "design",
  "it-support",
  "engineering",
  "health",
  "education",
  "finance",
  "sales",
  "marketing",
  "people",
  "legal",
  "logistics",
  "trades",
  "hospitality",
  "administration",
  "science",
  "management",
  "other",
]);

export const Position = z.strictObject({
  id: z.string(),
  kind: z.enum(["employment", "internship", "freelance", "volunteering", "project", "break"]),
  title: Field.nullable(),
  organisation: Field.nullable(),
  place: Field.nullable(),
  start: PartialDate.nullable(),
  end: EndDate.nullable(),
  dates: z.array(EvidenceId),
  bullets: z.array(Field),
  /** Months covered, first and last included; null without both dates. */
  months: z.int().nonnegative().nullable(),
  role: z.string().nullable(),
  seniority: Seniority.nullable(),
  field: ExperienceField.nullable(),
  flags: z.array(z.enum(["reversed-dates", "no-dates", "year-only", "future-date", "overlaps", "stated"])),
});

export const Education = z.strictObject({
  id: z.string(),
  degree: Field.nullable(),
  institution: Field.nullable(),
  start: PartialDate.nullable(),
  end: EndDate.nullable(),
  level: z.enum(EDUCATION_LEVELS).nullable(),
});

/** How well a skill is shown: by a list only, by use in a dated position or project, by use with a result. */
export const EvidenceGrade = z.enum(["inferred", "self-stated", "listed", "used", "result", "stated"]);

export const HeldSkill = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: SkillKind,
  grade: EvidenceGrade,
  level: Level,
  /** The rule of docs/methods/skill-level.md that fired, e.g. `level-3-months`. */
  rule: z.string(),
  listed: z.boolean(),
  /** The level the CV's own words claim where they name it: "advanced in SQL" 3, "expert in AWS" 4. */
  claimed: Level.optional(),
  /** Years with it, or with the trade whose name it is, as the summary says: "backend developer with nine years of experience". */
  claimedYears: z.int().positive().optional(),
  /** Ids of positions and projects whose words show it. */
  shownIn: z.array(z.string()),
  months: z.int().nonnegative().nullable(),
  /** YYYY-MM of the last month of the last position that shows it; "present" if that position runs. */
  lastUsed: EndDate.nullable(),
  /** Inferred skills: the held skills that imply it. */
  from: z.array(z.string()),
  evidence: z.array(EvidenceId),
});

/** Why a name on the person's own line says nothing of what they can do. */
export const WHY_NOT_COUNTED = [
  "asked-by-others",
  "done-by-others",
  "made-for",
  "negated",
  "never-was",
  "of-other-people",
  "wished",
  "written-about",
] as const;

export const NotCounted = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: SkillKind,
  why: z.enum(WHY_NOT_COUNTED),
  evidence: z.array(EvidenceId),
});

export const OrdinalFinding = z.strictObject({ value: Ordinal, rule: z.string(), evidence: z.array(EvidenceId) });

export const Profile = z.strictObject({
  schema: z.literal("groundwork/profile@1"),
  source: z.strictObject({
    name: z.string(),
    sha256: z.string(),
    format: z.string(),
    pages: z.int().nonnegative(),
    language: z.string().nullable(),
    characters: z.int().nonnegative(),
  }),
  name: Field.nullable(),
  email: Field.nullable(),
  phone: Field.nullable(),
  location: Field.nullable(),
  country: z.string().length(2).nullable(),
  links: z.array(Field),
  headline: Field.nullable(),
  summary: Field.nullable(),
  pronouns: Field.nullable(),
  positions: z.array(Position),
  education: z.array(Education),
  projects: z.array(Position),
  skillsAsWritten: z.array(Field),
  certifications: z.array(
    z.strictObject({
      text: Field,
      id: z.string().nullable(),
      /** Still to come, as the CV says beside it ("in progress", "expected 2027"): not held. */
      pending: z.literal(true).optional(),
      /** It holds no longer, as the CV says beside it ("lapsed", "expired 2021"); reports of before lack it. */
      lapsed: z.literal(true).optional(),
    }),
  ),
  languages: z.array(z.strictObject({ text: Field, id: z.string().nullable(), level: z.string().nullable() })),
  publications: z.array(Field),
  skills: z.array(HeldSkill),
  experience: z.strictObject({
    total: FigureId,
    counted: z.array(z.string()),
    byField: z.array(z.strictObject({ field: ExperienceField, months: FigureId })),
  }),
  current: z.strictObject({ position: z.string(), role: z.string().nullable(), seniority: Seniority.nullable() }).nullable(),
  leadership: OrdinalFinding,
  architecture: OrdinalFinding,
  /** Listed in a skills section, shown nowhere else. */
  claimedNotShown: z.array(z.string()),
  /** Shown in a position or project, missing from the skills section (only where there is one). */
  shownNotListed: z.array(z.string()),
  /** Named, but as another's, denied or wished for, and shown nowhere else; reports of before lack it. */
  notCounted: z.array(NotCounted).optional(),
  hidden: z.array(HiddenText),
  /** Lines that were read but fit no section: nothing is lost silently. */
  notUnderstood: z.array(EvidenceId),
  /** Lines of awards and activities: what was done there shows behaviour; reports of before lack them. */
  besideWork: z.array(EvidenceId).optional(),
  evidence: EvidenceLedger,
  figures: FigureLedger,
  notices: z.array(Notice),
});

export type Field = z.infer<typeof Field>;
export type ExperienceField = z.infer<typeof ExperienceField>;
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;
export type Position = z.infer<typeof Position>;
export type Education = z.infer<typeof Education>;
export type HeldSkill = z.infer<typeof HeldSkill>;
export type NotCounted = z.infer<typeof NotCounted>;
export type WhyNotCounted = NotCounted["why"];
export type Profile = z.infer<typeof Profile>;
