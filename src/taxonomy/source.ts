export type { SkillSource } from "../schema/taxonomy.js";
