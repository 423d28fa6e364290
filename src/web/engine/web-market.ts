import { nearestRoles } from "../../compare/stepping-stones.js";
import type { Market } from "../../market/market.js";
import type { RoleShard, SnapshotIndex } from "../../schema/market.js";
import type { Roles } from "./roles.js";

export type FetchShard = (role: string) => Promise<RoleShard>;

/** The built-in snapshot over the wire: shards come when a role is asked for, and stay. */
export class WebMarket implements Market {
  readonly #shards = new Map<string, RoleShard>();

  constructor(
    readonly index: SnapshotIndex,
    readonly fetchShard: FetchShard,
    /** Roles of which a report counts older postings too (`chooseWindow`). */
    readonly withOlder: ReadonlySet<string>,
  ) {}

  /** The pipeline asks without waiting: what it may ask for was loaded before. */
  shard(role: string): RoleShard | null {
    if (!this.has(role)) return null;
    const shard = this.#shards.get(role);
    if (shard === undefined) throw new Error(`postings of ${role} were not loaded`);
    return shard;
  }

  has(role: string): boolean {
    return this.index.roles.some(({ id, shard }) => id === role && shard !== null);
  }

  async load(roles: readonly string[]): Promise<void> {
    await Promise.all(
      roles
        .filter((role) => this.has(role) && !this.#shards.has(role))
        .map(async (role) => this.#shards.set(role, await this.fetchShard(role))),
    );
  }

  /** What a report on a role looks at: the role, and the nearest one as a stepping stone. */
  async loadFor(role: string, roles: Roles): Promise<void> {
    await this.load([role, ...nearestRoles(role, this, roles).slice(0, 1)]);
  }
}
