import type { ParsedRecord } from "./source-preset.js";

const SCRIPT = /<script[^>]{0,300}type\s*=\s*["']?application\/ld\+json["']?[^>]{0,300}>/gi;
const END = /<\/script>/gi;
/** A page nests lists and graphs a few levels deep; deeper is a trick. */
const DEPTH = 6;

/** Every schema.org JobPosting of a page, flattened to columns. A page without one is one unreadable record. */
export function parseJobPostingPage(html: string): ParsedRecord[] {
  const records: ParsedRecord[] = [];
  for (const body of scriptsOf(html)) {
    try {
      for (const posting of findPostings(JSON.parse(body), 0)) records.push({ record: flatten(posting) });
    } catch {
      records.push({ dropped: "unreadable" });
    }
  }
  return records.length === 0 ? [{ dropped: "unreadable" }] : records;
}

/** Bodies between a start and the next end; without a further end nothing more is looked for, however many starts there are. */
function* scriptsOf(html: string): Generator<string> {
  SCRIPT.lastIndex = 0;
  for (let start = SCRIPT.exec(html); start !== null; start = SCRIPT.exec(html)) {
    const from = start.index + start[0].length;
    END.lastIndex = from;
    const end = END.exec(html);
    if (end === null) return;
    yield html.slice(from, end.index);
    SCRIPT.lastIndex = end.index;
  }
}

type Node = Readonly<Record<string, unknown>>;

function findPostings(value: unknown, depth: number): Node[] {
  if (value === null || typeof value !== "object" || depth > DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => findPostings(item, depth + 1));
  const node = value as Node;
  const types = [node["@type"]].flat();
  if (types.includes("JobPosting")) return [node];
  return ["@graph", "itemListElement", "item", "mainEntity"].flatMap((key) => findPostings(node[key], depth + 1));
}

function flatten(posting: Node): Node {
  return {
    id: textOf(posting.identifier, "value") ?? textOf(posting.url),
    title: textOf(posting.title),
    company: textOf(posting.hiringOrganization, "name"),
    location: placesOf(posting),
    posted: textOf(posting.datePosted),
    text: textOf(posting.description),
    url: textOf(posting.url),
    pay: payOf(posting.baseSalary),
    workplace: textOf(posting.jobLocationType),
    contract: [posting.employmentType].flat().filter(Boolean).join(", "),
  };
}

function textOf(value: unknown, key?: string): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (key !== undefined && value !== null && typeof value === "object") return textOf((value as Node)[key]);
  return null;
}

function placesOf(posting: Node): string {
  return [posting.jobLocation, posting.applicantLocationRequirements]
    .flat()
    .flatMap((place) => {
      if (place === null || typeof place !== "object") return typeof place === "string" ? [place] : [];
      const address = (place as Node).address ?? place;
      if (typeof address === "string") return [address];
      const parts = ["addressLocality", "addressRegion", "addressCountry", "name"].map((key) => textOf((address as Node)[key], "name"));
      return [parts.filter((part) => part !== null && part !== "").join(", ")];
    })
    .filter((place) => place !== "")
    .join(" or ");
}

/** "USD 100000 - 120000 per year" */
function payOf(salary: unknown): string | null {
  if (salary === null || typeof salary !== "object") return textOf(salary);
  const { currency, value } = salary as Node;
  const range = value !== null && typeof value === "object" ? (value as Node) : { value };
  const ends = [range.minValue ?? range.value, range.maxValue].map((end) => textOf(end)).filter((end) => end !== null);
  const unit = textOf(range.unitText)?.toLowerCase();
  return ends.length === 0 ? null : `${textOf(currency) ?? ""} ${ends.join(" - ")}${unit === undefined ? "" : ` per ${unit}`}`.trim();
}
