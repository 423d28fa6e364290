import { z } from "zod";
import { Cohort } from "../schema/cohort.js";
import { Figure } from "../schema/figure.js";
import { MarketSlice } from "../schema/market.js";
import { RoleSource } from "../schema/roles.js";
import { Need, Seniority, SkillKind, Span } from "../schema/skill.js";
import { Problem } from "./problem.js";

const MatchAnswer = z.strictObject({
  title: z.string().nullable(),
  role: z.string().nullable(),
  seniority: Seniority.nullable(),
  yearsMin: z.number().nullable(),
  requirements: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: SkillKind,
      need: Need,
      group: z.string().nullable(),
      level: z.number(),
      held: z.number(),
      verdict: z.enum(["met", "partly", "none"]),
      rule: z.string(),
      hidden: z.boolean(),
      transfer: z.string().nullable(),
      by: z.string().nullable(),
      spans: z.array(Span),
      quotes: z.array(z.string()),
      hours: z.number().nullable(),
    }),
  ),
  notCompared: z.array(z.strictObject({ words: z.string(), need: Need, spans: z.array(Span) })),
});

const Month = z.string().regex(/^\d{4}-\d{2}$/);

const FoundRolesAnswer = z.strictObject({
  role: z.string().nullable(),
  level: Seniority.nullable(),
  found: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      family: z.string(),
      postings: z.int(),
      older: z.int(),
      newest: Month.nullable(),
      esco: z.array(z.string()),
      onet: z.array(z.string()),
    }),
  ),
  of: z.int(),
});

const RoleAnswer = RoleSource.extend({
  postings: z.strictObject({ present: z.int(), older: z.int(), newest: Month.nullable() }).nullable(),
});

/** A slice without the postings one by one. */
const MarketAnswer = MarketSlice.omit({ rows: true, skillIds: true });

const Missing = z.strictObject({ skill: z.string(), name: z.string(), hours: z.number().nullable(), required: z.int() });

const ComparisonAnswer = z.strictObject({
  roles: z.array(
    z.strictObject({
      role: z.string(),
      name: z.string(),
      level: Seniority.nullable(),
      n: z.int(),
      older: z.int(),
      coverage: Figure,
      reach: Figure,
      hours: z.number(),
      withoutHours: z.int(),
      pay: z.strictObject({ currency: z.string(), median: Figure }).nullable(),
      demand: Figure,
      yearsAsked: Figure,
      yearsShown: z.number(),
      missing: z.array(Missing),
    }),
  ),
  shared: z.array(z.strictObject({ ...Missing.omit({ required: true }).shape, roles: z.array(z.string()) })),
  withoutData: z.array(z.string()),
});

const VerificationAnswer = z.strictObject({
  violations: z.array(z.strictObject({ check: z.string(), place: z.string(), message: z.string() })),
  unchecked: z.array(z.strictObject({ check: z.string(), count: z.int(), because: z.string() })),
  checked: z.record(z.string(), z.number()),
});

const CohortAnswer = z.strictObject({
  cohort: Cohort,
  topics: z.array(z.strictObject({ id: z.string(), name: z.string(), lifted: z.int(), of: z.int(), meanGain: z.number() })),
});

/** JSON Resume has a schema of its own, which is named in it. */
const JsonResumeAnswer = z.looseObject({ $schema: z.string() });

const JobAnswer = z.strictObject({
  id: z.string(),
  kind: z.enum(["report", "cohort"]),
  state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
  people: z.int(),
  ended: z.int(),
  events: z.int(),
  problem: Problem.nullable(),
});

const Holdings = z.strictObject({ jobs: z.int(), people: z.int(), cvs: z.int() });

/** What is answered beside the published documents, by the name a generated client gives it. */
export const ANSWERS = {
  "match-answer": MatchAnswer,
  "found-roles": FoundRolesAnswer,
  role: RoleAnswer,
  "market-answer": MarketAnswer,
  comparison: ComparisonAnswer,
  verification: VerificationAnswer,
  "cohort-answer": CohortAnswer,
  "json-resume": JsonResumeAnswer,
  job: JobAnswer,
  holdings: Holdings,
  deletion: z.strictObject({ deleted: Holdings, left: Holdings }),
} as const satisfies Record<string, z.ZodType>;
