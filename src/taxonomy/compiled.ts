import { z } from "zod";
import { AmbiguousForm, SkillSource } from "../schema/taxonomy.js";
import { PackedTrie } from "./packed-trie.js";

/** An ambiguous form without its examples, which are tests and not needed to read. */
export const AmbiguousRule = AmbiguousForm.omit({ yes: true, no: true });
export type AmbiguousRule = z.infer<typeof AmbiguousRule>;

/** What `npm run build:data` writes and `loadTaxonomy` reads: the sources as written, in one file, examples left out, and the spellings made from them. */
export const CompiledTaxonomy = z.strictObject({
  schema: z.literal("groundwork/taxonomy@1"),
  /** SHA-256 of the canonical JSON of skills and ambiguous. */
  hash: z.string(),
  skills: z.record(z.string(), SkillSource),
  ambiguous: z.record(z.string(), AmbiguousRule),
  /** All spellings of all forms, packed: what the matcher is built from. */
  trie: PackedTrie,
});
export type CompiledTaxonomy = z.infer<typeof CompiledTaxonomy>;

/** Taxonomy files as read, before any check: what a folder of YAML holds. */
export interface TaxonomySources {
  readonly skills: Readonly<Record<string, SkillSource>>;
  readonly ambiguous: Readonly<Record<string, AmbiguousForm>>;
}
