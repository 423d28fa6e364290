import { z } from "zod";
import { EvidenceLedger } from "./evidence.js";
import { FigureLedger } from "./figure.js";
import { Finding } from "./finding.js";
import { Gap } from "./gap.js";
import { MarketSlice } from "./market.js";
import { Notice } from "./notice.js";
import { ReportOptions } from "./options.js";
import { Plan } from "./plan.js";
import { Profile } from "./profile.js";

const withoutLedgers = { evidence: true, figures: true, notices: true } as const;

export const Section = z.strictObject({
  /** heading code, worded in phrases */
  id: z.string(),
  depth: z.int().min(1).max(3),
  /** Names that belong to the heading itself (the title of a phase). */
  names: z.array(z.string()),
  findings: z.array(z.string()),
});

export const Reference = z.strictObject({
  id: z.string(),
  number: z.int().positive(),
  kind: z.enum(["cv", "postings", "snapshot", "salary-table", "catalogue", "taxonomy", "outlook", "corrections", "method"]),
  params: z.record(z.string(), z.string().nullable()),
});

/** Display names of every id the report mentions, so that a renderer needs nothing but the report. */
export const NameEntry = z.strictObject({
  text: z.string(),
  kind: z.string(),
  url: z.string().optional(),
  /** Facts of a catalogue entry that may be printed: provider, price model, language, hours, checked … */
  facts: z.record(z.string(), z.string()).optional(),
});

export const Report = z.strictObject({
  schema: z.literal("groundwork/report@1"),
  /** SHA-256 of the canonical JSON of all the rest. */
  id: z.string(),
  code: z.enum(["complete", "role-without-data", "few-postings", "older-postings"]),
  engine: z.string(),
  data: z.record(z.string(), z.string()),
  inputs: z.strictObject({
    cv: z.strictObject({ name: z.string(), sha256: z.string() }),
    corrections: z.string().nullable(),
    snapshot: z.strictObject({ name: z.string(), hash: z.string() }).nullable(),
    ads: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
    overlays: z.array(z.strictObject({ kind: z.string(), sha256: z.string() })),
  }),
  options: ReportOptions,
  /** The command that makes these bytes again. */
  command: z.string(),
  sections: z.array(Section),
  findings: z.array(Finding),
  references: z.array(Reference),
  names: z.record(z.string(), NameEntry),
  profile: Profile.omit(withoutLedgers),
  /** The slice without its rows: counts can be done again from the snapshot. */
  market: MarketSlice.omit({ ...withoutLedgers, rows: true, skillIds: true }).nullable(),
  gap: Gap.omit(withoutLedgers).nullable(),
  plan: Plan.omit(withoutLedgers).nullable(),
  figures: FigureLedger,
  evidence: EvidenceLedger,
  notices: z.array(Notice),
});

export type Section = z.infer<typeof Section>;
export type Reference = z.infer<typeof Reference>;
export type NameEntry = z.infer<typeof NameEntry>;
export type Report = z.infer<typeof Report>;
