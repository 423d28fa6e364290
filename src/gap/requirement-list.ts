import type { MarketSlice } from "../schema/market.js";
import { tierOfGroup } from "./tiers.js";

export interface ListedRequirement {
  readonly group: MarketSlice["groups"][number];
  readonly market: "core" | "preferred";
}

export interface RequirementList {
  readonly listed: readonly ListedRequirement[];
  /** Of which too few postings ask. */
  readonly rare: number;
}

const LISTED = new WeakMap<Pick<MarketSlice, "groups">, { readonly n: number; readonly meant: boolean; readonly list: RequirementList }>();

/** `meant`: the postings are the person's own. Nothing of a CV is in it, so it is listed once for a slice. */
export function listRequirements(slice: Pick<MarketSlice, "groups">, n: number, meant: boolean): RequirementList {
  const known = LISTED.get(slice);
  if (known?.n === n && known.meant === meant) return known.list;
  const list = listOnce(slice, n, meant);
  LISTED.set(slice, { n, meant, list });
  return list;
}

function listOnce(slice: Pick<MarketSlice, "groups">, n: number, meant: boolean): RequirementList {
  const listed: ListedRequirement[] = [];
  let rare = 0;
  for (const group of slice.groups) {
    const market = tierOfGroup(group, n, meant);
    if (market === "rare") rare++;
    else listed.push({ group, market });
  }
  return { listed, rare };
}
