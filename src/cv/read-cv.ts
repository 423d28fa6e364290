import type { Corrections } from "../schema/corrections.js";
import type { TextDocument } from "../schema/document.js";
import { openLedger } from "../schema/ledger.js";
import type { Notice } from "../schema/notice.js";
import type { Profile } from "../schema/profile.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { monthOfDay, parseDay } from "../text/calendar.js";
import { detectLanguage } from "../text/language.js";
import { correctFields, correctPositions, correctSkills } from "./corrections.js";
import { inferCountry } from "./lexicon/place-words.js";
import { buildLists, buildScalars } from "./profile/build-fields.js";
import { buildPositions, flagOverlaps, type Roles } from "./profile/build-positions.js";
import { citeDocument } from "./profile/cite.js";
import { collectNotices } from "./profile/collect-notices.js";
import { compareListed } from "./profile/compare-listed.js";
import { computeArchitecture } from "./profile/compute-architecture.js";
import { computeExperience, findCurrent } from "./profile/compute-experience.js";
import { computeLeadership } from "./profile/compute-leadership.js";
import { findDeeds } from "./profile/find-deeds.js";
import { findShown } from "./profile/find-shown.js";
import { findTitleDisciplines } from "./profile/find-title-disciplines.js";
import { findForeignTrades, findOfSystems, passOver } from "./profile/foreign-trades.js";
import { gradeSkills } from "./profile/grade-skills.js";
import { inferSkills } from "./profile/infer-skills.js";
import { listNotCounted } from "./profile/list-not-counted.js";
import { certifiedSkills } from "./profile/match-certifications.js";
import { readRawCv } from "./read-raw-cv.js";
import { maybeStructuredCv } from "./structured/read-structured-cv.js";

export interface ReadCvOptions {
  readonly taxonomy: Taxonomy;
  readonly roles: Roles;
  /** YYYY-MM-DD: what "present" means. */
  readonly asOf: string;
  readonly corrections?: Corrections | null;
}

/** A document to a profile: read the words, cite them, correct them, conclude. Pure. */
export function readCv(document: TextDocument, { taxonomy, roles, asOf, corrections = null }: ReadCvOptions): Profile {
  const ledger = openLedger();
  const now = monthOfDay(parseDay(asOf));
  const notices: Notice[] = [];
  const correcting = { ledger, taxonomy, roles, now, notices };

  const raw = maybeStructuredCv(document) ?? readRawCv(document);
  const cite = citeDocument(document, ledger);
  const scalars = correctFields(buildScalars(raw, cite), corrections, ledger);
  const lists = buildLists(raw, document, cite, taxonomy);
  const positions = flagOverlaps(
    correctPositions(buildPositions(raw.positions, "position", cite, roles, now), corrections, correcting),
    now,
  );
  const projects = buildPositions(raw.projects, "project", cite, roles, now);

  const language = detectLanguage(document.text);
  const found = findShown(document, raw, taxonomy, language);
  const written = [...found.shown, ...findTitleDisciplines(raw, roles, taxonomy)];
  const deeds = findDeeds(raw, taxonomy, language);
  const ofSystems = findOfSystems(deeds, positions);
  const read = [...written, ...deeds.filter((deed) => !ofSystems.has(deed))];
  const foreign = findForeignTrades(read, positions);
  const shown = read.filter((one) => !foreign.has(one));
  const certified = certifiedSkills(
    lists.certifications
      .filter(({ pending, lapsed }) => pending !== true && lapsed !== true)
      .map(({ text, id }) => ({ text: text.text, id })),
    taxonomy,
  );
  const named = gradeSkills(shown, { text: document.text, taxonomy, cite, positions, projects, certified, now });
  const own = correctSkills(named, corrections, correcting);
  const skills = [...own, ...inferSkills(own, lists.links, taxonomy)];
  notices.push(...collectNotices(document, raw, positions, language));

  return ledger.closeWith({
    schema: "groundwork/profile@1",
    source: {
      name: document.name,
      sha256: document.sha256,
      format: document.format,
      pages: document.pages.length,
      language,
      characters: document.text.length,
    },
    ...scalars,
    ...lists,
    country: raw.countryCode ?? (scalars.location === null ? null : inferCountry(scalars.location.text)),
    positions,
    projects,
    skills,
    experience: computeExperience(positions, ledger, now),
    current: findCurrent(positions),
    leadership: computeLeadership(positions, projects),
    architecture: computeArchitecture(positions, projects, own),
    ...compareListed(own, positions, {
      hasList: lists.skillsAsWritten.length > 0,
      written: new Set(written.map(({ skill }) => skill)),
      behind: (skill) => [...taxonomy.ancestors(skill), ...(taxonomy.skill(skill)?.implies ?? [])],
    }),
    notCounted: listNotCounted([...found.passedOver, ...passOver(written.filter((one) => foreign.has(one)))], skills, taxonomy, cite),
    hidden: document.hidden,
    notices,
  } satisfies Omit<Profile, "evidence" | "figures">);
}
