import { InputError } from "../../schema/input-error.js";
import type { Draft } from "./draft.js";
import { FLOW_PAGE } from "./flow-writer.js";
import { EMPTY_FIELDS, type ResumeFields, writeFields } from "./resume-fields.js";
import { childElements, parseXml, textOf, type XmlElement } from "./xml.js";

/** Names without their prefix: Europass has changed its prefixes more than once. */
function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = at === undefined ? undefined : childElements(at).find((item) => localName(item) === name);
  return at;
}

function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : childElements(element).filter((item) => localName(item) === name);
}

/** Descriptions hold HTML as text: its tags become line feeds. */
function value(element: XmlElement | undefined, ...path: string[]): string | null {
  const found = child(element, ...path);
  if (found === undefined) return null;
  const own = textOf(found)
    .replace(/<\s*li[^>]*>/gi, "\n- ")
    .replace(/<\s*(?:br|\/p|\/div|\/ul|\/ol)[^>]*>/gi, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
  return own === "" ? null : own;
}

function* everywhere(element: XmlElement, name: string): Generator<XmlElement> {
  for (const item of childElements(element)) {
    if (localName(item) === name) yield item;
    else yield* everywhere(item, name);
  }
}

function first(element: XmlElement, name: string): XmlElement | undefined {
  for (const item of everywhere(element, name)) return item;
  return undefined;
}

/** "--03" is how XML Schema writes a month. */
function partialDate(element: XmlElement | undefined): string | null {
  const year = element?.attributes.year;
  if (year === undefined) return null;
  const month = /(\d{1,2})/.exec(element?.attributes.month ?? "")?.[1];
  return month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
}

function passportDates(item: XmlElement): { startDate: string | null; endDate: string | null } {
  const period = child(item, "Period");
  return { startDate: partialDate(child(period, "From")), endDate: partialDate(child(period, "To")) };
}

/** Skills as free text: one line or one part between commas each. */
function splitSkills(text: string | null): string[] {
  return (text ?? "")
    .split(/[\n;,]+/)
    .map((part) => part.replace(/^[-•*\s]+/, "").trim())
    .filter((part) => part !== "");
}

const SKILL_GROUPS = ["Computer", "JobRelated", "Communication", "Organisational", "Other"];

/** Europass CV until 2020: SkillsPassport with LearnerInfo. */
function readPassport(root: XmlElement): ResumeFields {
  const learner = first(root, "LearnerInfo") ?? root;
  const identity = child(learner, "Identification");
  const contact = child(identity, "ContactInfo");
  const city = value(contact, "Address", "Contact", "Municipality");
  const links = children(child(contact, "WebsiteList"), "Website").map((site) => value(site, "Contact"));
  const skills = child(learner, "Skills");
  const linguistic = child(skills, "Linguistic");
  return {
    ...EMPTY_FIELDS,
    basics: {
      name:
        [value(identity, "PersonName", "FirstName"), value(identity, "PersonName", "Surname")].filter((part) => part !== null).join(" ") ||
        null,
      label: value(learner, "Headline", "Description", "Label"),
      email: value(contact, "Email", "Contact"),
      phone: value(children(child(contact, "TelephoneList"), "Telephone")[0], "Contact"),
      url: links[0] ?? null,
      summary: null,
      location: city === null ? null : { city, region: null, countryCode: value(contact, "Address", "Contact", "Country", "Label") },
      profiles: links.slice(1).map((url) => ({ network: null, url, username: null })),
    },
    work: children(child(learner, "WorkExperienceList"), "WorkExperience").map((item) => ({
      ...passportDates(item),
      name: value(item, "Employer", "Name"),
      position: value(item, "Position", "Label"),
      location: value(item, "Employer", "ContactInfo", "Address", "Contact", "Municipality"),
      summary: value(item, "Activities"),
      highlights: [],
      current: value(item, "Period", "Current") === "true",
    })),
    education: children(child(learner, "EducationList"), "Education").map((item) => ({
      ...passportDates(item),
      institution: value(item, "Organisation", "Name"),
      area: null,
      studyType: value(item, "Title"),
      score: null,
      courses: splitSkills(value(item, "Activities")),
    })),
    skills: SKILL_GROUPS.flatMap((group) =>
      splitSkills(value(skills, group, "Description")).map((name) => ({ name, level: null, keywords: [] })),
    ),
    languages: [
      ...children(child(linguistic, "MotherTongueList"), "MotherTongue").map((item) => ({
        language: value(item, "Description", "Label"),
        fluency: "native",
      })),
      ...children(child(linguistic, "ForeignLanguageList"), "ForeignLanguage").map((item) => ({
        language: value(item, "Description", "Label"),
        fluency: lowestLevel(item),
      })),
    ],
  };
}

/** Five grades, one a skill; the lowest is the one that holds for all. */
function lowestLevel(item: XmlElement): string | null {
  const grades = ["Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"]
    .map((skill) => value(item, "ProficiencyLevel", skill))
    .filter((grade): grade is string => grade !== null)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return grades[0] ?? null;
}

function candidateDates(period: XmlElement | undefined): { startDate: string | null; endDate: string | null } {
  const day = (name: string): string | null => value(period, name, "FormattedDateTime")?.replace(/T.*$/, "") ?? null;
  return { startDate: day("StartDate"), endDate: day("EndDate") };
}

function channel(person: XmlElement | undefined, code: string): string | null {
  for (const item of children(person, "Communication")) {
    if (value(item, "ChannelCode")?.toLowerCase() === code)
      return (
        value(item, "URI") ??
        value(item, "DialNumber") ??
        [value(item, "CountryDialing"), value(item, "DialNumber")].filter((part) => part !== null).join(" ")
      );
  }
  return null;
}

/** Europass since 2020: Candidate in the names of HR-XML. */
function readCandidate(root: XmlElement): ResumeFields {
  const person = first(root, "CandidatePerson");
  const profile = first(root, "CandidateProfile") ?? root;
  const phone = children(person, "Communication").find((item) => value(item, "ChannelCode") === "Telephone");
  const city = person === undefined ? undefined : first(person, "CityName");
  return {
    ...EMPTY_FIELDS,
    basics: {
      name:
        [value(person, "PersonName", "GivenName"), value(person, "PersonName", "FamilyName")].filter((part) => part !== null).join(" ") ||
        null,
      label: value(profile, "Headline"),
      email: channel(person, "email"),
      phone: phone === undefined ? null : (value(phone, "DialNumber") ?? value(phone, "URI")),
      url: channel(person, "web"),
      summary: value(profile, "ExecutiveSummary"),
      location: city === undefined ? null : { city: textOf(city).trim() || null, region: null, countryCode: null },
      profiles: [],
    },
    work: [...everywhere(profile, "EmployerHistory")].flatMap((employer) =>
      children(employer, "PositionHistory").map((item) => ({
        ...candidateDates(child(item, "EmploymentPeriod")),
        name: value(employer, "OrganizationName"),
        position: value(item, "PositionTitle"),
        location: value(item, "City") ?? value(employer, "OrganizationContact", "Communication", "Address", "CityName"),
        summary: value(item, "Description"),
        highlights: [],
        current: value(item, "EmploymentPeriod", "CurrentIndicator") === "true",
      })),
    ),
    education: [...everywhere(profile, "EducationOrganizationAttendance")].map((item) => ({
      ...candidateDates(child(item, "AttendancePeriod")),
      institution: value(item, "OrganizationName"),
      area: null,
      studyType: value(item, "EducationDegree", "DegreeName") ?? value(item, "ProgramName"),
      score: value(item, "EducationDegree", "FinalGrade", "ScoreText"),
      courses: [],
    })),
    skills: competencies(profile, false).map((name) => ({ name, level: null, keywords: [] })),
    languages: competencies(profile, true).map((language) => ({ language, fluency: null })),
    certificates: [...everywhere(profile, "Certification")].map((item) => ({
      name: value(item, "CertificationName") ?? value(item, "CertificationTypeCode"),
      issuer: null,
      date: null,
      url: null,
    })),
  };
}

function competencies(profile: XmlElement, languages: boolean): string[] {
  const names: string[] = [];
  for (const item of everywhere(profile, "PersonCompetency")) {
    const taxonomy = value(item, "TaxonomyID")?.toLowerCase() ?? "";
    const name = value(item, "CompetencyName") ?? value(item, "CompetencyID");
    if (name !== null && (taxonomy === "language") === languages) names.push(name);
  }
  return names;
}

/** Fields of a Europass file, or null for other XML. */
export function readEuropass(bytes: Uint8Array): ResumeFields | null {
  const root = parseXml(bytes);
  if (first(root, "LearnerInfo") !== undefined) return readPassport(root);
  return first(root, "CandidateProfile") === undefined && first(root, "CandidatePerson") === undefined ? null : readCandidate(root);
}

export async function parseEuropassXml(bytes: Uint8Array): Promise<Draft> {
  const fields = readEuropass(bytes);
  if (fields === null) throw new InputError("bad-data", "This XML is not a Europass CV.");
  return {
    format: "europass-xml",
    producer: "Europass",
    pages: [FLOW_PAGE],
    lines: writeFields(fields).lines,
    hidden: [],
    confidence: 1,
    fields,
  };
}
