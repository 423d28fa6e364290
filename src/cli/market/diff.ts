import type { Market } from "../../market/market.js";
import { byCodeUnit, canonicalJson } from "../../schema/canonical.js";
import { formatTable } from "../terminal/table.js";

interface RoleChange {
  readonly role: string;
  readonly before: number;
  readonly after: number;
}

/** What one snapshot holds that another does not: data, reader or taxonomy, and each role's count. */
export function diffMarkets(a: Market, b: Market, json: boolean): string {
  const counts = (market: Market): Map<string, number> => new Map(market.index.roles.map(({ id, present }) => [id, present]));
  const [before, after] = [counts(a), counts(b)];
  const roles = [...new Set([...before.keys(), ...after.keys()])]
    .map((role): RoleChange => ({ role, before: before.get(role) ?? 0, after: after.get(role) ?? 0 }))
    .filter((change) => change.before !== change.after)
    .sort((x, y) => Math.abs(y.after - y.before) - Math.abs(x.after - x.before) || byCodeUnit(x.role, y.role));
  const because = (["reader", "taxonomy"] as const).filter((name) => a.index[name] !== b.index[name]);
  const ids = (market: Market): string[] => market.index.sources.map(({ id }) => id);
  const entered = ids(b).filter((id) => !ids(a).includes(id));
  const left = ids(a).filter((id) => !ids(b).includes(id));
  const same = a.index.hash === b.index.hash;
  if (json) return `${canonicalJson({ same, because, entered, left, roles })}\n`;
  if (same) return "The two snapshots are the same.\n";
  return `${[
    because.length > 0 ? `Other ${because.join(" and ")}: counts changed by reading, not by the market.` : "Same reader and taxonomy.",
    entered.length > 0 ? `New sources: ${entered.join(", ")}` : "",
    left.length > 0 ? `Gone: ${left.join(", ")}` : "",
    formatTable(
      ["role", "before", "after"],
      roles.map(({ role, before: x, after: y }) => [role, String(x), String(y)]),
      [false, true, true],
    ),
  ]
    .filter((line) => line !== "")
    .join("\n")}\n`;
}
