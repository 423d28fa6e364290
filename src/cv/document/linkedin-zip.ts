import Papa from "papaparse";
import { InputError } from "../../schema/input-error.js";
import { decodeText } from "./decode-text.js";
import type { Draft } from "./draft.js";
import { FLOW_PAGE } from "./flow-writer.js";
import { EMPTY_FIELDS, type ResumeFields, writeFields } from "./resume-fields.js";
import { unpackEntries } from "./unpack.js";

type Row = Record<string, string>;

const FILES = [
  "Profile",
  "Positions",
  "Education",
  "Skills",
  "Languages",
  "Certifications",
  "Projects",
  "Email Addresses",
  "PhoneNumbers",
  "Volunteering",
  "Publications",
  "Honors",
] as const;
const WANTED = new RegExp(`(?:^|/)(?:${FILES.join("|")})\\.csv$`);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "Jan 2020" and "2020" to ISO; anything else stays as it is. */
function isoDate(value: string | undefined): string | null {
  const own = value?.trim() ?? "";
  if (own === "") return null;
  const match = /^([A-Za-z]{3})[a-z]* (\d{4})$/.exec(own);
  const month = match === null ? -1 : MONTHS.indexOf((match[1] ?? "").toLowerCase());
  return month < 0 ? own : `${match?.[2]}-${String(month + 1).padStart(2, "0")}`;
}

function value(row: Row | undefined, name: string): string | null {
  const own = row?.[name]?.trim() ?? "";
  return own === "" ? null : own.replace(/\r\n?/g, "\n");
}

function dates(row: Row, start: string, end: string): { startDate: string | null; endDate: string | null } {
  return { startDate: isoDate(row[start]), endDate: isoDate(row[end]) };
}

class Export {
  constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {}

  rows(name: (typeof FILES)[number]): Row[] {
    const entry = [...this.parts.keys()].find((path) => path === `${name}.csv` || path.endsWith(`/${name}.csv`));
    const bytes = entry === undefined ? undefined : this.parts.get(entry);
    if (bytes === undefined) return [];
    return Papa.parse<Row>(decodeText(bytes), { header: true, skipEmptyLines: true }).data.slice(0, 1000);
  }
}

function websites(raw: string | null): string[] {
  return (raw ?? "").match(/https?:\/\/[^\s,\]]+/g) ?? [];
}

function readBasics(data: Export): ResumeFields["basics"] {
  const profile = data.rows("Profile")[0];
  const emails = data.rows("Email Addresses");
  const email = emails.find((row) => row.Primary === "Yes") ?? emails[0];
  const links = websites(value(profile, "Websites"));
  const place = value(profile, "Geo Location");
  return {
    name: [value(profile, "First Name"), value(profile, "Last Name")].filter((part) => part !== null).join(" ") || null,
    label: value(profile, "Headline"),
    email: value(email, "Email Address"),
    phone: value(data.rows("PhoneNumbers")[0], "Number"),
    url: links[0] ?? null,
    summary: value(profile, "Summary"),
    location: place === null ? null : { city: place, region: null, countryCode: null },
    profiles: links.slice(1).map((url) => ({ network: null, url, username: null })),
  };
}

function readFields(data: Export): ResumeFields {
  return {
    ...EMPTY_FIELDS,
    basics: readBasics(data),
    work: data.rows("Positions").map((row) => ({
      ...dates(row, "Started On", "Finished On"),
      name: value(row, "Company Name"),
      position: value(row, "Title"),
      location: value(row, "Location"),
      summary: value(row, "Description"),
      highlights: [],
      current: value(row, "Finished On") === null,
    })),
    volunteer: data.rows("Volunteering").map((row) => ({
      ...dates(row, "Started On", "Finished On"),
      organization: value(row, "Company Name"),
      position: value(row, "Role"),
      summary: value(row, "Description"),
      highlights: [],
    })),
    education: data.rows("Education").map((row) => ({
      ...dates(row, "Start Date", "End Date"),
      institution: value(row, "School Name"),
      area: null,
      studyType: value(row, "Degree Name"),
      score: null,
      courses: [],
    })),
    skills: data.rows("Skills").map((row) => ({ name: value(row, "Name"), level: null, keywords: [] })),
    languages: data.rows("Languages").map((row) => ({ language: value(row, "Name"), fluency: value(row, "Proficiency") })),
    certificates: data.rows("Certifications").map((row) => ({
      name: value(row, "Name"),
      issuer: value(row, "Authority"),
      date: isoDate(row["Started On"]),
      url: value(row, "Url"),
    })),
    projects: data.rows("Projects").map((row) => ({
      ...dates(row, "Started On", "Finished On"),
      name: value(row, "Title"),
      description: value(row, "Description"),
      url: value(row, "Url"),
      highlights: [],
      keywords: [],
    })),
    publications: data.rows("Publications").map((row) => ({
      name: value(row, "Name"),
      publisher: value(row, "Publisher"),
      releaseDate: isoDate(row["Published On"]),
      url: value(row, "Url"),
    })),
    awards: data.rows("Honors").map((row) => ({ title: value(row, "Title"), awarder: null, date: isoDate(row["Issued On"]) })),
  };
}

/** LinkedIn's "Get a copy of your data": a ZIP of CSV files, of which those about the career are read. */
export async function parseLinkedinZip(bytes: Uint8Array): Promise<Draft> {
  const fields = readFields(new Export(unpackEntries(bytes, (name) => WANTED.test(name))));
  const lines = writeFields(fields).lines;
  if (lines.length === 0) throw new InputError("no-text", "The export holds no profile, positions, education or skills.");
  return { format: "linkedin-zip", producer: "LinkedIn", pages: [FLOW_PAGE], lines, hidden: [], confidence: 1, fields };
}
