import { z } from "zod";
import { SkillKind } from "./skill.js";

/** What a name or phrase may hold: all but what parts them in the compiled data (`taxonomy/columns/marks.ts`), which nobody writes in a name. */
export const Phrase = z.string().regex(/^[^`^\p{Cc}]*$/u, "holds `, ^ or a control character");

/** An entry of data/taxonomy/<family>.yml, as written. */
export const SkillSource = z.strictObject({
  name: Phrase,
  kind: SkillKind,
  aliases: z.array(Phrase).optional(),
  forms: z.partialRecord(z.enum(["de", "fr", "es", "nl", "it", "pt"]), z.array(Phrase)).optional(),
  /** Names that are words elsewhere: they count exactly as written, in a list beside a sure technology or where experience is asked for. */
  listed: z.array(Phrase).optional(),
  broader: z.array(z.string()).optional(),
  requires: z.array(z.string()).optional(),
  implies: z.array(z.string()).optional(),
  related: z.record(z.string(), z.number().gt(0).max(1)).optional(),
  match: z
    .strictObject({ caseSensitive: z.boolean().optional(), needs: z.array(Phrase).optional(), not: z.array(Phrase).optional() })
    .optional(),
  esco: z.string().optional(),
  onet: z.string().optional(),
  source: z.string().optional(),
  checked: z.string().optional(),
  /** Ids never change meaning: an entry that went elsewhere leaves its address. */
  moved: z.string().optional(),
  split: z.array(z.string()).optional(),
});

/** Another skill that a form names too, where these words stand about it and none of its own: "YARN" beside Hadoop. */
export const OtherSense = z.strictObject({
  skill: z.string(),
  case: z.literal("exact").optional(),
  before: z.array(Phrase).optional(),
  after: z.array(Phrase).optional(),
  near: z.array(Phrase).optional(),
  notBefore: z.array(Phrase).optional(),
  notAfter: z.array(Phrase).optional(),
  yes: z.array(z.string()).min(1),
});

/** An entry of data/taxonomy/ambiguous*.yml. */
export const AmbiguousForm = z.strictObject({
  skill: z.string(),
  case: z.enum(["exact", "any"]).optional(),
  list: z.boolean().optional(),
  before: z.array(Phrase).optional(),
  after: z.array(Phrase).optional(),
  near: z.array(Phrase).optional(),
  notBefore: z.array(Phrase).optional(),
  notAfter: z.array(Phrase).optional(),
  notNear: z.array(Phrase).optional(),
  senses: z.array(OtherSense).optional(),
  yes: z.array(z.string()).min(1),
  no: z.array(z.string()).min(1),
});

export type SkillSource = z.infer<typeof SkillSource>;
export type OtherSense = z.infer<typeof OtherSense>;
export type AmbiguousForm = z.infer<typeof AmbiguousForm>;
