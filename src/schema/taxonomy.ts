import { z } from "zod";
import { SkillKind } from "./skill.js";

/** An entry of data/taxonomy/<family>.yml, as written. */
export const SkillSource = z.strictObject({
  name: z.string(),
  kind: SkillKind,
  aliases: z.array(z.string()).optional(),
  forms: z.partialRecord(z.enum(["de", "fr", "es", "nl", "it", "pt"]), z.array(z.string())).optional(),
  /** Names that are words elsewhere: they count exactly as written, in a list beside a sure technology or where experience is asked for. */
  listed: z.array(z.string()).optional(),
  broader: z.array(z.string()).optional(),
  requires: z.array(z.string()).optional(),
  implies: z.array(z.string()).optional(),
  related: z.record(z.string(), z.number().gt(0).max(1)).optional(),
  match: z
    .strictObject({ caseSensitive: z.boolean().optional(), needs: z.array(z.string()).optional(), not: z.array(z.string()).optional() })
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
  before: z.array(z.string()).optional(),
  after: z.array(z.string()).optional(),
  near: z.array(z.string()).optional(),
  notBefore: z.array(z.string()).optional(),
  notAfter: z.array(z.string()).optional(),
  yes: z.array(z.string()).min(1),
});

/** An entry of data/taxonomy/ambiguous*.yml. */
export const AmbiguousForm = z.strictObject({
  skill: z.string(),
  case: z.enum(["exact", "any"]).optional(),
  list: z.boolean().optional(),
  before: z.array(z.string()).optional(),
  after: z.array(z.string()).optional(),
  near: z.array(z.string()).optional(),
  notBefore: z.array(z.string()).optional(),
  notAfter: z.array(z.string()).optional(),
  notNear: z.array(z.string()).optional(),
  senses: z.array(OtherSense).optional(),
  yes: z.array(z.string()).min(1),
  no: z.array(z.string()).min(1),
});

export type SkillSource = z.infer<typeof SkillSource>;
export type OtherSense = z.infer<typeof OtherSense>;
export type AmbiguousForm = z.infer<typeof AmbiguousForm>;
