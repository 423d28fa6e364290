import type { Engine } from "../../engine.js";
import type { Market } from "../../market/market.js";
import { readBuiltInMarket } from "../market/built-in-market.js";
import { type HeldRole, heldRoles, holdsRole } from "../market/current-market.js";
import { readSnapshot } from "../market/snapshot-files.js";
import { openEngine } from "./open-engine.js";

export interface ThreadSettings {
  /** Folder of the one snapshot that counts; default: the one that ships. */
  readonly market?: string;
  /** Folder of the person's own snapshot, which counts for the roles it holds. */
  readonly own?: string;
}

/** An engine over the snapshots that `analyze` would choose from. */
export interface ThreadEngine extends Engine {
  marketOf(role: string): Market | null;
  /** The snapshot with this hash; `market` where none has it. */
  marketOfHash(hash: string): Market | null;
  /** What is held of each role, in the snapshot that a report for it takes. */
  readonly held: ReadonlyMap<string, HeldRole>;
  /** Hashes of all snapshots that are open, the first one's first. */
  readonly snapshots: readonly string[];
}

export function openThreadEngine({ market, own }: ThreadSettings): ThreadEngine {
  const base = market === undefined ? readBuiltInMarket() : readSnapshot(market);
  const first = own === undefined ? null : readSnapshot(own);
  const engine = openEngine({ market: first ?? base });
  const open = [first, base].filter((one) => one !== null);
  return {
    ...engine,
    marketOf: (role) => (first !== null && holdsRole(first, role) ? first : base),
    marketOfHash: (hash) => open.find(({ index }) => index.hash === hash) ?? engine.market,
    held: heldRoles(base, first),
    snapshots: open.map(({ index }) => index.hash),
  };
}
