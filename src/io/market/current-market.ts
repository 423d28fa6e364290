import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Market } from "../../market/market.js";
import { InputError } from "../../schema/input-error.js";
import type { SnapshotIndex } from "../../schema/market.js";
import { builtInMarketFolder } from "../knowledge/data-folder.js";
import { readBuiltInMarket } from "./built-in-market.js";
import { readSnapshot } from "./snapshot-files.js";

/** Where a person's own store and snapshots lie: in the folder they work in. */
const HOME = ".groundwork";
const BUILT_IN = "built-in";

/** The same of another folder. */
export function homeIn(folder: string): string {
  return join(folder, HOME);
}

export interface ChosenMarket {
  readonly market: Market | null;
  /** One line for the person; null where nothing needs saying. */
  readonly note: string | null;
}

export type HeldRole = SnapshotIndex["roles"][number];

/** The snapshot named; else the refreshed one where it holds the roles; else the one that ships. */
export function chooseMarket(named: unknown, roles: readonly string[], home: string = HOME): ChosenMarket {
  if (named === BUILT_IN) return { market: readBuiltInMarket(), note: null };
  if (typeof named === "string" && named !== "") return { market: readSnapshot(named), note: null };
  const current = currentSnapshot(home);
  if (current === null) return { market: readBuiltInMarket(), note: null };
  const market = readSnapshot(snapshotFolder(current, home));
  const lacking = roles.filter((role) => !holdsRole(market, role));
  if (lacking.length === 0) return { market, note: ownNote(current) };
  return {
    market: readBuiltInMarket(),
    note: `Postings: your snapshot of ${current} holds too few for ${lacking.join(", ")}; the one that ships is used.`,
  };
}

/** A role with too few postings is listed, but has no shard. */
export function holdsRole({ index }: Market, role: string): boolean {
  return index.roles.some(({ id, shard }) => id === role && shard !== null);
}

/** What a door opens that asks for many roles: each role's report counts what `chooseMarket` would choose for it. */
export interface ChosenSnapshots {
  /** The one snapshot that counts; null: the one that ships. */
  readonly market: string | null;
  /** The refreshed one, which counts for the roles it holds; null: there is none. */
  readonly own: string | null;
  readonly note: string | null;
}

/** What is wrong with a snapshot is told before threads are started over it. */
export function chooseSnapshots(named: string | undefined, home: string = HOME): ChosenSnapshots {
  if (named === BUILT_IN) return { market: builtInMarketFolder(), own: null, note: null };
  if (named !== undefined) {
    readSnapshot(named);
    return { market: named, own: null, note: null };
  }
  const current = currentSnapshot(home);
  if (current === null) return { market: null, own: null, note: null };
  const own = snapshotFolder(current, home);
  readSnapshot(own);
  return { market: null, own, note: ownNote(current) };
}

function ownNote(day: string): string {
  return `Postings: your snapshot of ${day} (--market ${BUILT_IN} for the one that ships).`;
}

/** What is held of each role, in the snapshot that a report for it takes. */
export function readHeldRoles(home: string = HOME): ReadonlyMap<string, HeldRole> {
  const current = currentSnapshot(home);
  return heldRoles(readBuiltInMarket(), current === null ? null : readSnapshot(snapshotFolder(current, home)));
}

export function heldRoles(base: Market | null, own: Market | null): ReadonlyMap<string, HeldRole> {
  const chosen = (own?.index.roles ?? []).filter(({ shard }) => shard !== null);
  return new Map([...(base?.index.roles ?? []), ...chosen].map((role) => [role.id, role]));
}

/** The snapshot a report was made with, wherever it lies. */
export function findMarket(hash: string, home: string = HOME): Market | null {
  const builtIn = readBuiltInMarket();
  if (builtIn?.index.hash === hash) return builtIn;
  const folder = join(home, "snapshots");
  for (const day of existsSync(folder) ? readdirSync(folder).sort((a, b) => (a > b ? -1 : 1)) : []) {
    const market = readSnapshot(join(folder, day));
    if (market.index.hash === hash) return market;
  }
  return builtIn;
}

/** The folder of a day's snapshot. */
export function snapshotFolder(day: string, home: string = HOME): string {
  return join(home, "snapshots", day);
}

/** From now on this day's snapshot is used. The name comes last, in one step: a kill leaves the former one. */
export function keepCurrent(day: string, home: string = HOME): void {
  const path = join(home, "current");
  writeFileSync(`${path}.part`, `${day}\n`);
  renameSync(`${path}.part`, path);
}

function currentSnapshot(home: string): string | null {
  const path = join(home, "current");
  if (!existsSync(path)) return null;
  const day = readFileSync(path, "utf8").trim();
  if (!existsSync(join(snapshotFolder(day, home), "index.json")))
    throw new InputError("no-such-file", `the snapshot of ${day} is gone.`, {
      place: path,
      hint: `Run groundwork market refresh, or give --market ${BUILT_IN}.`,
    });
  return day;
}
