import { z } from "zod";
import { EvidenceId, EvidenceLedger } from "./evidence.js";
import { FigureId, FigureLedger } from "./figure.js";
import { Notice } from "./notice.js";
import { Level, Ordinal, Seniority, SkillKind } from "./skill.js";

export const Verdict = z.enum(["met", "partly", "not-evidenced"]);
export const Tier = z.enum(["critical", "important", "nice", "none", "rare"]);

/** One requirement of the role: a skill, or alternatives any of which counts. */
export const Requirement = z.strictObject({
  /** skill id, or the ids of the alternatives joined by "|" in order */
  id: z.string(),
  skills: z.array(z.string()).min(1),
  kind: SkillKind,
  market: z.enum(["core", "preferred", "rare"]),
  required: FigureId,
  preferred: FigureId,
  any: FigureId,
  asked: Level,
  held: Level,
  /** The same with what the person stated in corrections. */
  heldStated: Level,
  verdict: Verdict,
  verdictStated: Verdict,
  /** The rule that decided, e.g. `met-listed`, `met-narrower`, `partly-level`, `none`. */
  rule: z.string(),
  /** The skill on the CV that decided: the same, a synonym, a narrower one. */
  by: z.string().nullable(),
  tier: Tier,
  weight: FigureId,
  gap: FigureId,
  transfer: z.strictObject({ from: z.string(), credit: FigureId }).nullable(),
  /** Shown on the CV but not in its skills list, or only implied: worth writing down. */
  hidden: z.boolean(),
  evidence: z.array(EvidenceId),
  /** Skills it is most often asked for beside, in the same postings. */
  beside: z.array(z.string()),
});

export const Reach = z.strictObject({ at60: FigureId, at80: FigureId, at100: FigureId, coverage: FigureId });

export const Gap = z.strictObject({
  schema: z.literal("groundwork/gap@1"),
  role: z.string(),
  level: Seniority.nullable(),
  sameRole: z.boolean(),
  changesField: z.boolean(),
  requirements: z.array(Requirement),
  fit: Reach,
  /** With what was stated in corrections; equal to `fit` without any. */
  fitStated: Reach,
  counts: z.strictObject({ met: FigureId, partly: FigureId, notEvidenced: FigureId }),
  byTier: z.record(z.string(), z.strictObject({ met: FigureId, partly: FigureId, notEvidenced: FigureId })),
  /** Postings without any learnable group are counted apart. */
  withoutGroups: FigureId,
  years: z.strictObject({ shown: FigureId, relevant: FigureId, median: FigureId, minimumMet: FigureId }),
  seniority: z.strictObject({ shown: Seniority.nullable(), asked: Seniority.nullable() }),
  leadership: z.strictObject({ shown: Ordinal, asked: FigureId, evidence: z.array(EvidenceId), verdict: Verdict }),
  architecture: z.strictObject({ shown: Ordinal, asked: FigureId, evidence: z.array(EvidenceId), verdict: Verdict }),
  /** Requirement ids, in the order of weight times gap. */
  priority: z.array(z.string()),
  strengths: z.array(z.string()),
  surface: z.array(z.strictObject({ requirement: z.string(), skill: z.string(), evidence: z.array(EvidenceId), any: FigureId })),
  /** From another field. */
  carriesOver: z.array(
    z.strictObject({ requirement: z.string(), skill: z.string(), field: z.string(), evidence: z.array(EvidenceId), any: FigureId }),
  ),
  steppingStones: z.array(
    z.strictObject({
      kind: z.enum(["target", "level-down", "nearest-role"]),
      role: z.string(),
      level: Seniority.nullable(),
      n: FigureId,
      fit: Reach,
      years: FigureId,
      hours: FigureId,
    }),
  ),
  evidence: EvidenceLedger,
  figures: FigureLedger,
  notices: z.array(Notice),
});

export type Verdict = z.infer<typeof Verdict>;
export type Tier = z.infer<typeof Tier>;
export type Requirement = z.infer<typeof Requirement>;
export type Gap = z.infer<typeof Gap>;
