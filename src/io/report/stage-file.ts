import { basename } from "node:path";
import { LIMITS } from "../../limits.js";
import type { GivenStages } from "../../pipeline.js";
import { Gap } from "../../schema/gap.js";
import { InputError } from "../../schema/input-error.js";
import { MarketSlice } from "../../schema/market.js";
import { Plan } from "../../schema/plan.js";
import { Profile } from "../../schema/profile.js";
import { readJsonInput } from "../files.js";

const STAGES = { profile: Profile, market: MarketSlice, gap: Gap, plan: Plan } as const;

/** A stage's JSON as --stop-after wrote it, known by its schema. */
export function readStage(path: string): GivenStages {
  const value = readJsonInput(path, LIMITS.documentBytes);
  for (const [stage, schema] of Object.entries(STAGES)) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { [stage]: parsed.data };
  }
  throw new InputError("bad-data", "this is no stage of this version.", {
    place: basename(path),
    hint: "Give the JSON that analyze --stop-after profile, market, gap or plan wrote.",
  });
}
