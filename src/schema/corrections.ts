import { z } from "zod";
import { EndDate, PartialDate } from "./profile.js";
import { Level } from "./skill.js";

const because = z.string().max(400).optional();
const positionMatch = z.strictObject({ title: z.string().optional(), organisation: z.string().optional() });

/** One thing the person says about the reading of the CV. Found again by name and text, never by offset. */
export const Correction = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("skill"), skill: z.string(), level: Level.optional(), remove: z.boolean().optional(), because }),
  z.strictObject({
    kind: z.literal("position"),
    match: positionMatch.optional(),
    remove: z.boolean().optional(),
    title: z.string().optional(),
    organisation: z.string().optional(),
    start: PartialDate.nullable().optional(),
    end: EndDate.nullable().optional(),
    because,
  }),
  z.strictObject({
    kind: z.literal("field"),
    field: z.enum(["name", "email", "phone", "location", "headline"]),
    value: z.string().nullable(),
    because,
  }),
  /** "That is wrong" beside a verdict. */
  z.strictObject({ kind: z.literal("verdict"), skill: z.string(), level: Level, because: z.string().max(400) }),
]);

export const Corrections = z.strictObject({
  schema: z.literal("groundwork/corrections@1"),
  corrections: z.array(Correction),
  /** Skills that a model saw in these words of the CV; they count for nothing until the person moves them under corrections. */
  suggestions: z.array(z.strictObject({ skill: z.string(), quote: z.string() })).optional(),
});

export type Correction = z.infer<typeof Correction>;
export type Corrections = z.infer<typeof Corrections>;
