import { formatWindow, nameWindow } from "../../market/select.js";
import type { SnapshotIndex } from "../../schema/market.js";
import { formatMonth } from "../../text/calendar.js";
import { formatTable } from "../terminal/table.js";
import { formatAmount } from "./figures.js";

const monthsOf = (window: readonly [number, number] | null): string => nameWindow(window === null ? "*" : formatWindow(window));

export function showInfo(index: SnapshotIndex, room?: number): string {
  const sources = index.sources.map((source) => [
    source.id,
    source.selectedBy,
    source.window.some((month) => month !== "") ? source.window.join(" to ") : "-",
    String(source.read),
    String(source.kept),
    Object.entries(source.dropped)
      .map(([reason, n]) => `${n} ${reason}`)
      .join(", "),
    source.licence,
  ]);
  const sum = (of: (source: SnapshotIndex["sources"][number]) => number): string =>
    formatAmount(index.sources.reduce((total, source) => total + of(source), 0));
  const { present, earlier } = index.windows;
  return [
    `Snapshot ${index.name}, ${index.hash.slice(0, 16)}, newest posting ${index.built}, reader ${index.reader}, taxonomy ${index.taxonomy.slice(0, 12)}`,
    `Now: ${monthsOf(present)}${earlier === null ? "" : `; then: ${monthsOf(earlier)}`}`,
    `${sum(({ read }) => read)} records read, ${sum(({ kept }) => kept)} kept; ${index.roles.length} roles, ${index.roles.filter(({ shard }) => shard !== null).length} with statistics`,
    "",
    formatTable(
      ["source", "selected by", "months", "read", "kept", "not kept", "licence"],
      sources,
      [false, false, false, true, true, false, false],
      room,
    ),
    ...index.tables.map(
      (table) =>
        `\nSalaries: ${table.name}, ${table.window.join(" to ")}, ${table.read} rows, ${table.folded} pays after folding pairs, ${table.kept} of a role (${table.licence})`,
    ),
    "",
  ].join("\n");
}

export function showRoles(index: SnapshotIndex, room?: number): string {
  const rows = index.roles
    .toSorted((a, b) => b.present - a.present || b.n - a.n || (a.id < b.id ? -1 : 1))
    .map(({ id, n, present, stream, newest, shard }) => [
      id,
      String(present),
      String(n - present),
      String(stream),
      newest === null ? "-" : formatMonth(newest),
      shard === null ? "too few" : "",
    ]);
  return `${formatTable(["role", "now", "then", "of them unselected", "newest", ""], rows, [false, true, true, true, false, false], room)}\n`;
}
