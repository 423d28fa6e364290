import { z } from "zod";
import { Corrections } from "../schema/corrections.js";
import { ReportWishes } from "../schema/wishes.js";

/** The contracts of requests. `strict` everywhere: a misspelt field is told, not passed over. */
const name = z.string().min(1).max(200);

export const CvBody = z.union([
  z.strictObject({ name: name.optional(), text: z.string().min(1) }),
  z.strictObject({ name, base64: z.string().min(1) }),
  z.strictObject({ id: z.string().regex(/^[A-Za-z0-9_-]{22}$/) }),
]);

export const PostingBody = z.strictObject({
  id: z.string().max(200).optional(),
  title: z.string().max(1_000).nullable().optional(),
  company: z.string().max(1_000).nullable().optional(),
  location: z.string().max(1_000).nullable().optional(),
  posted: z.string().max(100).nullable().optional(),
  text: z.string().min(1),
});

const ofCv = { cv: CvBody, corrections: Corrections.nullable().optional() };
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const ProfileBody = z.strictObject({ ...ofCv, asOf: day.optional() });
export const MatchBody = z.strictObject({ ...ofCv, asOf: day.optional(), posting: PostingBody });

const MOST_POSTINGS = 500;
export const ReportBody = z.strictObject({
  ...ReportWishes.shape,
  ...ofCv,
  postings: z.array(PostingBody).min(1).max(MOST_POSTINGS).nullable().optional(),
});

const MOST_ROLES = 8;
export const CompareBody = z.strictObject({
  ...ofCv,
  asOf: day.optional(),
  region: z.string().max(20).optional(),
  roles: z.array(z.string().min(1).max(300)).min(1).max(MOST_ROLES),
});

export const RenderBody = z.strictObject({ report: z.looseObject({ schema: z.string() }) });
export const VerifyBody = z.strictObject({
  report: z.looseObject({ schema: z.string() }),
  cv: CvBody.nullable().optional(),
  corrections: Corrections.nullable().optional(),
});

export type CvBody = z.infer<typeof CvBody>;
export type PostingBody = z.infer<typeof PostingBody>;
export type ReportBody = z.infer<typeof ReportBody>;
