import { byCodeUnit } from "../../schema/canonical.js";
import type { RequirementRow, SourceProvenance } from "../../schema/market.js";
import type { Seniority } from "../../schema/skill.js";

/** What the market keeps of one posting: no company, no title, no text; hashes of them to tell postings apart. */
export interface PartPosting {
  /** Index into `Part.sources`. */
  readonly source: number;
  readonly day: number | null;
  readonly month: number | null;
  /** Content hash: equal content has equal facts. */
  readonly hash: string;
  readonly role: string | null;
  readonly seniority: Seniority | null;
  /** Hash of company, title and place; null where the posting names no company. */
  readonly repost: string | null;
  readonly region: string | null;
  readonly years: number | null;
  readonly degree: RequirementRow["degree"];
  readonly remote: RequirementRow["remote"];
  readonly leadership: boolean;
  readonly architecture: boolean;
  readonly pay: RequirementRow["pay"];
  /** As in the snapshot; skills index `Part.skills`. */
  readonly groups: readonly (readonly number[])[];
  readonly shingles: Uint32Array;
}

/** What windows, duplicates and counters look at. */
export type PostingKey = Pick<PartPosting, "source" | "day" | "month" | "seniority" | "repost" | "region" | "shingles">;

/** What a posting asks for: wanted of those that count, and of no others. */
export type PostingRow = Pick<PartPosting, "years" | "degree" | "remote" | "leadership" | "architecture" | "pay" | "groups">;

/** As the store keeps it: equal rows, equal texts. */
export function rowText({ years, degree, remote, leadership, architecture, pay, groups }: PostingRow): string {
  return JSON.stringify({ years, degree, remote, leadership, architecture, pay, groups });
}

export interface PartSource extends Pick<SourceProvenance, "id" | "name" | "address" | "licence" | "selectedBy" | "series"> {
  readonly read: number;
  readonly dropped: Readonly<Record<string, number>>;
}

/** Counters and what later steps need of each posting. Parts of any split merge to the same whole. */
export interface Part {
  readonly reader: string;
  readonly taxonomy: string;
  /** By id. */
  readonly sources: readonly PartSource[];
  /** By code unit. */
  readonly skills: readonly string[];
  /** In the order of `comparePostings`. */
  readonly postings: readonly PartPosting[];
}

/** (date, source, content hash): of several postings that are one, the first in this order is kept. Undated ones come last. */
export function comparePostings(a: PartPosting, b: PartPosting): number {
  const x = a.month ?? Number.MAX_SAFE_INTEGER;
  const y = b.month ?? Number.MAX_SAFE_INTEGER;
  if (x !== y) return x - y;
  const dayA = a.day ?? Number.MAX_SAFE_INTEGER;
  const dayB = b.day ?? Number.MAX_SAFE_INTEGER;
  return dayA - dayB || a.source - b.source || byCodeUnit(a.hash, b.hash);
}
