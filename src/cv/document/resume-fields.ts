import { cleanCharacters } from "./characters.js";
import { plainPiece } from "./draft.js";
import { FlowWriter } from "./flow-writer.js";

/** A period as the file has it: ISO dates of any precision, or null. */
interface Dated {
  startDate: string | null;
  endDate: string | null;
}

export interface ResumePlace {
  city: string | null;
  region: string | null;
  countryCode: string | null;
}

/** Fields a file brings along, in the names of JSON Resume (jsonresume.org), whatever the file's own names are. */
export interface ResumeFields {
  basics: {
    name: string | null;
    label: string | null;
    email: string | null;
    phone: string | null;
    url: string | null;
    summary: string | null;
    location: ResumePlace | null;
    profiles: { network: string | null; url: string | null; username: string | null }[];
  };
  work: (Dated & {
    name: string | null;
    position: string | null;
    location: string | null;
    summary: string | null;
    highlights: string[];
    current: boolean;
  })[];
  volunteer: (Dated & { organization: string | null; position: string | null; summary: string | null; highlights: string[] })[];
  education: (Dated & {
    institution: string | null;
    area: string | null;
    studyType: string | null;
    score: string | null;
    courses: string[];
  })[];
  skills: { name: string | null; level: string | null; keywords: string[] }[];
  languages: { language: string | null; fluency: string | null }[];
  certificates: { name: string | null; issuer: string | null; date: string | null; url: string | null }[];
  projects: (Dated & { name: string | null; description: string | null; url: string | null; highlights: string[]; keywords: string[] })[];
  publications: { name: string | null; publisher: string | null; releaseDate: string | null; url: string | null }[];
  awards: { title: string | null; awarder: string | null; date: string | null }[];
}

export const EMPTY_FIELDS: ResumeFields = {
  basics: { name: null, label: null, email: null, phone: null, url: null, summary: null, location: null, profiles: [] },
  work: [],
  volunteer: [],
  education: [],
  skills: [],
  languages: [],
  certificates: [],
  projects: [],
  publications: [],
  awards: [],
};

function joined(separator: string, ...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(separator);
}

function span({ startDate, endDate }: Dated, current = false): string {
  if (startDate === null && endDate === null) return "";
  return `${startDate ?? ""} – ${endDate ?? (current || startDate !== null ? "present" : "")}`.trim();
}

class FieldsWriter {
  readonly writer = new FlowWriter();

  section(title: string, count: number): boolean {
    if (count === 0) return false;
    this.writer.breakBlock();
    this.writer.addText(title, { heading: 1 });
    return true;
  }

  line(text: string, bold = false): void {
    if (text !== "") this.writer.add([plainPiece(cleanCharacters(text), { bold })]);
  }

  link(url: string | null): void {
    if (url !== null && url !== "") this.writer.add([plainPiece(cleanCharacters(url), { link: url })]);
  }

  bullets(items: readonly string[]): void {
    for (const item of items) this.writer.add([plainPiece(cleanCharacters(item.replace(/\s+/g, " ")))], { bullet: true });
  }

  entry(title: string, dates: string): void {
    this.writer.breakBlock();
    this.line(joined("\t", title, dates), true);
  }
}

/** Fields as a page a person would write, so that each of them can be quoted by its place. */
export function writeFields(fields: ResumeFields): FlowWriter {
  const out = new FieldsWriter();
  writeBasics(out, fields);
  if (out.section("Work experience", fields.work.length)) for (const job of fields.work) writeWork(out, job);
  if (out.section("Volunteering", fields.volunteer.length)) {
    for (const job of fields.volunteer) {
      out.entry(joined(", ", job.position, job.organization), span(job));
      out.line(job.summary ?? "");
      out.bullets(job.highlights);
    }
  }
  if (out.section("Education", fields.education.length)) {
    for (const course of fields.education) {
      out.entry(joined(", ", joined(" ", course.studyType, course.area), course.institution), span(course));
      out.line(course.score ?? "");
      out.bullets(course.courses);
    }
  }
  if (out.section("Skills", fields.skills.length)) {
    for (const skill of fields.skills) out.line(joined(": ", joined(" – ", skill.name, skill.level), skill.keywords.join(", ")));
  }
  if (out.section("Languages", fields.languages.length))
    for (const item of fields.languages) out.line(joined(" – ", item.language, item.fluency));
  if (out.section("Certifications", fields.certificates.length)) {
    for (const item of fields.certificates) out.line(joined(", ", item.name, item.issuer, item.date));
  }
  if (out.section("Projects", fields.projects.length)) {
    for (const project of fields.projects) {
      out.entry(project.name ?? "", span(project));
      out.line(project.description ?? "");
      out.bullets(project.highlights);
      out.line(project.keywords.join(", "));
      out.link(project.url);
    }
  }
  if (out.section("Publications", fields.publications.length)) {
    for (const item of fields.publications) out.line(joined(", ", item.name, item.publisher, item.releaseDate));
  }
  if (out.section("Awards", fields.awards.length))
    for (const item of fields.awards) out.line(joined(", ", item.title, item.awarder, item.date));
  return out.writer;
}

function writeBasics(out: FieldsWriter, { basics }: ResumeFields): void {
  out.line(basics.name ?? "", true);
  out.line(basics.label ?? "");
  const { location } = basics;
  const place = location === null ? "" : joined(", ", location.city, location.region, location.countryCode);
  out.line(joined(" | ", basics.email, basics.phone, place));
  out.link(basics.url);
  for (const profile of basics.profiles) out.link(profile.url ?? profile.username);
  if (basics.summary === null || basics.summary === "") return;
  out.section("Summary", 1);
  for (const line of basics.summary.split("\n")) out.line(line);
}

function writeWork(out: FieldsWriter, job: ResumeFields["work"][number]): void {
  out.entry(joined(", ", job.position, job.name), span(job, job.current));
  out.line(job.location ?? "");
  for (const line of (job.summary ?? "").split("\n")) {
    const bullet = /^\s*[-•*–]\s+(.*)$/.exec(line)?.[1];
    if (bullet === undefined) out.line(line.trim());
    else out.bullets([bullet]);
  }
  out.bullets(job.highlights);
}
