import { z } from "zod";

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const Checked = z.strictObject({ date: Day, by: z.string() });
export const PriceModel = z.enum(["free", "free-audit", "free-trial", "paid", "subscription", "unknown"]);

/** data/catalogue/resources/<topic>.yml: real things by exact title and address; what was not seen is null. */
export const ResourceSource = z.strictObject({
  title: z.string(),
  url: z.url(),
  provider: z.string(),
  kind: z.enum([
    "documentation",
    "tutorial",
    "course",
    "book",
    "exercises",
    "lab",
    "competition",
    "repository",
    "community",
    "mentoring",
    "design-review",
    "video",
    "reference",
  ]),
  teaches: z.array(z.strictObject({ skill: z.string(), from: z.int().min(0).max(4), to: z.int().min(1).max(4) })).min(1),
  requires: z.array(z.string()).optional(),
  hours: z.number().positive().nullable(),
  price: PriceModel,
  language: z.string(),
  handsOn: z.boolean(),
  licence: z.string().optional(),
  checked: Checked,
  /** One line: why this one. */
  why: z.string(),
});

/** data/catalogue/certifications/<vendor>.yml, keyed by taxonomy id (`cert-…`). */
export const CertificationSource = z.strictObject({
  name: z.string(),
  code: z.string().nullable(),
  vendor: z.string(),
  url: z.url(),
  status: z.enum(["active", "retiring", "retired"]),
  /** Whom it is made for: beginners, those who have built something, those with years on the job. */
  level: z.enum(["foundation", "associate", "advanced"]),
  /** What it is about first, then what else it asks. */
  proves: z.array(z.string()).min(1),
  price: z.strictObject({ amount: z.number(), currency: z.string().length(3) }).nullable(),
  validityMonths: z.int().positive().nullable(),
  prerequisites: z.string().nullable(),
  preparationHours: z.strictObject({ low: z.number(), mid: z.number(), high: z.number(), ground: z.string() }).nullable(),
  checked: Checked,
  why: z.string(),
});

/** One level step of a skill: 0 to 1 or 1 to 2. */
export const LearningStep = z.strictObject({
  topics: z.array(z.string()).min(1),
  hours: z.strictObject({ low: z.number().positive(), mid: z.number().positive(), high: z.number().positive() }),
  practice: z.number().min(0).max(1),
});

/** data/catalogue/skills/<family>.yml, keyed by skill id. */
export const LearningSource = z.strictObject({
  /** A name for how work is done, or for what comes of it: shown by a line of one's work, and no goal by itself. */
  shownAtWork: z.literal(true).optional(),
  steps: z.tuple([LearningStep, LearningStep]),
  /** The ground for the hours: a provider's stated length, a syllabus, or "estimated" with from what. */
  ground: z.string(),
  /** Seen by someone else: how one knows it is done. */
  check: z.string(),
  deliverable: z.strictObject({ brief: z.string(), accept: z.array(z.string()).min(2) }),
});

export type ResourceSource = z.infer<typeof ResourceSource>;
export type CertificationSource = z.infer<typeof CertificationSource>;
export type LearningSource = z.infer<typeof LearningSource>;
