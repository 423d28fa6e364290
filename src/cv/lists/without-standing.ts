import { findDates } from "../dates/find-dates.js";
import { namesCertificate } from "../lexicon/certificate-words.js";
import { scoreInstitution } from "../lexicon/degree-words.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { type Strand, sliceStrand, splitStrand, stripStrand } from "../lines/strand.js";
import { READING } from "../thresholds.js";

/** ", rezertifiziert", "— lapsed": whether it still holds is no part of the name; that it is yet to come ("in progress") must not be lost with it. */
const STANDING =
  /\s*(?:[(,;]|\s[–—-])\s*(?:active|up to date|lapsed|expired|renewed|re-?certified|re-?registered|updated|refresher|revalidat\p{L}*|annually|aktiv|aktuell|abgelaufen|re-?zertifiziert|erneuert|aufgefrischt|auffrischung|wiederholung|jährlich|à jour|expirée?|recyclée?|recyclage|renouvelée?|al día|caducad[oa]|reciclaje|actualización|renovad[oa]|actualizad[oa]|scadut[oa]|rinnovat[oa]|aggiornat[oa]|aggiornamento|verlopen|herhaald|herhaling|jaarlijks|atualizad[oa]|reciclagem)(?!\p{L})[^()]*\)?$/iu;

/** "(915/1000)", "(#12345)", "[retired]": how well it was passed, and what is told beside it. */
const MARK =
  /\s*\[[^[\]]*\]$|\s*\(\d+(?:[.,]\d+)?\s?(?:\/\s?\d+|%|pts?|points?|punkte)\)$|\s*\((?:(?:\p{L}+[- ])?(?:nr|no|n[.°º]|num|id)[.:]*\s?\d|#)[^()]*\)$/iu;

/** "ACCA, member since 2019": since when one belongs to the body. */
const MEMBER_SINCE =
  /(?:,|\s\(|\s[–—-])\s*(?:(?:full|chartered|associate) )?(?:member|fellow|mitglied|membre|miembro|socia|socio|lid|membro) (?:since|seit|depuis|desde|dal|sinds)\s[^(),;]*\)?$/iu;

export function withoutMembership(strand: Strand): Strand {
  return stripStrand(strand, MEMBER_SINCE);
}

export function withoutStanding(strand: Strand): Strand {
  const bare = stripStrand(stripStrand(strand, MARK), STANDING);
  // "CISSP (#12345, active)": what is left of the bracket goes with it.
  const kept = stripStrand(bare, /\s*\([^()]*$/);
  return kept.text.trim() === "" ? strand : kept;
}

/** What a part behind a dash begins with that tells of the issue. */
const ISSUE =
  /^(?:issued|issuing|awarded|granted|earned|credential|(?:licen[cs]e|certificate|registration|cert\.?) (?:no|nr|number|id)|id(?!\p{L})|no\.|nr\.|ausgestellt|erworben|gültig|délivrée?|obtenue?|valable|expedid[oa]|obtenid[oa]|válid[oa]|rilasciat[oa]|conseguit[oa]|valid[oa]?|behaald|uitgegeven|geldig|emitid[oa]|obtid[oa]|exp(?:\.|ires|iry))(?!\p{L})/iu;

/** Levels that close a name behind a dash: "AWS Certified Developer – Associate". */
const LEVEL =
  /^(?:associate|professional|practitioner|specialty|foundations?|fundamentals|expert|advanced|intermediate|level|stufe|niveau|nivel)(?!\p{L})/iu;

function isDate(text: string): boolean {
  return findDates(text).some(({ start, end }) => start === 0 && end === text.length);
}

/** "Certificado B2 de Inglés – Escuela Oficial de Idiomas (2015)": where it was passed. */
function withoutSchool(strand: Strand, parts: readonly Strand[]): Strand {
  const [name, school] = parts;
  if (name === undefined || school === undefined || parts.length > 2 || !namesCertificate(name.text)) return strand;
  return scoreInstitution(school.text) >= READING.institution ? name : strand;
}

/** "SnowPro Core – Snowflake – issued March 2023 – credential no. 1": the name ends before its issuer, its day and its number. */
export function withoutIssue(strand: Strand): Strand {
  const parts = splitStrand(strand, /\s[–—-]\s/gu);
  const at = parts.findIndex((part, index) => index > 0 && (ISSUE.test(part.text.trim()) || isDate(part.text.trim())));
  if (at < 0) return withoutSchool(strand, parts);
  const [name, issuer] = [parts.slice(0, at), parts[at - 1]?.text.trim() ?? ""];
  const passed = name.slice(0, -1).some(({ text }) => namesCertificate(text));
  const issued = name.length > 1 && !LEVEL.test(issuer) && (passed || scoreOrganisation(issuer) >= READING.organisation);
  const first = strand.pieces[0]?.start ?? 0;
  const last = name.at(issued ? -2 : -1)?.pieces.at(-1);
  return last === undefined || strand.pieces.length !== 1 ? strand : sliceStrand(strand, 0, last.start + last.length - first);
}
