import type { TextDocument } from "../../schema/document.js";
import { inferKind } from "../entries/infer-kind.js";
import { inferEducationLevel } from "../lexicon/degree-words.js";
import { findLanguage, findLanguageLevel } from "../lexicon/language-words.js";
import type { Strand } from "../lines/strand.js";
import type { RawArea, RawCv, RawDates, RawEducation, RawLanguage, RawPosition } from "../raw-cv.js";
import { type Locator, locateWords } from "./locate-words.js";
import type { Entry, Fields, Study } from "./structured-fields.js";

/** A document whose file carries fields (JSON Resume, LinkedIn, Europass) is read from them; undefined for pages. */
export function maybeStructuredCv(document: TextDocument): RawCv | undefined {
  // `parseDocument` keeps no other fields than these.
  return document.fields === null ? undefined : readFields(document.fields as Fields, locateWords(document.text));
}

function readFields(fields: Fields, locate: Locator): RawCv {
  const basics = fields.basics ?? {};
  const areas: RawArea[] = [];
  const marked = (strand: Strand | null, kind: RawArea["kind"]): Strand | null => {
    for (const piece of strand?.pieces ?? []) areas.push({ kind, start: piece.start, end: piece.start + piece.length });
    return strand;
  };
  const contact = {
    name: marked(locate(basics.name), "head"),
    headline: marked(locate(basics.label), "head"),
    email: marked(locate(basics.email), "contact"),
    phone: marked(locate(basics.phone), "contact"),
    location: marked(locatePlace(basics.location ?? null, locate), "contact"),
  };
  const addresses = [basics.url, ...(basics.profiles ?? []).map((profile) => profile.url)].filter((url) => url != null && url !== "");
  const skills = (fields.skills ?? []).flatMap((skill) =>
    typeof skill === "string" ? [skill] : skill.keywords?.length ? skill.keywords : [skill.name ?? ""],
  );
  return {
    ...contact,
    countryCode: /^[A-Z]{2}$/.exec(basics.location?.countryCode?.toUpperCase() ?? "")?.[0] ?? null,
    pronouns: locate(basics.pronouns),
    links: addresses.map((address) => ({ address: address ?? "", strand: locate(address) ?? { text: address ?? "", pieces: [] } })),
    summary: marked(locate(basics.summary), "summary"),
    positions: [
      ...(fields.work ?? []).map((entry) => readEntry(entry, "employment", locate)),
      ...(fields.volunteer ?? []).map((entry) => readEntry(entry, "volunteering", locate)),
    ],
    projects: (fields.projects ?? []).map((entry) => readEntry(entry, "project", locate)),
    education: (fields.education ?? []).map((study) => readStudy(study, locate)),
    skills: skills.map((skill) => marked(locate(skill), "skills")).filter((strand) => strand !== null),
    certifications: (fields.certificates ?? [])
      .map((entry) => marked(locate(entry.name), "certifications"))
      .filter((strand) => strand !== null),
    languages: (fields.languages ?? [])
      .map((entry) => readLanguage(entry.language ?? "", entry.fluency ?? "", locate))
      .filter((language) => language !== null),
    publications: (fields.publications ?? [])
      .map((entry) => marked(locate(entry.name), "publications"))
      .filter((strand) => strand !== null),
    areas: areas.sort((a, b) => a.start - b.start),
    notUnderstood: [],
    besideWork: [],
  };
}

function locatePlace(
  place: {
    city?: string | null | undefined;
    region?: string | null | undefined;
    country?: string | null | undefined;
    countryCode?: string | null | undefined;
    address?: string | null | undefined;
  } | null,
  locate: Locator,
): Strand | null {
  if (place === null) return null;
  const parts = [place.city, place.region, place.country ?? place.countryCode].filter((part) => part != null && part !== "");
  return locate(parts.join(", ")) ?? locate(parts.slice(0, -1).join(", ")) ?? locate(place.city ?? place.address);
}

function readEntry(entry: Entry, kind: RawPosition["kind"], locate: Locator): RawPosition {
  const title = locate(kind === "project" ? entry.name : entry.position);
  const organisation = locate(
    kind === "project" ? (entry.entity ?? null) : kind === "volunteering" ? (entry.organization ?? entry.name) : entry.name,
  );
  const bullets = [
    entry.summary,
    entry.description === entry.summary ? null : entry.description,
    ...(entry.highlights ?? []),
    ...(kind === "project" ? (entry.keywords ?? []) : []),
  ];
  return {
    kind: inferKind(kind, entry.position ?? "", entry.name ?? ""),
    title,
    organisation,
    place: locate(entry.location),
    dates: readDates(entry.startDate, entry.endDate, kind !== "project" && entry.current !== false, locate),
    bullets: bullets.map((bullet) => locate(bullet)).filter((strand) => strand !== null),
    remarks: [],
  };
}

/** JSON Resume leaves out the end of what goes on. */
function readDates(start: string | null | undefined, end: string | null | undefined, openEnds: boolean, locate: Locator): RawDates | null {
  const from = partial(start);
  const to = /^present$/i.test(end ?? "") ? "present" : partial(end);
  if (from === null && to === null) return null;
  return {
    start: from,
    end: to ?? (openEnds ? "present" : null),
    strand: locate(start) ?? locate(end) ?? { text: `${start ?? ""}`, pieces: [] },
    masked: false,
    single: false,
  };
}

function partial(date: string | null | undefined): string | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?/.exec(date ?? "");
  return match === null ? null : match[2] === undefined ? (match[1] ?? null) : `${match[1]}-${match[2]}`;
}

function readStudy(study: Study, locate: Locator): RawEducation {
  const words = [study.studyType, study.area].filter((part) => part != null && part !== "");
  const degree = locate(words.join(", ")) ?? locate(words.join(" ")) ?? locate(words[0]);
  return {
    degree,
    institution: locate(study.institution),
    dates: readDates(study.startDate, study.endDate, false, locate),
    level: inferEducationLevel(words.join(" ")),
    remarks: (study.courses ?? []).map((course) => locate(course)).filter((strand) => strand !== null),
  };
}

function readLanguage(name: string, fluency: string, locate: Locator): RawLanguage | null {
  const language = findLanguage(name);
  const strand = locate(name);
  return language === undefined || strand === null
    ? null
    : { strand, name: strand, code: language.code, level: findLanguageLevel(fluency) ?? (fluency || null) };
}
