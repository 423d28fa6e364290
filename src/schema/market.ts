import { z } from "zod";
import { EvidenceLedger } from "./evidence.js";
import { FigureId, FigureLedger } from "./figure.js";
import { Notice } from "./notice.js";
import { Seniority } from "./skill.js";

export const SelectedBy = z.enum(["nothing", "role", "keyword", "employer"]);

/** Where postings come from, and what became of what was read: read = kept + every reason in `dropped`. */
export const SourceProvenance = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** One site at several times: only sources of one series are compared over time. */
  series: z.string(),
  address: z.string().nullable(),
  licence: z.string(),
  selectedBy: SelectedBy,
  window: z.tuple([z.string(), z.string()]),
  read: z.int().nonnegative(),
  kept: z.int().nonnegative(),
  /** Of the kept, those whose title names no role we know: they count in the stream, in no role. */
  withoutRole: z.int().nonnegative(),
  dropped: z.record(z.string(), z.int().nonnegative()),
});

/** Pay from a table of salaries, not from postings: pairs of one ad's maximum and minimum already folded to their middle. */
export const SalaryRow = z.strictObject({
  table: z.string(),
  year: z.int(),
  level: z.enum(["entry", "mid", "senior", "executive"]),
  region: z.string().length(2),
  currency: z.string().length(3),
  /** A year's pay, smallest first. */
  values: z.array(z.number()).min(1),
});

/** Need and level of one group of alternatives: [need, level, skill, skill…]; need 2 required, 1 preferred, 0 mentioned; skills index `RoleShard.skills`. */
export const GroupRow = z.array(z.int().nonnegative()).min(3);

/** Equal postings merged into one row with a count: no ids, no company, no text. */
export const RequirementRow = z.strictObject({
  count: z.int().positive(),
  groups: z.array(GroupRow),
  seniority: Seniority.nullable(),
  /** year * 12 + month - 1, null where the source has no date */
  month: z.int().nullable(),
  /** ISO country, or null where the posting names none; several joined by "+" in order */
  region: z.string().nullable(),
  source: z.string(),
  years: z.number().nullable(),
  degree: z.enum(["bachelor", "master", "phd"]).nullable(),
  remote: z.enum(["remote", "hybrid", "onsite"]).nullable(),
  leadership: z.boolean(),
  architecture: z.boolean(),
  /** [min, max, currency, period, kind]; null where not stated */
  pay: z.tuple([z.number().nullable(), z.number().nullable(), z.string(), z.string(), z.string()]).nullable(),
});

/** All that is held of one role. Any printed count is a filter over these rows, so `verify` can count again. */
export const RoleShard = z.strictObject({
  schema: z.literal("groundwork/role-shard@1"),
  role: z.string(),
  skills: z.array(z.string()),
  rows: z.array(RequirementRow),
  salaries: z.array(SalaryRow).optional(),
});

export const SnapshotIndex = z.strictObject({
  schema: z.literal("groundwork/snapshot@1"),
  /** Hash of the index without this field; it holds the hash of every shard, so it stands for the whole tree. */
  hash: z.string(),
  name: z.string(),
  built: z.string(),
  reader: z.string(),
  taxonomy: z.string(),
  sources: z.array(SourceProvenance),
  roles: z.array(
    z.strictObject({
      id: z.string(),
      n: z.int().nonnegative(),
      /** of them in the present window */
      present: z.int().nonnegative(),
      newest: z.int().nullable(),
      /** SHA-256 of the shard's canonical JSON; null where there are too few postings for one. */
      shard: z.string().nullable(),
      /** The shard's file as it is shipped. */
      bytes: z.int().nonnegative(),
      /** Of the present ones, those from sources selected by nothing. */
      stream: z.int().nonnegative(),
    }),
  ),
  /** Postings of sources selected by nothing in the present window, of every role and none: what demand is measured against. */
  stream: z.array(z.strictObject({ source: z.string(), month: z.int(), region: z.string().nullable(), n: z.int().positive() })),
  /** `present` is null where the postings are the person's own: all of them count, dated or not. */
  windows: z.strictObject({ present: z.tuple([z.int(), z.int()]).nullable(), earlier: z.tuple([z.int(), z.int()]).nullable() }),
  tables: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      address: z.string().nullable(),
      licence: z.string(),
      window: z.tuple([z.string(), z.string()]),
      read: z.int().nonnegative(),
      folded: z.int().nonnegative(),
      kept: z.int().nonnegative(),
    }),
  ),
  notices: z.array(Notice),
});

