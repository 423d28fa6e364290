import { computeGap } from "../../gap/compute-gap.js";
import type { Knowledge } from "../../knowledge.js";
import { sliceMarket } from "../../market/slice.js";
import { MARKET_THRESHOLDS } from "../../market/thresholds.js";
import { byCodeUnit } from "../../schema/canonical.js";
import type { Profile } from "../../schema/profile.js";
import type { NearRole } from "./protocol.js";
import type { WebMarket } from "./web-market.js";
import type { Progress } from "./worker-scope.js";

/** Every role with enough postings, by the coverage of this CV: the answer to "which roles am I close to?". */
export async function findNearRoles(profile: Profile, market: WebMarket, knowledge: Knowledge, progress: Progress): Promise<NearRole[]> {
  const ids = market.index.roles
    .filter(({ present, shard }) => shard !== null && present >= MARKET_THRESHOLDS.postings)
    .map(({ id }) => id);
  const near: NearRole[] = [];
  for (const role of ids) {
    await market.load([role]);
    const shard = market.shard(role);
    if (shard === null) continue;
    const ask = { role, level: null, region: null, industry: null };
    const slice = sliceMarket(market.index, shard, ask);
    const gap = computeGap(profile, slice, ask, [], knowledge);
    near.push({
      role,
      name: knowledge.roles[role]?.name ?? role,
      n: slice.rows.reduce((sum, row) => sum + row.count, 0),
      coverage: gap.figures[gap.fit.coverage]?.value ?? null,
      reach: gap.figures[gap.fit.at60]?.value ?? 0,
    });
    progress({ stage: "gap", state: "progress", done: near.length, of: ids.length, found: {}, notices: 0, ms: 0 });
  }
  return near.sort((a, b) => (b.coverage ?? 0) - (a.coverage ?? 0) || byCodeUnit(a.role, b.role));
}
