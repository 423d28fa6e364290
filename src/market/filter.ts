import type { RequirementRow } from "../schema/market.js";
import { countByNeed, skillIndexOf } from "./skill-index.js";

/** Need codes of `GroupRow`. */
export const NEED_CODE = { mentioned: 0, preferred: 1, required: 2 } as const;

/** Whether a posting calls anything required: one that only names its work can be compared with nobody. */
export function asks({ groups }: RequirementRow): boolean {
  return groups.some(([need]) => need === NEED_CODE.required);
}

export type RowTest = (row: RequirementRow) => boolean;

/** A posting asks for a skill when one of its groups of alternatives holds it; its strongest need there counts. */
function needOf(row: RequirementRow, wanted: Uint8Array): number {
  let strongest = -1;
  for (const group of row.groups) {
    const need = group[0] as number;
    if (need <= strongest) continue;
    for (let i = 2; i < group.length; i++) {
      if (wanted[group[i] as number] === 1) {
        strongest = need;
        break;
      }
    }
  }
  return strongest;
}

/** Of one snapshot's list of skills, which hundreds of filters ask. */
const PLACES = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function placesOf(skills: readonly string[]): ReadonlyMap<string, number> {
  const known = PLACES.get(skills) ?? new Map(skills.map((id, place) => [id, place]));
  PLACES.set(skills, known);
  return known;
}

/** `from:SOURCE+SOURCE` keeps those sources, alone or before any other filter: `from:hacker-news-2026;any:python`. */
function maybeFrom(filter: string, skills: readonly string[]): RowTest | undefined {
  const cut = filter.indexOf(";");
  const sources = (cut < 0 ? filter : filter.slice(0, cut)).slice("from:".length).split("+");
  const rest = maybeFilter(cut < 0 ? "all" : filter.slice(cut + 1), skills);
  return rest && ((row) => sources.includes(row.source) && rest(row));
}

/** Where a filter is our own, one that is unknown is a bug. */
export function compileFilter(filter: string, skills: readonly string[]): RowTest {
  const test = maybeFilter(filter, skills);
  if (test === undefined) throw new Error(`unknown filter ${filter}`);
  return test;
}

/** `kind:argument` → a test of one row. A report from elsewhere may hold any words in its place. */
export function maybeFilter(filter: string, skills: readonly string[]): RowTest | undefined {
  if (filter.startsWith("from:")) return maybeFrom(filter, skills);
  const cut = filter.indexOf(":");
  const kind = cut < 0 ? filter : filter.slice(0, cut);
  const argument = cut < 0 ? "" : filter.slice(cut + 1);
  const skillTest = (test: (need: number) => boolean): RowTest => {
    const wanted = new Uint8Array(skills.length);
    for (const id of argument.split("|")) {
      const place = placesOf(skills).get(id);
      if (place !== undefined) wanted[place] = 1;
    }
    return (row) => test(needOf(row, wanted));
  };
  switch (kind) {
    case "all":
      return () => true;
    case "required":
      return skillTest((need) => need === NEED_CODE.required);
    case "preferred":
      return skillTest((need) => need === NEED_CODE.preferred);
    case "asked":
      return skillTest((need) => need >= NEED_CODE.preferred);
    case "any":
      return skillTest((need) => need >= NEED_CODE.mentioned);
    case "both": {
      const tests = argument.split("&").map((id) => compileFilter(`any:${id}`, skills));
      return (row) => tests.every((test) => test(row));
    }
    case "years":
      return (row) => row.years !== null;
    case "years<=":
      return (row) => row.years !== null && row.years <= Number(argument);
    case "leadership":
      return (row) => row.leadership;
    case "architecture":
      return (row) => row.architecture;
    case "remote":
      return (row) => (row.remote ?? "none") === argument;
    case "degree":
      return (row) => (row.degree ?? "none") === argument;
    case "seniority":
      return (row) => (row.seniority ?? "none") === argument;
    case "region":
      return (row) => (row.region === null ? argument === "none" : row.region.split("+").includes(argument));
    case "source":
      return (row) => row.source === argument;
    case "pay": {
      const [currencies = "", payKind] = argument.split(":");
      const wanted = currencies.split("+");
      return (row) => row.pay !== null && wanted.includes(row.pay[2]) && row.pay[4] === payKind;
    }
    case "groups":
      return asks;
    default:
      return undefined;
  }
}

export function countRows(rows: readonly RequirementRow[], test: RowTest): number {
  let n = 0;
  for (const row of rows) if (test(row)) n += row.count;
  return n;
}

/** The needs that a filter of skills keeps; what is no such filter has none. */
const KEPT_NEEDS: Readonly<Record<string, readonly (0 | 1 | 2)[]>> = {
  required: [NEED_CODE.required],
  preferred: [NEED_CODE.preferred],
  asked: [NEED_CODE.preferred, NEED_CODE.required],
  any: [NEED_CODE.mentioned, NEED_CODE.preferred, NEED_CODE.required],
};

/** Postings that a filter keeps. A filter of skills is answered by the index: the same number as row by row, which a test holds it to. */
export function countFilter(rows: readonly RequirementRow[], skillIds: readonly string[], filter: string): number {
  const cut = filter.indexOf(":");
  const kept = KEPT_NEEDS[filter.slice(0, Math.max(0, cut))];
  if (kept === undefined) return countRows(rows, compileFilter(filter, skillIds));
  const places = placesOf(skillIds);
  const wanted = filter
    .slice(cut + 1)
    .split("|")
    .flatMap((id) => places.get(id) ?? []);
  const tally = countByNeed(skillIndexOf(rows, skillIds.length), wanted);
  return kept.reduce<number>((sum, need) => sum + tally[need], 0);
}
