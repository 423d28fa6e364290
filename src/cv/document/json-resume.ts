import { LIMITS } from "../../limits.js";
import { InputError } from "../../schema/input-error.js";
import { decodeText } from "./decode-text.js";
import type { Draft } from "./draft.js";
import { FLOW_PAGE } from "./flow-writer.js";
import { EMPTY_FIELDS, type ResumeFields, writeFields } from "./resume-fields.js";

type Json = Record<string, unknown>;

function text(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim().slice(0, LIMITS.fieldCharacters);
  return typeof value === "number" && Number.isFinite(value) ? String(value) : null;
}

function list(value: unknown): Json[] {
  return Array.isArray(value)
    ? value.filter((item): item is Json => typeof item === "object" && item !== null && !Array.isArray(item)).slice(0, 500)
    : [];
}

function texts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, 500)
    .map(text)
    .filter((item): item is string => item !== null);
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** Open ends are written in many words. */
function date(value: unknown): string | null {
  const own = text(value);
  return own === null || /^(?:present|current|now|today|heute|ongoing)$/i.test(own) ? null : own;
}

function dates(item: Json): { startDate: string | null; endDate: string | null } {
  return { startDate: date(item.startDate), endDate: date(item.endDate) };
}

function readBasics(value: unknown): ResumeFields["basics"] {
  const basics = object(value);
  const place = object(basics.location);
  const location = { city: text(place.city), region: text(place.region), countryCode: text(place.countryCode) };
  return {
    name: text(basics.name),
    label: text(basics.label),
    email: text(basics.email),
    phone: text(basics.phone),
    url: text(basics.url) ?? text(basics.website),
    summary: text(basics.summary),
    location: location.city === null && location.region === null && location.countryCode === null ? null : location,
    profiles: list(basics.profiles).map((profile) => ({
      network: text(profile.network),
      url: text(profile.url),
      username: text(profile.username),
    })),
  };
}

/** Reads what JSON Resume 1.0 and its older drafts have; other fields are left. */
function readJsonResume(value: unknown): ResumeFields {
  const resume = object(value);
  return {
    ...EMPTY_FIELDS,
    basics: readBasics(resume.basics),
    work: list(resume.work).map((job) => ({
      ...dates(job),
      name: text(job.name) ?? text(job.company),
      position: text(job.position),
      location: text(job.location),
      summary: text(job.summary),
      highlights: texts(job.highlights),
      current: text(job.startDate) !== null && date(job.endDate) === null,
    })),
    volunteer: list(resume.volunteer).map((job) => ({
      ...dates(job),
      organization: text(job.organization),
      position: text(job.position),
      summary: text(job.summary),
      highlights: texts(job.highlights),
    })),
    education: list(resume.education).map((item) => ({
      ...dates(item),
      institution: text(item.institution),
      area: text(item.area),
      studyType: text(item.studyType),
      score: text(item.score) ?? text(item.gpa),
      courses: texts(item.courses),
    })),
    skills: list(resume.skills).map((item) => ({ name: text(item.name), level: text(item.level), keywords: texts(item.keywords) })),
    languages: list(resume.languages).map((item) => ({ language: text(item.language), fluency: text(item.fluency) })),
    certificates: list(resume.certificates).map((item) => ({
      name: text(item.name),
      issuer: text(item.issuer),
      date: date(item.date),
      url: text(item.url),
    })),
    projects: list(resume.projects).map((item) => ({
      ...dates(item),
      name: text(item.name),
      description: text(item.description),
      url: text(item.url),
      highlights: texts(item.highlights),
      keywords: texts(item.keywords),
    })),
    publications: list(resume.publications).map((item) => ({
      name: text(item.name),
      publisher: text(item.publisher),
      releaseDate: date(item.releaseDate),
      url: text(item.url),
    })),
    awards: list(resume.awards).map((item) => ({ title: text(item.title), awarder: text(item.awarder), date: date(item.date) })),
  };
}

export async function parseJsonResume(bytes: Uint8Array): Promise<Draft> {
  let value: unknown;
  try {
    value = JSON.parse(decodeText(bytes));
  } catch (cause) {
    throw new InputError("bad-json", "The file begins like JSON and is not.", { cause });
  }
  const known = ["basics", "work", "education", "skills"];
  if (typeof value !== "object" || value === null || !known.some((key) => key in value)) {
    throw new InputError("bad-data", "This JSON is not a JSON Resume: it has none of basics, work, education, skills.");
  }
  const fields = readJsonResume(value);
  return { format: "json-resume", producer: null, pages: [FLOW_PAGE], lines: writeFields(fields).lines, hidden: [], confidence: 1, fields };
}