/** The market a stage computes with: one rung of the ladder, counted. */
export const MarketSkill = z.strictObject({
  id: z.string(),
  /** Whole numbers of postings; they become figures where they are printed. */
  required: z.int().nonnegative(),
  preferred: z.int().nonnegative(),
  any: z.int().nonnegative(),
});

export const MarketSlice = z.strictObject({
  schema: z.literal("groundwork/market@1"),
  snapshot: z.string(),
  role: z.string(),
  /** what was asked for */
  asked: z.strictObject({ role: z.string(), level: Seniority.nullable(), region: z.string().nullable(), industry: z.string().nullable() }),
  /** what answers */
  rung: z.strictObject({
    name: z.enum(["exact", "level-near", "all-levels", "region-group", "world"]),
    levels: z.array(z.string()),
    region: z.string(),
    window: z.string(),
    enough: z.enum(["enough", "thin", "too-few", "none"]),
    n: FigureId,
    /** Of them those from before the present window, where that alone holds too few. */
    older: FigureId.optional(),
  }),
  skills: z.array(MarketSkill),
  rows: z.array(RequirementRow),
  skillIds: z.array(z.string()),
  pay: z.array(
    z.strictObject({
      currency: z.string(),
      kind: z.enum(["base", "total", "estimate", "table"]),
      region: z.string(),
      disclosed: FigureId,
      n: z.int().nonnegative(),
      p10: FigureId,
      p25: FigureId,
      p50: FigureId,
      p75: FigureId,
      p90: FigureId,
    }),
  ),
  years: z.strictObject({ stated: FigureId, p25: FigureId, p50: FigureId, p75: FigureId }),
  /** The role's requirement groups: alternatives that postings name in one breath are one requirement. */
  groups: z.array(
    z.strictObject({
      id: z.string(),
      skills: z.array(z.string()).min(1),
      required: z.int().nonnegative(),
      preferred: z.int().nonnegative(),
      any: z.int().nonnegative(),
      level: z.int().min(0).max(4),
    }),
  ),
  leadership: FigureId,
  architecture: FigureId,
  remote: z.record(z.string(), FigureId),
  degree: z.record(z.string(), FigureId),
  seniority: z.record(z.string(), FigureId),
  regions: z.array(z.strictObject({ region: z.string(), n: FigureId })),
  sources: z.array(z.strictObject({ id: z.string(), n: FigureId })),
  /** Postings of the role per 1,000 of the unselected stream; absent without such a source. */
  demand: FigureId,
  /** Change of the role's share of an unselected source, a month; absent with fewer months than a slope needs. */
  growth: FigureId,
  /** Months of that slope, first and last; null without one. */
  growthMonths: z.tuple([z.int(), z.int()]).nullable(),
  /** Where a currency was asked for: what was converted by which rates, and what has none and stands by itself. */
  converted: z
    .strictObject({ to: z.string(), day: z.string(), source: z.string(), from: z.array(z.string()), without: z.array(z.string()) })
    .nullable(),
  trends: z.array(
    z.strictObject({
      skill: z.string(),
      earlier: FigureId,
      now: FigureId,
      difference: FigureId,
      verdict: z.enum(["rising", "falling", "no-change", "then-and-now"]),
    }),
  ),
  together: z.array(z.strictObject({ skill: z.string(), with: z.string(), share: FigureId })),
  outlook: z.array(z.string()),
  evidence: EvidenceLedger,
  figures: FigureLedger,
  notices: z.array(Notice),
});

export type SalaryRow = z.infer<typeof SalaryRow>;
export type SelectedBy = z.infer<typeof SelectedBy>;
export type SourceProvenance = z.infer<typeof SourceProvenance>;
export type RequirementRow = z.infer<typeof RequirementRow>;
export type RoleShard = z.infer<typeof RoleShard>;
export type SnapshotIndex = z.infer<typeof SnapshotIndex>;
export type MarketSlice = z.infer<typeof MarketSlice>;
