import Papa from "papaparse";
import { LIMITS } from "../../limits.js";
import { decodeText } from "./decode-text.js";
import { parseJobPostingPage } from "./job-posting-page.js";
import type { ParsedRecord, SourceRecord } from "./source-preset.js";

export type RecordFormat = "jsonl" | "csv" | "json" | "html" | "markdown";

/** A whole file's records in order. Bad lines are counted by the caller and never stop the rest. */
export function parseRecords(bytes: Uint8Array, format: RecordFormat): ParsedRecord[] {
  const text = decodeText(bytes);
  if (format === "markdown") return parseMarkdown(text);
  if (format === "csv") return parseCsv(text);
  if (format === "html") return parseJobPostingPage(text);
  return format === "json" ? parseJson(text) : parseJsonLines(text);
}

/** One ad a file; its first heading or line is the title. */
function parseMarkdown(text: string): ParsedRecord[] {
  const title = /^[#\s]*(\S.{0,199})$/m.exec(text)?.[1]?.trim() ?? null;
  return [{ record: { title, text } }];
}

export function parseJsonLines(text: string): ParsedRecord[] {
  const parsed: ParsedRecord[] = [];
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    if (end - start > LIMITS.lineBytes) parsed.push({ dropped: "line-too-long" });
    else if (end > start && text.slice(start, end).trim() !== "") parsed.push(parseLine(text.slice(start, end)));
    start = end + 1;
  }
  return parsed;
}

function parseLine(line: string): ParsedRecord {
  try {
    return toRecord(JSON.parse(line));
  } catch {
    return { dropped: "unreadable" };
  }
}

function parseJson(text: string): ParsedRecord[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ dropped: "unreadable" }];
  }
  if (Array.isArray(value)) return value.map(toRecord);
  const lists =
    value === null || typeof value !== "object" ? [] : Object.values(value).filter((item): item is unknown[] => Array.isArray(item));
  // {"jobs": […]}: the one list of the file, as services answer.
  return lists.length === 1 ? (lists[0] as unknown[]).map(toRecord) : [toRecord(value)];
}

function toRecord(value: unknown): ParsedRecord {
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? { record: value as SourceRecord }
    : { dropped: "unreadable" };
}

export function parseCsv(text: string): ParsedRecord[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, {
    header: true,
    skipEmptyLines: true,
  });
  // Too few columns is a cut or broken row; too many are kept, the surplus is nobody's.
  const broken = new Set(errors.filter(({ code }) => code === "TooFewFields" || code === "MissingQuotes").map(({ row }) => row));
  return data.map((record, row) => (broken.has(row) ? { dropped: "unreadable" } : { record }));
}
