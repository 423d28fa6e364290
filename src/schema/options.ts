import { z } from "zod";
import { Seniority } from "./skill.js";

/** Everything a report depends on besides files; every value, default or given, is printed in the report. */
export const ReportOptions = z.strictObject({
  role: z.string().min(1),
  /** The words the role was asked for with, where they are not its name. */
  asked: z.string().min(1).optional(),
  level: Seniority.nullable(),
  region: z.string().nullable(),
  industry: z.string().nullable(),
  weeks: z.int().min(1).max(260),
  hours: z.number().min(1).max(80),
  /** Hours of each weekday, Monday first; absent where the week's hours are spread evenly. */
  weekdayHours: z.array(z.number().min(0).max(24)).length(7).optional(),
  budget: z.number().min(0).nullable(),
  languages: z.array(z.string()).min(1),
  start: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  daysOff: z.array(z.string()),
  currency: z.string().length(3).nullable(),
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  depth: z.enum(["brief", "standard", "full"]),
  voice: z.enum(["you", "they"]),
  aim: z.enum(["reach", "coverage"]),
  prove: z.boolean(),
  redact: z.boolean(),
  sections: z.array(z.string()).nullable(),
});

export type ReportOptions = z.infer<typeof ReportOptions>;
