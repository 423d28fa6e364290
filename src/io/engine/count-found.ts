import type { StageValues } from "../../pipeline.js";
import { countRead } from "../../schema/count-read.js";
import type { StageEvent } from "../../schema/stage-event.js";

type Found = Pick<StageEvent, "found" | "notices">;

const COUNTS: { readonly [S in keyof StageValues]: (made: NonNullable<StageValues[S]>) => Found } = {
  cv: (profile) => ({ found: countRead(profile), notices: profile.notices.length }),
  market: ({ rows, notices }) => ({ found: { postings: rows.reduce((sum, row) => sum + row.count, 0) }, notices: notices.length }),
  gap: ({ requirements, notices }) => ({
    found: { requirements: requirements.length, met: requirements.filter(({ verdict }) => verdict === "met").length },
    notices: notices.length,
  }),
  plan: ({ goals, notices, total, figures }) => ({
    found: { goals: goals.length, hours: figures[total]?.value ?? 0 },
    notices: notices.length,
  }),
  report: ({ findings, notices }) => ({ found: { findings: findings.length }, notices: notices.length }),
};

/** What a stage found, for the progress line. */
export function countFound<S extends keyof StageValues>(stage: S, made: StageValues[S]): Found {
  return made === null ? { found: {}, notices: 0 } : COUNTS[stage](made);
}
