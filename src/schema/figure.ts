import { z } from "zod";
import { EvidenceId } from "./evidence.js";

/** `f` and 14 hex digits of the SHA-256 of the canonical JSON. */
export const FigureId = z.string().regex(/^f[0-9a-f]{14}$/);

export const Unit = z.enum([
  "count", // postings, positions, skills: whole numbers of things; `n` equals the value
  "share", // 0..1, printed as a percentage with n of N
  "coverage", // 0..1, a weighted share without a numerator of things
  "months", // a duration
  "years",
  "month", // a calendar month: year * 12 + (month - 1)
  "day", // a calendar day: days since 1970-01-01
  "weeks",
  "hours",
  "level", // the scale 0-4
  "ordinal", // the scale 0-3 of leadership and architecture
  "money", // in `currency`, a year unless `per` says otherwise
  "slope", // change of a share a month
  "score", // method-internal, explained by its page
]);

/** Why there is no value. Absent is never zero. */
export const AbsentReason = z.enum([
  "too-few-postings",
  "no-postings",
  "not-stated",
  "one-window-only",
  "windows-too-far-apart",
  "selected-sources-only",
  "no-dates",
  "not-applicable",
  "not-in-catalogue",
  "redacted",
  "no-data",
]);

export const Figure = z.strictObject({
  id: FigureId,
  value: z.number().nullable(),
  absent: AbsentReason.optional(),
  unit: Unit,
  currency: z.string().length(3).optional(),
  per: z.enum(["year", "month", "day", "hour", "week"]).optional(),
  /** numerator and denominator where the figure is a count or share; sample size where it is a statistic */
  n: z.int().nonnegative().nullable(),
  of: z.int().nonnegative().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** decimals of `value` and `interval`: they were rounded to it before they entered the ledger */
  decimals: z.int().min(0).max(6),
  method: z.string(),
  evidence: z.array(EvidenceId),
});

export const FigureLedger = z.record(FigureId, Figure);

export type Unit = z.infer<typeof Unit>;
export type AbsentReason = z.infer<typeof AbsentReason>;
export type Figure = z.infer<typeof Figure>;
export type FigureLedger = z.infer<typeof FigureLedger>;
