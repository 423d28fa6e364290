import { type MarketAsk, sliceMarket } from "./market/slice.js";
import { canonicalJson } from "./schema/canonical.js";
import type { MarketSlice, RoleShard, SnapshotIndex } from "./schema/market.js";
import type { Rates } from "./schema/rates.js";

/** A role at a few levels and regions: what one server or cohort asks for again and again. */
const MOST_HELD = 32;
const held = new WeakMap<RoleShard, Map<string, MarketSlice>>();

/** The same slice for the same question: counting postings is half of a report, and a slice is frozen, so sharing it changes nothing. */
export function sliceOnce(index: SnapshotIndex, shard: RoleShard, asked: MarketAsk, rates: Rates | null = null): MarketSlice {
  const { role, level, region, industry, currency = null } = asked;
  const key = canonicalJson([index.hash, role, level, region, industry, currency, rates]);
  const slices = held.get(shard) ?? new Map<string, MarketSlice>();
  const slice = slices.get(key) ?? sliceMarket(index, shard, asked, rates);
  if (slices.size >= MOST_HELD) slices.clear();
  slices.set(key, slice);
  held.set(shard, slices);
  return slice;
}
