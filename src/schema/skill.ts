import { z } from "zod";

export const SkillKind = z.enum([
  "language",
  "framework",
  "library",
  "platform",
  "service",
  "tool",
  "database",
  "protocol",
  "method",
  "concept",
  "domain",
  "soft",
  "certification",
  "natural-language",
]);

/** Kinds that are technologies one can name the version of; the others are ideas, behaviour, papers and tongues. */
export const TECHNOLOGY_KINDS = ["language", "framework", "library", "platform", "service", "tool", "database", "protocol"] as const;

/** Kinds a person learns from a course or a project: they alone decide what is within reach (F10). */
export const LEARNABLE_KINDS = [...TECHNOLOGY_KINDS, "method", "concept"] as const;

export const Need = z.enum(["required", "preferred", "mentioned"]);
export const Seniority = z.enum(["intern", "junior", "mid", "senior", "staff", "lead", "manager", "director"]);
export const Level = z.int().min(0).max(4);
export const Ordinal = z.int().min(0).max(3);

/** Half-open UTF-16 offsets. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

export type SkillKind = z.infer<typeof SkillKind>;
export type Need = z.infer<typeof Need>;
export type Seniority = z.infer<typeof Seniority>;
export type Span = z.infer<typeof Span>;
