import { z } from "zod";
import { SkillSource as Strict } from "../schema/taxonomy.js";

const Forms = z.partialRecord(z.enum(["de", "fr", "es", "nl", "it", "pt"]), z.array(z.string()));

/** An entry as written: only the languages in which it has forms of its own are named. */
export const SkillSource = Strict.extend({ forms: Forms.optional() });
export type SkillSource = z.infer<typeof SkillSource>;
