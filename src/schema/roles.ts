import { z } from "zod";
import { ExperienceField } from "./profile.js";
import { OutlookStatement } from "./rates.js";
import { Seniority } from "./skill.js";

export const RoleFamily = z.enum([
  "software",
  "data",
  "ai",
  "infrastructure",
  "security",
  "quality",
  "product",
  "design",
  "management",
  "support",
  "hardware",
  "business",
  "health",
  "education",
  "science",
  "finance",
  "sales",
  "marketing",
  "people",
  "legal",
  "logistics",
  "trades",
  "hospitality",
  "administration",
]);

/** data/roles/<id>.yml. What a role asks for is counted from postings, never typed. */
export const RoleSource = z.strictObject({
  id: z.string(),
  name: z.string(),
  family: RoleFamily,
  field: ExperienceField,
  /** Of a role that leads: the field of those it leads, whose years count for it too. */
  leads: ExperienceField.optional(),
  titles: z.array(z.string()).min(1),
  titlesOther: z.partialRecord(z.enum(["de", "fr", "es", "nl", "it", "pt"]), z.array(z.string())).optional(),
  weak: z.array(z.string()).optional(),
  /** Name the role only where nothing stands beside them: "PA" in a line of an ad is Pennsylvania. */
  alone: z.array(z.string()).optional(),
  neighbours: z.record(z.string(), z.number().gt(0).max(1)).optional(),
  definitional: z.array(z.string()).optional(),
  levels: z.array(Seniority).optional(),
  onet: z.array(z.string()).optional(),
  esco: z.array(z.string()).optional(),
  isco: z.string().optional(),
  /** Compiled in from data/outlook; never written in a role's own file. */
  outlook: z.array(OutlookStatement).optional(),
});

export type RoleSource = z.infer<typeof RoleSource>;
