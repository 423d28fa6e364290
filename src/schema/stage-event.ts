import { z } from "zod";

export const StageName = z.enum(["cv", "skills", "market", "gap", "plan", "report"]);

/** Progress, the same for every door. `found` are counts by noun: {pages: 2, positions: 3}. */
export const StageEvent = z.strictObject({
  stage: StageName,
  state: z.enum(["started", "progress", "done", "skipped", "failed"]),
  done: z.number().nonnegative(),
  of: z.number().nonnegative().nullable(),
  found: z.record(z.string(), z.number()),
  notices: z.int().nonnegative(),
  ms: z.number().nonnegative(),
});

export type StageName = z.infer<typeof StageName>;
export type StageEvent = z.infer<typeof StageEvent>;
