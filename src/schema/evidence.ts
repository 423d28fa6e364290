import { z } from "zod";

/** `e` and 14 hex digits of the SHA-256 of the canonical JSON: the same evidence has the same id in every stage. */
export const EvidenceId = z.string().regex(/^e[0-9a-f]{14}$/);

/** Where in a document: UTF-16 offsets into its text as read; page and line are for the reader's eye, offsets decide. */
export const QuoteEvidence = z.strictObject({
  kind: z.literal("quote"),
  /** "cv", or "ad-1", "ad-2" … for the person's own postings, or "syllabus". */
  document: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The slice itself; null where the report was redacted for sharing. */
  text: z.string().nullable(),
  page: z.int().positive().optional(),
  line: z.int().positive().optional(),
});

/** What was counted. `of` postings stand in the slice, `n` of them pass the filter. Never a list of ids. */
export const CountEvidence = z.strictObject({
  kind: z.literal("count"),
  snapshot: z.string(),
  role: z.string(),
  level: z.string(),
  region: z.string(),
  window: z.string(),
  /** In the small language of `market/filter.ts`, e.g. `required:python`, `any:aws|gcp|azure`, `years<=3`, `pay:USD:year:base`. */
  filter: z.string(),
  n: z.int().nonnegative(),
  of: z.int().nonnegative(),
});

/** A row of our own data: catalogue, roles, taxonomy, rates, outlook, or a source's provenance. */
export const DatasetEvidence = z.strictObject({
  kind: z.literal("dataset"),
  dataset: z.string(),
  row: z.string(),
});

/** Said by the person in corrections.yml. */
export const StatedEvidence = z.strictObject({
  kind: z.literal("stated"),
  correction: z.string(),
  text: z.string().nullable(),
});

/** Computed. `method` names a page of docs/methods; `inputs` are what it needs to be done again. */
export const DerivedEvidence = z.strictObject({
  kind: z.literal("derived"),
  method: z.string(),
  inputs: z.record(z.string(), z.json()),
  from: z.array(z.string()),
});

export const Evidence = z.discriminatedUnion("kind", [QuoteEvidence, CountEvidence, DatasetEvidence, StatedEvidence, DerivedEvidence]);

export const EvidenceLedger = z.record(EvidenceId, Evidence);

export type QuoteEvidence = z.infer<typeof QuoteEvidence>;
export type CountEvidence = z.infer<typeof CountEvidence>;
export type DerivedEvidence = z.infer<typeof DerivedEvidence>;
export type Evidence = z.infer<typeof Evidence>;
export type EvidenceLedger = z.infer<typeof EvidenceLedger>;
