import { z } from "zod";

/** Reference rates of one day: units of a currency for one of the base. */
export const Rates = z.strictObject({
  schema: z.literal("groundwork/rates@1"),
  base: z.string().length(3),
  day: z.iso.date(),
  source: z.string(),
  url: z.url(),
  checked: z.iso.date(),
  rates: z.record(z.string().length(3), z.number().positive()),
});

/** A statement of a public body about the future of an occupation, word for word. */
export const OutlookStatement = z.strictObject({
  id: z.string(),
  statement: z.string(),
  publisher: z.string(),
  title: z.string(),
  year: z.int(),
  url: z.url(),
  /** A country, or "world". */
  place: z.string(),
  occupation: z.string(),
  checked: z.iso.date(),
});

export type Rates = z.infer<typeof Rates>;
export type OutlookStatement = z.infer<typeof OutlookStatement>;
