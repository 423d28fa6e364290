import { isKnownPlace, isState } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { READING } from "../thresholds.js";
import { lookKey } from "./look-key.js";
import type { EntryRows } from "./split-entries.js";

/** An employer above several roles: the rows that name it, for each entry below it. */
export interface Banner {
  readonly rows: readonly (readonly CvLine[])[];
  /** How many rows of the entry's own head are the banner. */
  readonly own: number;
}

export interface DateTests {
  readonly isDated: (row: readonly CvLine[]) => boolean;
  /** The row holds a date and nothing else. */
  readonly isDateOnly: (row: readonly CvLine[]) => boolean;
}

/**
 * A head whose first row names no role, followed by entries that begin with a row of the look of its role's row: the first row is the
 * employer of them all.
 */
export function findBanners(entries: readonly EntryRows[], tests: DateTests): (Banner | null)[] {
  const banners: (Banner | null)[] = entries.map(() => null);
  for (let i = 0; i < entries.length - 1; i++) {
    const head = entries[i]?.head ?? [];
    const at = roleRow(head, tests);
    const [first, role] = [head[0]?.[0], head[at]?.[0]];
    if (at < 1 || first === undefined || role === undefined || scoreTitle(textOf(head[0])) >= READING.title) continue;
    const apart = lookKey(first) !== lookKey(role);
    let last = i;
    while (last + 1 < entries.length && followsBanner(entries[last + 1], role, apart, head.length, tests)) last++;
    if (last === i) continue;
    for (let j = i; j <= last; j++) banners[j] = { rows: head.slice(0, 1), own: j === i ? 1 : 0 };
    i = last;
  }
  return banners;
}

/** The row of the role: the dated one, or the one above a row that is all date. */
function roleRow(head: readonly (readonly CvLine[])[], tests: DateTests): number {
  const dated = head.findIndex(tests.isDated);
  const row = head[dated];
  return row !== undefined && tests.isDateOnly(row) ? dated - 1 : dated;
}

function followsBanner(entry: EntryRows | undefined, role: CvLine, apart: boolean, rows: number, tests: DateTests): boolean {
  const first = entry?.head[0]?.[0];
  if (entry === undefined || first === undefined || roleRow(entry.head, tests) !== 0) return false;
  if (lookKey(first) !== lookKey(role) || entry.head.filter((row) => !isPlaceOnly(row)).length >= rows) return false;
  return apart || scoreTitle(textOf(entry.head[0])) >= READING.title;
}

/** "Chicago, Illinois" below the dates of one role and not of the next. */
function isPlaceOnly(row: readonly CvLine[]): boolean {
  return row.every(({ text }) => text.split(/,\s+/).every((part) => isKnownPlace(part) || isState(part)));
}

function textOf(row: readonly CvLine[] | undefined): string {
  return (row ?? []).map((line) => line.text.split(/\t|\s[|·•–—-]\s|,\s/)[0] ?? "").join(" ");
}
