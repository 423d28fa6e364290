import { z } from "zod";
import { EvidenceId, EvidenceLedger } from "./evidence.js";
import { FigureId, FigureLedger } from "./figure.js";
import { Reach } from "./gap.js";
import { Notice } from "./notice.js";
import { Level } from "./skill.js";

export const LearningMode = z.enum(["course", "reading", "lab", "project", "exam", "exercise", "community"]);

/** One skill from a level to a level. */
export const Goal = z.strictObject({
  id: z.string(),
  skill: z.string(),
  /** Requirement ids it serves; empty for a prerequisite. */
  requirements: z.array(z.string()),
  prerequisiteOf: z.array(z.string()),
  from: Level,
  to: Level,
  hours: FigureId,
  hoursLow: FigureId,
  hoursHigh: FigureId,
  practice: FigureId,
  topics: z.array(z.string()),
  check: z.string(),
  deliverable: z.strictObject({ brief: z.string(), accept: z.array(z.string()) }),
  /** Catalogue ids. */
  resources: z.array(z.string()).min(1),
  certification: z.string().nullable(),
  mode: z.array(LearningMode),
  evidence: z.array(EvidenceId),
});

export const Phase = z.strictObject({
  number: z.int().positive(),
  /** Goals in order; the title is made of their skills' names. */
  goals: z.array(z.string()).min(1),
  hours: FigureId,
  weeks: FigureId,
  firstWeek: FigureId,
  lastWeek: FigureId,
  startDay: FigureId,
  endDay: FigureId,
  /** After the phase, as modelled. */
  after: Reach,
});

export const WeekRow = z.strictObject({ week: z.int().positive(), startDay: FigureId, goal: z.string(), hours: FigureId });

export const Plan = z.strictObject({
  schema: z.literal("groundwork/plan@1"),
  aim: z.enum(["reach", "coverage"]),
  /** Why the aim is not the reach that was sought: too few postings for one, or no plan ahead by one posting in fifty. */
  fellBack: z.enum(["few-postings", "no-lead"]).nullable(),
  capacity: FigureId,
  total: FigureId,
  weeks: FigureId,
  hoursPerWeek: FigureId,
  goals: z.array(Goal),
  phases: z.array(Phase),
  schedule: z.array(WeekRow),
  before: Reach,
  after: Reach,
  /** Objective of the plan found, proven upper bound, and how far apart they are (0 = proven best). */
  objective: FigureId,
  bound: FigureId,
  optimalityGap: FigureId,
  workLimit: z.int().nonnegative(),
  /** Best value by hours: the unlock curve with the plan's phases on it. */
  curve: z.array(z.strictObject({ hours: FigureId, reach60: FigureId, reach80: FigureId, coverage: FigureId })),
  /** What closing one gap opens, by postings an hour; its hours hold what comes before it (`first`). */
  single: z.array(
    z.strictObject({
      requirement: z.string(),
      skill: z.string(),
      first: z.array(z.string()),
      hours: FigureId,
      gained60: FigureId,
      gained80: FigureId,
      perHour: FigureId,
    }),
  ),
  /** Two gaps that open more together than one by one. */
  pairs: z.array(
    z.strictObject({
      skills: z.tuple([z.string(), z.string()]),
      first: z.array(z.string()),
      hours: FigureId,
      gained60: FigureId,
      alone: FigureId,
    }),
  ),
  beyond: z.array(
    z.strictObject({
      requirement: z.string(),
      skill: z.string(),
      /** What must be learnt before it and is not in the plan either; its hours are in `hours`. */
      first: z.array(z.string()),
      why: z.enum([
        "hours",
        "too-long",
        "budget",
        "no-catalogue-entry",
        "level-needs-time",
        "shown-not-taught",
        "practised-not-named",
        "exam",
        "language",
      ]),
      hours: FigureId,
      adds60: FigureId,
    }),
  ),
  /** The plan of many hours, where it leaves out goals of this one. */
  longer: z
    .strictObject({
      hours: FigureId,
      weeks: FigureId,
      /** In their order. */
      goals: z.array(z.strictObject({ skill: z.string(), hours: FigureId })),
      /** Goals of this plan that it leaves out. */
      beside: z.array(z.string()),
      /** Its first goals, as many as the hours of this plan finish. */
      begun: z.array(z.string()),
      afterBegun: Reach,
      after: Reach,
    })
    .optional(),
  /** Hours and weeks until half and three quarters of the postings are within reach; absent: not by learning alone. */
  until: z.array(z.strictObject({ share: FigureId, hours: FigureId, weeks: FigureId })),
  evidence: EvidenceLedger,
  figures: FigureLedger,
  notices: z.array(Notice),
});

export type Goal = z.infer<typeof Goal>;
export type Phase = z.infer<typeof Phase>;
export type Plan = z.infer<typeof Plan>;
