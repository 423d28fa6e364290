import { canonicalJson } from "../schema/canonical.js";
import type { MarketSlice, RoleShard, SnapshotIndex } from "../schema/market.js";
import type { Rates } from "../schema/rates.js";
import { type MarketAsk, type StoneSlice, sliceMarket, sliceStone } from "./slice.js";

/** A role at a few levels and regions: what one server or cohort asks for again and again. */
const MOST_HELD = 32;
const slices = new WeakMap<RoleShard, Map<string, MarketSlice>>();
const stones = new WeakMap<RoleShard, Map<string, StoneSlice>>();

/** The same slice for the same question: counting postings is half of a report, and a slice is frozen, so sharing it changes nothing. */
export function sliceOnce(index: SnapshotIndex, shard: RoleShard, asked: MarketAsk, rates: Rates | null = null): MarketSlice {
  return once(slices, shard, keyOf(index, asked, rates), () => sliceMarket(index, shard, asked, rates));
}

export function sliceStoneOnce(index: SnapshotIndex, shard: RoleShard, asked: MarketAsk): StoneSlice {
  return once(stones, shard, keyOf(index, asked, null), () => sliceStone(index, shard, asked));
}

function keyOf(index: SnapshotIndex, { role, level, region, industry, currency = null }: MarketAsk, rates: Rates | null): string {
  return canonicalJson([index.hash, role, level, region, industry, currency, rates]);
}

function once<T>(held: WeakMap<RoleShard, Map<string, T>>, shard: RoleShard, key: string, make: () => T): T {
  const made = held.get(shard) ?? new Map<string, T>();
  const slice = made.get(key) ?? make();
  if (made.size >= MOST_HELD) made.clear();
  made.set(key, slice);
  held.set(shard, made);
  return slice;
}
