import type { SelectedBy } from "../../schema/market.js";
import type { Posting } from "../../schema/posting.js";

/** A row of a file as it stands: column to value. */
export type SourceRecord = Readonly<Record<string, unknown>>;

/** What a column may be mapped to; the first one of a list that holds something counts. */
export type SourceColumn =
  | "id"
  | "title"
  | "company"
  | "location"
  | "posted"
  | "collected"
  | "text"
  | "url"
  | "pay"
  | "workplace"
  | "contract";

/** Where postings come from and how its records are read. `files` is held against the path, slashes forward. */
export interface SourcePreset {
  readonly id: string;
  readonly name: string;
  /** Sources of one series are one site at several times: only they may be compared over time. */
  readonly series: string;
  readonly address: string | null;
  readonly licence: string;
  readonly selectedBy: SelectedBy;
  readonly files: RegExp;
  readonly format: "jsonl" | "csv" | "json" | "html" | "markdown" | "parquet";
  /** The last day of collection: "3 days ago" counts from it where a record has no day of its own; its month stands where there is no date. */
  readonly collected: string;
  readonly columns: Readonly<Partial<Record<SourceColumn, string | readonly string[]>>>;
  /** Set where the record's text itself must be taken apart, or records are to be refused. Returns a reason to refuse. */
  readonly refine?: (fields: SourceFields, record: SourceRecord) => SourceFields | DropReason;
}

export type SourceFields = Readonly<Record<SourceColumn, string | null>>;

/** Why a record did not become a posting; every one is counted. */
const DROP_REASONS = ["unreadable", "line-too-long", "no-text", "made-up", "not-a-hiring-post", "date-in-the-future", "cut-off"] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** A record, or why the place where one should stand holds none. */
export type ParsedRecord = { readonly record: SourceRecord } | { readonly dropped: DropReason };

/** A posting as it enters: without contact details, dated, with what its columns say beside its text. */
export interface SourcePosting {
  readonly posting: Posting;
  readonly source: string;
  /** Days since 1970-01-01, and year * 12 + month - 1; the day is null where only the month is known. */
  readonly day: number | null;
  readonly month: number | null;
  readonly pay: string | null;
  readonly workplace: string | null;
  readonly contract: string | null;
}
