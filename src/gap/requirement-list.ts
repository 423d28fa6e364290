import type { MarketSlice } from "../schema/market.js";
import { tierOfGroup } from "./tiers.js";

export interface ListedRequirement {
  readonly group: MarketSlice["groups"][number];
  readonly market: "core" | "preferred";
}

/** `meant`: the postings are the person's own. */
export function listRequirements(
  slice: Pick<MarketSlice, "groups">,
  n: number,
  meant: boolean,
): { listed: ListedRequirement[]; rare: number } {
  const listed: ListedRequirement[] = [];
  let rare = 0;
  for (const group of slice.groups) {
    const market = tierOfGroup(group, n, meant);
    if (market === "rare") rare++;
    else listed.push({ group, market });
  }
  return { listed, rare };
}
