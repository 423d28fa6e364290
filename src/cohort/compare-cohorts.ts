import type { Cohort, CohortEntry } from "../schema/cohort.js";
import { formatCsv } from "./csv.js";

export interface PersonChange {
  readonly file: string;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly nowMet: readonly string[];
  readonly noLongerMet: readonly string[];
}

export interface CohortChange {
  /** In the order of the newer list. */
  readonly people: readonly PersonChange[];
  readonly came: readonly string[];
  readonly left: readonly string[];
  /** The postings changed too: not every change is the people's. */
  readonly otherPostings: boolean;
}

export function compareCohorts(older: Cohort, newer: Cohort): CohortChange {
  const before = new Map(older.entries.map((entry) => [entry.person.file, entry]));
  const files = new Set(newer.entries.map(({ person }) => person.file));
  return {
    people: newer.entries.flatMap((entry) => {
      const then = before.get(entry.person.file);
      return then === undefined ? [] : [compareEntries(then, entry)];
    }),
    came: newer.entries.filter(({ person }) => !before.has(person.file)).map(({ person }) => person.file),
    left: older.entries.filter(({ person }) => !files.has(person.file)).map(({ person }) => person.file),
    otherPostings: older.snapshot !== newer.snapshot,
  };
}

function compareEntries(then: CohortEntry, now: CohortEntry): PersonChange {
  const met = ({ result }: CohortEntry): Map<string, string> =>
    new Map((result?.requirements ?? []).filter(({ verdict }) => verdict === "met").map(({ id, name }) => [id, name]));
  const [metThen, metNow] = [met(then), met(now)];
  return {
    file: now.person.file,
    name: now.person.name,
    before: then.result?.coverage ?? null,
    after: now.result?.coverage ?? null,
    nowMet: [...metNow].filter(([id]) => !metThen.has(id)).map(([, name]) => name),
    noLongerMet: [...metThen].filter(([id]) => !metNow.has(id)).map(([, name]) => name),
  };
}

export function formatCohortChange({ people }: CohortChange): string {
  return formatCsv([
    ["file", "name", "coverage before", "coverage now", "now met", "no longer met"],
    ...people.map(({ file, name, before, after, nowMet, noLongerMet }) => [
      file,
      name,
      before,
      after,
      nowMet.join("; "),
      noLongerMet.join("; "),
    ]),
  ]);
}
