import type { SkillKind } from "../schema/skill.js";
import type { AmbiguousRule } from "./compiled.js";

/** One written form of one skill, with the rules that govern it. */
export interface Form {
  readonly text: string;
  /** Place of the skill in `taxonomy.ids`. */
  readonly skill: number;
  readonly kind: SkillKind;
  /** The text must be cased as the form is. */
  readonly caseSensitive: boolean;
  readonly ambiguous: AmbiguousRule | null;
  /** The same text as a form of other skills that it names too. */
  readonly senses: readonly Form[];
  readonly needs: readonly string[];
  readonly not: readonly string[];
  readonly language: string | null;
}
