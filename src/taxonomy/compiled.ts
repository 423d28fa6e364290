import { z } from "zod";
import { AmbiguousForm, OtherSense, SkillSource } from "../schema/taxonomy.js";

/** An ambiguous form without its examples, which are tests and not needed to read. */
export const AmbiguousRule = AmbiguousForm.omit({ yes: true, no: true }).extend({
  senses: z.array(OtherSense.omit({ yes: true })).optional(),
});
export type AmbiguousRule = z.infer<typeof AmbiguousRule>;

/**
 * Skills as columns, a line or a character a row: what belongs together lies together, so that it compresses, and nothing is read before
 * it is asked for. Rows stand by kind, by their first umbrella and by id. Numbers are in base 36.
 */
export const SkillColumns = z.strictObject({
  /** Empty where the id is the kebab case of the name, which a tilde stands for within others. */
  ids: z.string(),
  /** A letter each: the place of the kind in the list of kinds, from "a" on. */
  kinds: z.string(),
  /** Name, aliases and "de>" forms, with tabs between. */
  forms: z.string(),
  /** How each written form varies, a character each: its place in `plans`, or that a rule governs it. A line a class of forms. */
  plan: z.string(),
  plans: z.array(z.string()),
  /** Rows that others refer to, the commonest first: its place here stands for a skill in the next three. */
  targets: z.string(),
  broader: z.string(),
  requires: z.string(),
  implies: z.string(),
  /** Distance to the row of the other, colon, weight in hundredths. */
  related: z.string(),
  /** What few skills have, by row. */
  rest: z.record(z.string(), SkillSource.pick({ match: true, moved: true, split: true })),
});
export type SkillColumns = z.infer<typeof SkillColumns>;

/** What `npm run build:data` writes and `loadTaxonomy` reads: all that a reader of texts needs, without examples and sources. */
export const CompiledTaxonomy = z.strictObject({
  schema: z.literal("groundwork/taxonomy@3"),
  /** SHA-256 of the canonical JSON of all below. */
  hash: z.string(),
  skills: SkillColumns,
  /** As `packRules` writes them. */
  rules: z.string(),
});
export type CompiledTaxonomy = z.infer<typeof CompiledTaxonomy>;

/** Taxonomy files as read, before any check: what a folder of YAML holds. */
export interface TaxonomySources {
  readonly skills: Readonly<Record<string, SkillSource>>;
  readonly ambiguous: Readonly<Record<string, AmbiguousForm>>;
}
