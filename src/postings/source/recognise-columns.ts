import { byCodeUnit } from "../../schema/canonical.js";
import type { SelectedBy } from "../../schema/market.js";
import type { ParsedRecord, SourceColumn, SourcePreset } from "./source-preset.js";

/** Names that files in the wild give their columns, without case and signs; the first that is there is taken. */
const NAMES: Readonly<Record<SourceColumn, readonly string[]>> = {
  id: ["id", "jobid", "postingid", "uuid", "reqid"],
  title: ["title", "jobtitle", "postingtitle", "position", "role", "jobname"],
  company: ["company", "companyname", "employer", "organization", "organisation", "hiringorganization"],
  location: ["location", "joblocation", "city", "place", "candidaterequiredlocation", "locations"],
  posted: [
    "posted",
    "postedat",
    "posteddate",
    "dateposted",
    "publishedat",
    "publicationdate",
    "published",
    "createdat",
    "created",
    "date",
    "time",
    "updatedat",
  ],
  collected: ["collected", "collectedat", "scrapedat", "retrieved", "fetchedat"],
  text: ["text", "description", "jobdescription", "desc", "body", "content", "details", "descriptionplain", "markdown"],
  url: ["url", "link", "joburl", "joblink", "absoluteurl", "hostedurl"],
  pay: ["salary", "pay", "compensation", "salaryrange", "salaryestimate", "compensationtiersummary"],
  workplace: ["workplacetype", "workplace", "remote", "locationtype"],
  contract: ["employmenttype", "contract", "contracttype", "jobtype", "worktype", "type"],
};

export interface RecogniseOptions {
  readonly id: string;
  readonly name: string;
  readonly format: SourcePreset["format"];
  readonly licence: string;
  readonly selectedBy: SelectedBy;
  /** The last day of collection, YYYY-MM-DD. */
  readonly collected: string;
  /** Columns named by the person win over those recognised. */
  readonly columns?: SourcePreset["columns"];
}

/** A preset for a file nobody described; null where no column can be its text. */
export function recogniseColumns(records: readonly ParsedRecord[], options: RecogniseOptions): SourcePreset | null {
  const { columns: named, ...rest } = options;
  const present = new Set(records.slice(0, 50).flatMap((parsed) => ("record" in parsed ? Object.keys(parsed.record) : [])));
  const byFolded = new Map([...present].sort(byCodeUnit).map((name) => [name.toLowerCase().replace(/[^a-z0-9]/g, ""), name]));
  const columns: Partial<Record<SourceColumn, string | readonly string[]>> = {};
  for (const column of Object.keys(NAMES) as SourceColumn[]) {
    const found = NAMES[column].map((name) => byFolded.get(name)).find((name) => name !== undefined);
    const chosen = named?.[column] ?? found;
    if (chosen !== undefined) columns[column] = chosen;
  }
  if (columns.text === undefined) return null;
  return { ...rest, series: options.id, address: null, files: /$^/, columns };
}
