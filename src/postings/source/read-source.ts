import { maybeDay, monthOf, monthOfDay } from "../../text/calendar.js";
import { readPosted } from "./posted-day.js";
import type { DropReason, ParsedRecord, SourceColumn, SourceFields, SourcePosting, SourcePreset, SourceRecord } from "./source-preset.js";
import { stripContact } from "./strip-contact.js";

const COLUMNS: readonly SourceColumn[] = [
  "id",
  "title",
  "company",
  "location",
  "posted",
  "collected",
  "text",
  "url",
  "pay",
  "workplace",
  "contract",
];
/** Below, a text names too little to be counted with others: it would pull every share down. */
const LEAST_TEXT = 80;
/** A date may lie this far behind the day of collection (time zones, months kept as their last day); beyond it is a mistake. */
const FUTURE_DAYS = 31;

export interface SourceReading {
  readonly source: string;
  /** Records in the file: postings and every reason add up to it. */
  readonly read: number;
  readonly postings: readonly SourcePosting[];
  readonly dropped: Readonly<Record<string, number>>;
}

/** Records of a known source as postings, and what became of every one. */
export function readRecords(records: readonly ParsedRecord[], preset: SourcePreset): SourceReading {
  const postings: SourcePosting[] = [];
  const dropped: Record<string, number> = {};
  for (const parsed of records) {
    const read = "dropped" in parsed ? parsed.dropped : readRecord(parsed.record, preset);
    if (typeof read === "string") dropped[read] = (dropped[read] ?? 0) + 1;
    else postings.push(read);
  }
  return { source: preset.id, read: records.length, postings, dropped };
}

export function readRecord(record: SourceRecord, preset: SourcePreset): SourcePosting | DropReason {
  const refined = fieldsOf(record, preset);
  const fields = preset.refine === undefined ? refined : preset.refine(refined, record);
  if (typeof fields === "string") return fields;
  const text = stripContact(fields.text ?? "");
  if (text.trim().length < LEAST_TEXT) return "no-text";
  const end = lastDay(preset.collected);
  const collected = readPosted(fields.collected, null).day ?? end;
  const posted = readPosted(fields.posted, collected);
  if (posted.day !== null && posted.day > Math.max(collected, end) + FUTURE_DAYS) return "date-in-the-future";
  const month = posted.month ?? monthOfDay(collected);
  return {
    posting: {
      id: fields.id ?? "",
      title: fields.title === null ? null : stripContact(fields.title),
      company: fields.company,
      location: fields.location,
      posted: fields.posted,
      text,
      source: preset.id,
      url: fields.url,
    },
    source: preset.id,
    day: posted.day,
    month,
    pay: fields.pay,
    workplace: fields.workplace,
    contract: fields.contract,
  };
}

function fieldsOf(record: SourceRecord, preset: SourcePreset): SourceFields {
  const fields = {} as Record<SourceColumn, string | null>;
  for (const column of COLUMNS) {
    const names = preset.columns[column];
    fields[column] = null;
    for (const name of names === undefined ? [] : typeof names === "string" ? [names] : names) {
      const value = record[name];
      const words = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
      if (words === "") continue;
      fields[column] = words;
      break;
    }
  }
  return fields;
}

/** A day, or the last one of a month. */
function lastDay(collected: string): number {
  const day = maybeDay(collected);
  if (day !== undefined) return day;
  const [year, month] = collected.split("-").map(Number) as [number, number];
  const next = monthOf(year, month) + 1;
  return (maybeDay(`${String(Math.floor(next / 12)).padStart(4, "0")}-${String((next % 12) + 1).padStart(2, "0")}-01`) as number) - 1;
}
