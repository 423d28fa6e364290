import { z } from "zod";
import { Notice } from "./notice.js";
import { Level, Need, Seniority, SkillKind, Span } from "./skill.js";

/** One posting as it comes in, contact details already removed. */
export const Posting = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  /** As the source words it: an ISO day, "3 days ago", … */
  posted: z.string().nullable(),
  text: z.string(),
  source: z.string().nullable().optional(),
  url: z.string().nullable().optional(),
});

export const SalaryFact = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().length(3),
  period: z.enum(["year", "month", "week", "day", "hour"]).nullable(),
  kind: z.enum(["base", "total", "estimate"]).nullable(),
  spans: z.array(Span).optional(),
});

export const PostingSkill = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: SkillKind,
  need: Need,
  /** Level asked: 2 for a bare name, 3 or 4 only by words. */
  level: Level,
  /** Alternatives share a label: any of them counts. */
  group: z.string().optional(),
  /** Years asked with this skill. */
  years: z.number().optional(),
  spans: z.array(Span),
  /** The words that decided need and level. */
  cue: z.string().optional(),
});

export const YearsFact = z.strictObject({
  min: z.number(),
  /** "total", a field of experience, or a skill id */
  of: z.string(),
  need: Need,
  words: z.string(),
});

/** What a posting asks for. Values as in the annotation guide: what it does not say is null. */
export const PostingFacts = z.strictObject({
  id: z.string(),
  language: z.string().nullable(),
  role: z.string().nullable(),
  seniority: Seniority.nullable(),
  yearsMin: z.number().nullable(),
  years: z.array(YearsFact),
  degree: z.strictObject({ level: z.enum(["bachelor", "master", "phd"]), need: z.enum(["required", "preferred"]) }).nullable(),
  remote: z.enum(["remote", "hybrid", "onsite"]).nullable(),
  country: z.array(z.string().length(2)),
  city: z.string().nullable(),
  salary: SalaryFact.nullable(),
  leadership: z.boolean(),
  architecture: z.boolean(),
  skills: z.array(PostingSkill),
  /** Share of the characters of requirement lines that stand in a recognised skill's line: how much the vocabulary can see. */
  read: z.number().min(0).max(1).optional(),
  notices: z.array(Notice),
});

export type Posting = z.infer<typeof Posting>;
export type PostingSkill = z.infer<typeof PostingSkill>;
export type PostingFacts = z.infer<typeof PostingFacts>;
