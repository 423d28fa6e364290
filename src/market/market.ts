import type { RoleShard, SnapshotIndex } from "../schema/market.js";

/** The postings a report may rest on: an index, and the shard of any role in it. */
export interface Market {
  readonly index: SnapshotIndex;
  shard(role: string): RoleShard | null;
}
