import { nameRegion } from "../../findings/names.js";
import { MARKET_THRESHOLDS } from "../../market/thresholds.js";
import { byCodeUnit } from "../../schema/canonical.js";
import type { SnapshotIndex } from "../../schema/market.js";
import type { RoleSource } from "../../schema/roles.js";
import { expandTitle } from "../../skills/title-words.js";
import { formatMonth } from "../../text/calendar.js";
import type { RoleChoice } from "./protocol.js";
import type { Roles } from "./roles.js";

const TITLES_SEARCHED = 40;

/** Roles with postings first, most first; then by name. Those of which a report counts older postings too are given. */
export function listRoles(roles: Roles, index: SnapshotIndex, withOlder: ReadonlySet<string>): RoleChoice[] {
  const held = new Map(index.roles.map((role) => [role.id, role]));
  return Object.values(roles)
    .map((role: RoleSource): RoleChoice => {
      const { n, present, newest } = held.get(role.id) ?? { n: 0, present: 0, newest: null };
      return {
        id: role.id,
        name: role.name,
        field: role.field,
        titles: role.titles.flatMap(expandTitle).slice(0, TITLES_SEARCHED),
        n: present,
        newest: newest === null ? null : formatMonth(newest),
        older: n - present,
        counted: present >= MARKET_THRESHOLDS.postings && !withOlder.has(role.id),
        withOlder: withOlder.has(role.id),
      };
    })
    .sort((a, b) => b.n - a.n || b.older - a.older || byCodeUnit(a.name, b.name));
}

/** The regions that a chooser offers: those that postings are held of, and the groups around them. */
export function listRegions(index: SnapshotIndex): { id: string; name: string }[] {
  const seen = new Set<string>();
  for (const { region } of index.stream) for (const country of region?.split("+") ?? []) seen.add(country);
  const groups = ["EU-EEA", "DACH", "NORTH-AMERICA"];
  return [...groups, ...["US", "GB", "DE", "FR", "IN", "CA", "NL", "ES"].filter((id) => seen.has(id) || id === "IN")].map((id) => ({
    id,
    name: nameRegion(id),
  }));
}
