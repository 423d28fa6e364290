import { computeGap } from "./gap/compute-gap.js";
import type { Knowledge } from "./knowledge.js";
import { sliceMarket } from "./market/slice.js";
import { MARKET_THRESHOLDS } from "./market/thresholds.js";
import { byCodeUnit } from "./schema/canonical.js";
import type { RoleShard, SnapshotIndex } from "./schema/market.js";
import type { Profile } from "./schema/profile.js";

export interface NearRole {
  readonly role: string;
  readonly name: string;
  readonly n: number;
  readonly coverage: number | null;
  readonly reach: number;
}

/** Roles of which enough postings are held. */
export const listCounted = ({ roles }: SnapshotIndex): string[] =>
  roles.filter(({ present, shard }) => shard !== null && present >= MARKET_THRESHOLDS.postings).map(({ id }) => id);

/** How much of what a role's postings ask for, at any level and place, the CV shows. */
export function measureRole(profile: Profile, index: SnapshotIndex, shard: RoleShard, knowledge: Knowledge): NearRole {
  const ask = { role: shard.role, level: null, region: null, industry: null };
  const slice = sliceMarket(index, shard, ask);
  const gap = computeGap(profile, slice, ask, [], knowledge);
  return {
    role: shard.role,
    name: knowledge.roles[shard.role]?.name ?? shard.role,
    n: slice.rows.reduce((sum, row) => sum + row.count, 0),
    coverage: gap.figures[gap.fit.coverage]?.value ?? null,
    reach: gap.figures[gap.fit.at60]?.value ?? 0,
  };
}

/** The answer to "which roles am I close to?": closeness, and no advice. */
export const byCloseness = (a: NearRole, b: NearRole): number => (b.coverage ?? 0) - (a.coverage ?? 0) || byCodeUnit(a.role, b.role);
