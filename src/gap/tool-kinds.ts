import type { SkillKind } from "../schema/skill.js";

/** What others made and one works with; languages and protocols are no tools. */
export const TOOLS: ReadonlySet<SkillKind> = new Set(["framework", "library", "platform", "service", "tool", "database"]);
