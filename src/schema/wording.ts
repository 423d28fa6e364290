import { z } from "zod";

/** Why a model's sentence was not taken. */
export const Refusal = z.enum([
  "slots",
  "number",
  "foreign-script",
  "new-name",
  "grade",
  "promise",
  "gender",
  "meaning",
  "length",
  "markup",
  "not-returned",
]);

/**
 * Sentences a model reworded, beside report.json and never in it: the report and its hash stay as they are. A sentence is kept as a
 * template, `{1}` standing for the first slot, so that its figures and names still come from the ledger.
 */
export const Wording = z.strictObject({
  schema: z.literal("groundwork/wording@1"),
  /** Id of the report whose sentences these are. */
  report: z.string(),
  model: z.string(),
  /** SHA-256 of all that the model was told. */
  prompt: z.string(),
  /** When it answered, ISO 8601. */
  time: z.string(),
  sentences: z.record(z.string(), z.string()),
  refused: z.record(z.string(), Refusal),
  /** Why there is nothing at all. */
  failure: z.enum(["no-answer", "too-slow", "refused", "unreadable"]).nullable(),
});

export type Refusal = z.infer<typeof Refusal>;
export type Wording = z.infer<typeof Wording>;
