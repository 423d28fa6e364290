import { z } from "zod";
import { FigureId } from "./figure.js";
import { Tier, Verdict } from "./gap.js";
import { Seniority } from "./skill.js";

/** A row of people.csv: whose CV, and what for. */
export const Person = z.strictObject({
  file: z.string().min(1),
  name: z.string(),
  role: z.string().min(1),
  level: Seniority.nullable(),
  region: z.string().nullable(),
  hours: z.number().min(1).max(80).nullable(),
  weeks: z.int().min(1).max(260).nullable(),
  start: z.string().nullable(),
  corrections: z.string().nullable(),
});

export const PersonRequirement = z.strictObject({
  id: z.string(),
  name: z.string(),
  tier: Tier,
  verdict: Verdict,
  /** Postings of the person's target that ask for it, and how many there are. */
  n: z.int().nonnegative(),
  of: z.int().nonnegative(),
  /** What coverage would gain if it were met. */
  gain: z.number(),
  /** Behaviour, which is shown and not taught: no topic of a course. */
  soft: z.literal(true).optional(),
});

/** What the tables of a cohort need of one report; the numbers are the report's own, by figure id. */
export const PersonResult = z.strictObject({
  report: z.string(),
  code: z.string(),
  role: z.string(),
  roleName: z.string(),
  level: Seniority.nullable(),
  postings: z.int().nullable(),
  coverage: z.number().nullable(),
  coverageFigure: FigureId.nullable(),
  within60: z.number().nullable(),
  hours: z.number().nullable(),
  goals: z.array(z.string()),
  requirements: z.array(PersonRequirement),
});

export const CohortEntry = z.strictObject({
  person: Person,
  folder: z.string(),
  result: PersonResult.nullable(),
  trouble: z.strictObject({ code: z.string(), message: z.string(), hint: z.string() }).nullable(),
});

/** A cohort in the order of people.csv; there is no other. */
export const Cohort = z.strictObject({
  schema: z.literal("groundwork/cohort@1"),
  asOf: z.string(),
  snapshot: z.string().nullable(),
  entries: z.array(CohortEntry),
});

export type Person = z.infer<typeof Person>;
export type PersonRequirement = z.infer<typeof PersonRequirement>;
export type PersonResult = z.infer<typeof PersonResult>;
export type CohortEntry = z.infer<typeof CohortEntry>;
export type Cohort = z.infer<typeof Cohort>;
