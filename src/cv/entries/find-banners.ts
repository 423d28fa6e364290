import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { READING } from "../thresholds.js";
import type { EntryRows } from "./split-entries.js";

/** An employer above several roles: the rows that name it, for each entry below it. */
export interface Banner {
  readonly rows: readonly (readonly CvLine[])[];
  /** How many rows of the entry's own head are the banner. */
  readonly own: number;
}

/**
 * A head whose first row names no role, followed by entries that begin with a dated row of the look of its second: the first row is the
 * employer of them all.
 */
export function findBanners(entries: readonly EntryRows[], isDated: (row: readonly CvLine[]) => boolean): (Banner | null)[] {
  const banners: (Banner | null)[] = entries.map(() => null);
  for (let i = 0; i < entries.length - 1; i++) {
    const head = entries[i]?.head ?? [];
    const dated = head.findIndex(isDated);
    const first = head[0]?.[0];
    const role = head[dated]?.[0];
    if (dated < 1 || first === undefined || role === undefined || scoreTitle(textOf(head[0])) >= READING.title) continue;
    const apart = lookKey(first) !== lookKey(role);
    let last = i;
    while (last + 1 < entries.length && followsBanner(entries[last + 1], role, apart, head.length, isDated)) last++;
    if (last === i) continue;
    for (let j = i; j <= last; j++) banners[j] = { rows: head.slice(0, 1), own: j === i ? 1 : 0 };
    i = last;
  }
  return banners;
}

function followsBanner(
  entry: EntryRows | undefined,
  role: CvLine,
  apart: boolean,
  rows: number,
  isDated: (row: readonly CvLine[]) => boolean,
): boolean {
  const first = entry?.head[0]?.[0];
  if (entry === undefined || first === undefined || !isDated(entry.head[0] ?? [])) return false;
  if (lookKey(first) !== lookKey(role) || entry.head.length >= rows) return false;
  return apart || scoreTitle(textOf(entry.head[0])) >= READING.title;
}

function textOf(row: readonly CvLine[] | undefined): string {
  return (row ?? []).map((line) => line.text.split(/\t|\s[|·•–—-]\s|,\s/)[0] ?? "").join(" ");
}

export function lookKey(line: CvLine): string {
  return `${line.size}/${line.bold || line.boldLead}/${Math.round(line.indent)}/${line.heading}`;
}
