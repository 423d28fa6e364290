import type { StoneMarket } from "../gap/stepping-stone.js";
import { levelBelow } from "../market/ladder.js";
import type { Market } from "../market/market.js";
import { sliceStoneOnce } from "../market/slice-once.js";
import { MARKET_THRESHOLDS } from "../market/thresholds.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { MarketSlice } from "../schema/market.js";
import type { ReportOptions } from "../schema/options.js";
import type { Profile } from "../schema/profile.js";
import type { RoleSource } from "../schema/roles.js";

const NEAREST = 3;

/** A looser tie (a nurse's with a data analyst) says where a skill carries over, not what role somebody would take instead. */
const NEAR = 0.3;

type Roles = Readonly<Record<string, RoleSource>>;

const NAMED_BY = new WeakMap<Roles, ReadonlyMap<string, readonly (readonly [other: string, weight: number])[]>>();

/** By role the others that call it a neighbour: looked for in all of them once. */
function namedBy(roles: Roles): ReadonlyMap<string, readonly (readonly [other: string, weight: number])[]> {
  const known = NAMED_BY.get(roles);
  if (known !== undefined) return known;
  const all = new Map<string, (readonly [string, number])[]>();
  for (const [other, { neighbours = {} }] of Object.entries(roles))
    for (const [role, weight] of Object.entries(neighbours)) all.set(role, [...(all.get(role) ?? []), [other, weight]]);
  NAMED_BY.set(roles, all);
  return all;
}

/** Roles near the target by the roles' own neighbours, nearest first; only those with enough postings. */
export function nearestRoles(role: string, market: Market, roles: Roles): string[] {
  const nearness = new Map<string, number>();
  for (const [other, weight] of Object.entries(roles[role]?.neighbours ?? {})) nearness.set(other, weight);
  for (const [other, weight] of namedBy(roles).get(role) ?? []) nearness.set(other, Math.max(weight, nearness.get(other) ?? 0));
  const held = new Map(market.index.roles.map(({ id, present }) => [id, present]));
  return [...nearness]
    .filter(([other, weight]) => other !== role && weight >= NEAR && (held.get(other) ?? 0) >= MARKET_THRESHOLDS.postings)
    .sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b))
    .slice(0, NEAREST)
    .map(([other]) => other);
}

/** Near the target; near a target that no role is near, or that we do not know, what the CV's own role is near stands in. */
export function nearestTo(role: string, profile: Profile, market: Market, roles: Roles): string[] {
  const near = nearestRoles(role, market, roles);
  const own = profile.current?.role ?? null;
  if (near.length > 0 || own === null) return near;
  const held = market.index.roles.find(({ id }) => id === own)?.present ?? 0;
  return [...(held >= MARKET_THRESHOLDS.postings ? [own] : []), ...nearestRoles(own, market, roles)].slice(0, NEAREST);
}

/** The target, the same role one level down, and the nearest other role: in every report without being asked. */
export function chooseStones(target: MarketSlice, market: Market, options: ReportOptions, roles: Roles): StoneMarket[] {
  const stones: StoneMarket[] = [{ kind: "target", role: options.role, level: options.level, slice: target }];
  const below = options.level === null ? null : levelBelow(options.level);
  const shard = market.shard(options.role);
  if (below !== null && shard !== null) {
    const slice = sliceStoneOnce(market.index, shard, { ...options, level: below });
    if (slice.rung.name === "exact") stones.push({ kind: "level-down", role: options.role, level: below, slice });
  }
  const nearest = nearestRoles(options.role, market, roles)[0];
  const nearestShard = nearest === undefined ? null : market.shard(nearest);
  if (nearest !== undefined && nearestShard !== null) {
    stones.push({
      kind: "nearest-role",
      role: nearest,
      level: options.level,
      slice: sliceStoneOnce(market.index, nearestShard, { ...options, role: nearest }),
    });
  }
  return stones;
}
