import { type MeasuredFit, measureFit } from "../gap/measure-fit.js";
import type { Knowledge } from "../knowledge.js";
import { sliceStone } from "../market/slice.js";
import { MARKET_THRESHOLDS } from "../market/thresholds.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { RoleShard, SnapshotIndex } from "../schema/market.js";
import type { Profile } from "../schema/profile.js";

export interface NearRole extends MeasuredFit {
  readonly role: string;
  readonly name: string;
}

/** Roles of which enough postings are held. */
export const listCounted = ({ roles }: SnapshotIndex): string[] =>
  roles.filter(({ present, shard }) => shard !== null && present >= MARKET_THRESHOLDS.postings).map(({ id }) => id);

/** How much of what a role's postings ask for, at any level and place, the CV shows. */
export function measureRole(profile: Profile, index: SnapshotIndex, shard: RoleShard, knowledge: Knowledge): NearRole {
  const slice = sliceStone(index, shard, { role: shard.role, level: null, region: null, industry: null });
  return { role: shard.role, name: knowledge.roles[shard.role]?.name ?? shard.role, ...measureFit(profile, slice, knowledge.taxonomy) };
}

/** The answer to "which roles am I close to?": closeness, and no advice. */
export const byCloseness = (a: NearRole, b: NearRole): number => (b.coverage ?? 0) - (a.coverage ?? 0) || byCodeUnit(a.role, b.role);
