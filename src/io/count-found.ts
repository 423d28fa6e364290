import { countRead } from "../schema/count-read.js";
import type { Gap } from "../schema/gap.js";
import type { MarketSlice } from "../schema/market.js";
import type { Plan } from "../schema/plan.js";
import type { Profile } from "../schema/profile.js";
import type { Report } from "../schema/report.js";
import type { StageEvent, StageName } from "../schema/stage-event.js";

/** What a stage found, for the progress line. */
export function countFound(stage: StageName, value: unknown): Pick<StageEvent, "found" | "notices"> {
  if (value === null) return { found: {}, notices: 0 };
  switch (stage) {
    case "cv": {
      const profile = value as Profile;
      return { found: countRead(profile), notices: profile.notices.length };
    }
    case "market": {
      const { rows, notices } = value as MarketSlice;
      return { found: { postings: rows.reduce((sum, row) => sum + row.count, 0) }, notices: notices.length };
    }
    case "gap": {
      const { requirements, notices } = value as Gap;
      return {
        found: { requirements: requirements.length, met: requirements.filter(({ verdict }) => verdict === "met").length },
        notices: notices.length,
      };
    }
    case "plan": {
      const { goals, notices, total, figures } = value as Plan;
      return { found: { goals: goals.length, hours: figures[total]?.value ?? 0 }, notices: notices.length };
    }
    case "report": {
      const { findings, notices } = value as Report;
      return { found: { findings: findings.length }, notices: notices.length };
    }
    case "skills":
      return { found: {}, notices: 0 };
  }
}
