import { z } from "zod";
import { AmbiguousForm, OtherSense, SkillSource } from "../schema/taxonomy.js";

/** An ambiguous form without its examples, which are tests and not needed to read. */
export const AmbiguousRule = AmbiguousForm.omit({ yes: true, no: true }).extend({
  senses: z.array(OtherSense.omit({ yes: true })).optional(),
});
export type AmbiguousRule = z.infer<typeof AmbiguousRule>;

/**
 * Skills as columns, a line or a character a row: what belongs together lies together, so that it compresses, and nothing is read before
 * it is asked for. Rows stand by kind, by their first umbrella and by id. Numbers are in base 36. What parts lines and their words: `columns/marks.ts`.
 */
export const SkillColumns = z.strictObject({
  /** As `shortId` tells it from the forms. */
  ids: z.string(),
  /** A letter each: the place of the kind in the list of kinds, from "a" on. */
  kinds: z.string(),
  /** Name and aliases. */
  forms: z.string(),
  /** Those of other languages, by language, as `packForeign` writes them. */
  foreign: z.record(z.string(), z.string()),
  /** How written forms vary that do not as `guessPlan` says: by plan their numbers. */
  plans: z.record(z.string(), z.string()),
  /** Rows that others refer to, common ones first: its place here stands for a skill in the next three. */
  targets: z.string(),
  broader: z.string(),
  requires: z.string(),
  implies: z.string(),
  /** As `packRelated` writes them. */
  related: z.string(),
  /** In hundredths. */
  weights: z.array(z.number()),
  /** What few skills have: rows, a letter each for casing, lists of words. */
  match: z.strictObject({ rows: z.string(), cases: z.string(), needs: z.string(), not: z.string() }),
  /** What went elsewhere, by row. */
  gone: z.record(z.string(), SkillSource.pick({ moved: true, split: true })),
});
export type SkillColumns = z.infer<typeof SkillColumns>;

/** Rules of ambiguous forms as columns: "e" or "a" for a casing and "l" for lists, "s" for a sense beside the form's own. */
export const RuleColumns = z.strictObject({ rows: z.string(), forms: z.string(), flags: z.string(), lists: z.array(z.string()) });
export type RuleColumns = z.infer<typeof RuleColumns>;

/** What `npm run build:data` writes and `loadTaxonomy` reads: all that a reader of texts needs, without examples and sources. */
export const CompiledTaxonomy = z.strictObject({
  schema: z.literal("groundwork/taxonomy@4"),
  /** SHA-256 of the canonical JSON of all below. */
  hash: z.string(),
  skills: SkillColumns,
  rules: RuleColumns,
});
export type CompiledTaxonomy = z.infer<typeof CompiledTaxonomy>;

/** Taxonomy files as read, before any check: what a folder of YAML holds. */
export interface TaxonomySources {
  readonly skills: Readonly<Record<string, SkillSource>>;
  readonly ambiguous: Readonly<Record<string, AmbiguousForm>>;
}
