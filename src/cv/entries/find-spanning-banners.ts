import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import type { DateRange } from "../dates/find-dates.js";
import { scoreTitle } from "../lexicon/title-words.js";
import { READING } from "../thresholds.js";
import type { Banner } from "./find-banners.js";
import { holdsSpan } from "./holds-span.js";
import { lookKey } from "./look-key.js";
import type { EntryRows } from "./split-entries.js";

/**
 * "Northstar Inc. (2014 – present)" above "Director (2021 – present)" and "Manager (2017 – 2020)": an entry without title and text
 * whose span holds those of the roles below names their employer. Returns the entries without it, and what stands above each.
 */
export function findSpanningBanners(
  entries: readonly EntryRows[],
  order: DateOrder,
): { readonly entries: EntryRows[]; readonly banners: (Banner | null)[] } {
  const kept: EntryRows[] = [];
  const banners: (Banner | null)[] = [];
  // The look of a banner and of its role, once both are sure: later ones need no known title.
  let known: { readonly banner: string; readonly role: string } | null = null;
  let open: { readonly banner: Banner; readonly span: DateRange } | null = null;
  entries.forEach((entry, index) => {
    const span = spanOf(entry, order);
    const next = entries[index + 1];
    const inner = next === undefined ? null : spanOf(next, order);
    if (span !== null && inner !== null && next !== undefined && isUntitled(entry) && holdsSpan(span, inner)) {
      const looks = { banner: lookOfHead(entry), role: lookOfHead(next) };
      const alike = known !== null && known.banner === looks.banner && known.role === looks.role && next.head.length === 1;
      if (!isTitled(next) && !alike) {
        kept.push(entry);
        banners.push(null);
        open = null;
        return;
      }
      if (looks.banner !== looks.role) known = looks;
      open = { banner: { rows: entry.head, own: 0 }, span };
      return;
    }
    if (open !== null && (span === null || !holdsSpan(open.span, span) || !(isTitled(entry) || lookOfHead(entry) === known?.role)))
      open = null;
    kept.push(entry);
    banners.push(open?.banner ?? null);
  });
  return { entries: kept, banners };
}

function lookOfHead({ head }: EntryRows): string {
  const line = head[0]?.[0];
  return line === undefined ? "" : `${lookKey(line)}/${line.italic}`;
}

function spanOf({ head }: EntryRows, order: DateOrder): DateRange | null {
  const spans = head.flatMap((row) => row.flatMap((line) => datesOfLine(line, order).filter((date) => !date.single)));
  return spans.length === 1 ? (spans[0] ?? null) : null;
}

function isUntitled({ head, body }: EntryRows): boolean {
  return body.length === 0 && head.length <= 2 && head.every((row) => row.every((line) => scoreTitle(namePart(line.text)) < READING.title));
}

function isTitled({ head }: EntryRows): boolean {
  return head.length === 1 && scoreTitle(namePart(head[0]?.map((line) => line.text).join(" ") ?? "")) >= READING.title;
}

function namePart(text: string): string {
  return text.split(/\t|\s[|·•–—-]\s|,\s|\s?\(/)[0] ?? text;
}
