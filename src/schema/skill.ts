import { z } from "zod";
import { SENIORITIES, SKILL_KINDS } from "./skill-kinds.js";

export const SkillKind = z.enum(SKILL_KINDS);
export const Need = z.enum(["required", "preferred", "mentioned"]);
export const Seniority = z.enum(SENIORITIES);
export const Level = z.int().min(0).max(4);
export const Ordinal = z.int().min(0).max(3);

/** Half-open UTF-16 offsets. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

export type SkillKind = z.infer<typeof SkillKind>;
export type Need = z.infer<typeof Need>;
export type Seniority = z.infer<typeof Seniority>;
export type Span = z.infer<typeof Span>;
