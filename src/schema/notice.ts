import { z } from "zod";

export const Place = z.strictObject({
  document: z.string().optional(),
  page: z.int().positive().optional(),
  line: z.int().positive().optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
});

/** Flawed data, collected and shown in the report; never thrown. Codes are listed in docs/notices.md. */
export const Notice = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  stage: z.enum(["cv", "skills", "postings", "market", "gap", "plan", "report"]),
  severity: z.enum(["info", "warning", "unread"]),
  place: Place.optional(),
  /** How often, where one notice stands for many of its kind. */
  count: z.int().positive().optional(),
  /** Words of the document, or a value, that the notice is about; never contact details. */
  actual: z.string().optional(),
  expected: z.string().optional(),
});

export type Place = z.infer<typeof Place>;
export type Notice = z.infer<typeof Notice>;
