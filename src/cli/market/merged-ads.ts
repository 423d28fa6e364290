import type { AdName, MergedAd } from "../../store/list-merged.js";
import { formatTable } from "../terminal/table.js";

/** Ads that count as one, for a person to check. */
export function formatMerged(merged: readonly MergedAd[], most: number): string {
  if (merged.length === 0) return "No ad counts as another one.\n";
  const rows = merged
    .slice(0, most)
    .map(({ role, why, alike, kept, folded }) => [
      role ?? "-",
      nameOf(kept),
      nameOf(folded),
      why === "repost" ? "same opening, same month" : `text ${Math.floor(100 * alike)} % alike`,
    ]);
  const table = formatTable(["role", "counted", "not counted again", "because"], rows, [false, false, false, false]);
  const reposts = merged.filter(({ why }) => why === "repost").length;
  const rest = merged.length > most ? `\n${merged.length - most} more: --most ${merged.length}, or --json.\n` : "\n";
  return `${merged.length} ${merged.length === 1 ? "ad counts" : "ads count"} as another one: ${merged.length - reposts} by their text, ${reposts} as the same opening posted again.\n\n${table}\n${rest}`;
}

function nameOf({ title, company, posted, source, id }: AdName): string {
  const named = [cut(title, 40), cut(company, 20)].filter((part) => part !== "").join(", ");
  return [named === "" ? `${source} ${id}` : named, posted ?? ""].filter((part) => part !== "").join(" · ");
}

function cut(text: string | null, most: number): string {
  return text === null || text.length <= most ? (text ?? "") : `${text.slice(0, most - 1).trimEnd()}…`;
}
