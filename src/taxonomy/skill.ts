import type { SkillKind } from "../schema/skill.js";
import type { SkillSource } from "../schema/taxonomy.js";

/** A skill as the rest of the engine sees it. */
export interface Skill {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  readonly aliases: readonly string[];
  readonly broader: readonly string[];
  readonly requires: readonly string[];
  readonly implies: readonly string[];
  readonly source: SkillSource;
}
