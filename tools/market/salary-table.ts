import type { ParsedRecord } from "../../src/postings/source/source-preset.js";
import { byCodeUnit } from "../../src/schema/canonical.js";
import type { SalaryRow, SnapshotIndex } from "../../src/schema/market.js";
import type { RoleSource } from "../../src/schema/roles.js";
import { readTitle } from "../../src/skills/title.js";

/** A public table of salaries: one row a pay, by title, level, country and year. */
export interface SalaryTable {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly licence: string;
  /** Only the newest years are held: older pay is no answer to what is paid. */
  readonly years: readonly [number, number];
}

export const AI_JOBS_TABLE: SalaryTable = {
  id: "ai-jobs-salaries",
  name: "ai-jobs.net salary table",
  address: "https://github.com/foorilla/ai-jobs-net-salaries",
  licence: "CC0 1.0",
  years: [2024, 2025],
};

const LEVELS: Readonly<Record<string, SalaryRow["level"]>> = { EN: "entry", MI: "mid", SE: "senior", EX: "executive" };

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly year: number;
  readonly level: SalaryRow["level"];
  readonly region: string;
  readonly currency: string;
  readonly pay: number;
}

export interface FoldedTable {
  readonly byRole: ReadonlyMap<string, readonly SalaryRow[]>;
  readonly provenance: SnapshotIndex["tables"][number];
}

/** Rows by role, pairs folded (docs/methods/pay.md). */
export function readSalaryTable(
  records: readonly ParsedRecord[],
  table: SalaryTable,
  roles: Readonly<Record<string, RoleSource>>,
): FoldedTable {
  const folded = foldPairs(records.flatMap((parsed) => ("record" in parsed ? entryOf(parsed.record) : [])));
  const roleOf = new Map<string, string | null>();
  const cells = new Map<string, Map<string, { row: Omit<SalaryRow, "values">; values: number[] }>>();
  let kept = 0;
  for (const entry of folded) {
    if (entry.year < table.years[0] || entry.year > table.years[1]) continue;
    if (!roleOf.has(entry.title)) roleOf.set(entry.title, namedRole(entry.title, roles));
    const role = roleOf.get(entry.title);
    if (role === null || role === undefined) continue;
    kept++;
    const key = `${entry.region}\u0000${entry.currency}\u0000${entry.level}\u0000${entry.year}`;
    const ofRole = cells.get(role) ?? new Map();
    cells.set(role, ofRole);
    const { year, level, region, currency } = entry;
    const cell = ofRole.get(key) ?? { row: { table: table.id, year, level, region, currency }, values: [] };
    ofRole.set(key, cell);
    cell.values.push(entry.pay);
  }
  const byRole = new Map(
    [...cells].map(([role, ofRole]) => [
      role,
      [...ofRole]
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([, { row, values }]): SalaryRow => ({ ...row, values: values.sort((a, b) => a - b) })),
    ]),
  );
  const { id, name, address, licence, years } = table;
  return {
    byRole,
    provenance: {
      id,
      name,
      address,
      licence,
      window: [String(years[0]), String(years[1])],
      read: records.length,
      folded: folded.length,
      kept,
    },
  };
}

/** Only the role's own name counts, words of seniority aside: what "AI Specialist" or "AI Lead" pays is another job's pay. */
function namedRole(title: string, roles: Readonly<Record<string, RoleSource>>): string | null {
  const { role, words } = readTitle(title, roles);
  if (role === null) return null;
  const name = readTitle((roles[role] as RoleSource).name, roles).words;
  return words.join(" ") === name.join(" ") ? role : null;
}

function entryOf(record: Readonly<Record<string, unknown>>): Entry[] {
  const text = (name: string): string => String(record[name] ?? "").trim();
  const level = LEVELS[text("experience_level")];
  const pay = Number(text("salary"));
  // Part time, contract and freelance pay is not a year's pay of the same thing.
  if (level === undefined || text("employment_type") !== "FT" || !(pay > 0)) return [];
  const key = [
    "work_year",
    "experience_level",
    "job_title",
    "salary_currency",
    "employee_residence",
    "remote_ratio",
    "company_location",
    "company_size",
  ]
    .map(text)
    .join("\u0000");
  return [
    {
      key,
      title: text("job_title"),
      year: Number(text("work_year")),
      level,
      region: text("company_location"),
      currency: text("salary_currency"),
      pay,
    },
  ];
}

/** Two rows that follow each other and differ in nothing but pay, the higher first, are one ad's maximum and minimum: their middle is one pay. */
export function foldPairs<T extends { readonly key: string; readonly pay: number }>(entries: readonly T[]): T[] {
  const folded: T[] = [];
  for (let at = 0; at < entries.length; at++) {
    const first = entries[at] as T;
    const second = entries[at + 1];
    if (second !== undefined && second.key === first.key && first.pay >= second.pay) {
      folded.push({ ...first, pay: (first.pay + second.pay) / 2 });
      at++;
    } else folded.push(first);
  }
  return folded;
}
