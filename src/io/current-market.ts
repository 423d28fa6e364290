import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Market } from "../market/market.js";
import { InputError } from "../schema/input-error.js";
import type { SnapshotIndex } from "../schema/market.js";
import { readBuiltInMarket } from "./built-in-market.js";
import { readSnapshot } from "./snapshot-files.js";

/** Where a person's own store and snapshots lie: in the folder they work in. */
const HOME = ".groundwork";
const BUILT_IN = "built-in";

export interface ChosenMarket {
  readonly market: Market | null;
  /** One line for the person; null where nothing needs saying. */
  readonly note: string | null;
}

/** The snapshot named; else the refreshed one where it holds the role; else the one that ships. */
export function chooseMarket(named: unknown, role: string | null, home: string = HOME): ChosenMarket {
  if (named === BUILT_IN) return { market: readBuiltInMarket(), note: null };
  if (typeof named === "string" && named !== "") return { market: readSnapshot(named), note: null };
  const current = currentSnapshot(home);
  if (current === null) return { market: readBuiltInMarket(), note: null };
  const market = readSnapshot(snapshotFolder(current, home));
  if (role === null || market.shard(role) !== null)
    return { market, note: `Postings: your snapshot of ${current} (--market ${BUILT_IN} for the one that ships).` };
  return {
    market: readBuiltInMarket(),
    note: `Postings: your snapshot of ${current} holds too few for ${role}; the one that ships is used.`,
  };
}

/** What is held of each role, in the snapshot that a report for it takes. */
export function readHeldRoles(home: string = HOME): ReadonlyMap<string, SnapshotIndex["roles"][number]> {
  const current = currentSnapshot(home);
  const own = current === null ? [] : readSnapshot(snapshotFolder(current, home)).index.roles.filter(({ shard }) => shard !== null);
  return new Map([...(readBuiltInMarket()?.index.roles ?? []), ...own].map((role) => [role.id, role]));
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
