import { z } from "zod";
import { Seniority } from "../schema/skill.js";

/** What several tools take, in the words an assistant reads beside each field. */
export const cvHandle = z.string().describe("The handle that read_cv answered with.");
export const reportHandle = z.string().describe("The report that skill_gap, compare_roles, what_if or make_plan answered with.");
export const roleTitle = z.string().min(1).max(300).describe("A job title as the person says it, or the id of a role from find_role.");
export const level = Seniority.optional().describe("Left out: all levels, or the one that the title names.");
export const region = z
  .string()
  .max(20)
  .optional()
  .describe("A country by name or by its code of two letters (IN, DE), or a group such as EU-EEA or DACH. Left out: worldwide.");

const ad = z.strictObject({
  title: z.string().max(1_000).optional().describe("Its job title, where it stands apart from the text."),
  text: z.string().min(1).describe("The whole posting as it was published."),
});

export const adsOf = (most: number) => z.array(ad).min(1).max(most);
