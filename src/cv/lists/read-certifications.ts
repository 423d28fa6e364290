import { fold, foldWords } from "../../text/fold-words.js";
import { readPresent } from "../dates/date-point.js";
import { dateTokens } from "../dates/date-tokens.js";
import { findDates } from "../dates/find-dates.js";
import { namesCertificate } from "../lexicon/certificate-words.js";
import { scoreInstitution } from "../lexicon/degree-words.js";
import { onlyTellsLapsed } from "../lexicon/is-lapsed.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { beginsPending, namesNext, tellsPending } from "../lexicon/pending-words.js";
import { scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import { type CvCell, type CvRow, cellStrand } from "../lines/cv-row.js";
import { joinStrands, type Strand, sliceStrand, stripStrand } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import { chooseNamed } from "./choose-named.js";
import { joinWrapped, type ListLine } from "./join-wrapped.js";
import { maybeToldCertificates, splitLastOfShort } from "./read-told-certificates.js";
import { withoutIssue, withoutMembership, withoutStanding } from "./without-standing.js";

const ISSUER_LINE =
  /^(?:issued|issuing|credential|valid|expires|expiry|license no|licence no|certificate no|id\b|verify|show credential|ausgestellt|ausstellung|gultig|zertifikats?-?id|nachweis-id|delivre|date d['’](?:emission|expiration|obtention)|identifiant|afficher|expedid|expedicion|fecha de (?:expedicion|emision|caducidad)|mostrar credencial|data di (?:rilascio|scadenza)|rilasciat|mostra credenziale|uitgegeven|afgegeven|data de (?:emissao|validade)|emitid|codigo da credencial)/u;

/** The last words of a certificate, which a narrow column breaks off. */
const TAIL =
  /^(?:administrator|professional|associate|practitioner|specialist|engineer|architect|developer|certification|certificate|certificad[oa]s?|zertifikat|licen[cs]e|foundation|expert|manager|owner|master|analyst|level|belt|exam|training|course|program)(?!\w)/i;

/** Certificates line by line; a line of several short ones is a list. */
export function readCertifications(rows: readonly CvRow[]): Strand[] {
  const column = nameColumn(rows);
  const namesOf = (row: CvRow) => (column === null ? withoutDateCells(row) : columnOf(row, column));
  const dated = new Set(
    rows.filter((row) => namesOf(row).length < row.cells.length).flatMap((row) => namesOf(row).flatMap(({ lines }) => lines.slice(0, 1))),
  );
  const lines = joinWrapped(
    rows.filter((row) => !isColumnHead(row)).flatMap((row) => namesOf(row).map((cell) => ({ cells: [cell] }))),
    { tail: TAIL, begins: (line) => dated.has(line) },
  );
  const found: Strand[] = [];
  const names = dropLinesBelow(dropIssuers(lines));
  for (const { strand: whole, first } of names) {
    const strand = withoutIssue(whole);
    // Beside a date of its own stands one certificate, with its issuer or without.
    for (const part of dated.has(first) && !/\t/.test(strand.text) ? [withoutIssuer(strand)] : splitCertificates(strand, names.length)) {
      const bare = withoutDate(part);
      if (
        !isStill(bare.text) &&
        /\p{L}{2}/u.test(bare.text) &&
        bare.text.length <= 140 &&
        !/^(?:date|dates|name|certificate|certification|issuer|year)$/i.test(bare.text)
      )
        found.push(bare);
    }
  }
  return found;
}

/** "Present" below a licence: still valid. */
function isStill(text: string): boolean {
  const tokens = dateTokens(text);
  return readPresent(tokens, 0)?.next === tokens.length;
}

const NAME_HEAD =
  /^(?:(?:name of )?(?:certificates?|certifications?|credentials?|tickets?|licen[cs]es?|qualifications?|courses?|training|titles?|names?|exams?|awards?)|zertifikat|bezeichnung|kurs|lehrgang|nachweis|schulung|titulo|curso|certificado|certificacion|denominacion|cursus|certificaat|opleiding|titolo|corso|attestato|certificato|certificacao|formation|intitule|certificat|attestation|diplome)$/;
const OTHER_HEAD =
  /^(?:(?:issu(?:ed|ing|er)|provider|organi[sz]ation|institution|body|authority|awarded)(?: (?:by|body|authority|on|date))?|dates?|years?|number|no|id|licen[cs]e (?:no|number)|expir(?:y|es|ation)(?: date)?|valid(?: (?:until|to|from))?|status|level|grade|datum|jahr|aussteller|stelle|anbieter|gultig(?: bis)?|nummer|organisme(?: certificateur)?|entidad|fecha|ano|centro|organismo|numero|validez|jaar|instantie|instituut|instelling|geldig(?: tot)?|ente|data|anno|scadenza|rilasciat[oa](?: da)?|entidade|validade|annee|date d obtention|delivre(?:e)? par|validite)$/;

/** "Ticket | Number | Issued by | Expires": what heads the columns of a table. */
function isColumnHead({ cells }: CvRow): boolean {
  const heads = cells.map((cell) => foldWords(cellStrand(cell).text));
  const known = heads.filter((head) => NAME_HEAD.test(head) || OTHER_HEAD.test(head)).length;
  // "Credential | Issuing body | Nº | Expires": one column of several may have a word of its own.
  return cells.length > 1 && known >= Math.max(2, cells.length - 1) && NAME_HEAD.test(heads[0] ?? "") !== OTHER_HEAD.test(heads[0] ?? "");
}

/** The column of the names, by the table's head. */
function nameColumn(rows: readonly CvRow[]): number | null {
  const head = rows.find(isColumnHead);
  if (head === undefined) return null;
  const at = head.cells.findIndex((cell) => NAME_HEAD.test(foldWords(cellStrand(cell).text)));
  return at < 0 ? null : (head.cells[at]?.lines[0]?.column ?? null);
}

function columnOf({ cells }: CvRow, column: number): readonly CvCell[] {
  const named = cells.find((cell) => cell.lines[0]?.column === column);
  return cells.length < 2 || named === undefined ? cells : [named];
}

/** "2022 | CPSA-F | iSAQB": beside a cell with nothing but a date the first other one is the name. */
function withoutDateCells(row: CvRow): readonly CvCell[] {
  const { cells } = row;
  if (cells.length < 2) return cells;
  const isDate = (cell: CvCell) => !/\p{L}{2}/u.test(withoutDate(cellStrand(cell)).text);
  const named = cells.filter((cell) => !isDate(cell));
  return named.length < cells.length ? named.slice(0, 1) : chooseNamed(row);
}

/** "Name", "Issuer", "Issued Mar 2022": of the lines up to one that tells of the issue only the first is a name. */
function dropIssuers(lines: readonly ListLine[]): ListLine[] {
  const issued = lines.map((line) => ISSUER_LINE.test(fold(line.strand.text)));
  if (!issued.includes(true)) return [...lines];
  const blocks = lines.map(({ first }) => first.block);
  const begins = (i: number) => i === 0 || blocks[i] !== blocks[i - 1];
  // A certificate in a block of its own: the first line of each is its name.
  const apart = issued.filter(Boolean).length > 1 && issued.every((own, i) => !own || !begins(i));
  const groups = blocks.filter((_, i) => begins(i)).length;
  if (apart && groups > 1 && groups < lines.length) return lines.filter((_, i) => begins(i));
  return lines.filter((_, i) => {
    if (issued[i]) return false;
    const first = i === 0 || issued[i - 1] === true;
    const next = issued.indexOf(true, i);
    // Behind the last line of issue every line is a name again.
    return first || next < 0 || next - i > 1;
  });
}

/** A name in bold, or without a date, and below each of them its issuer and year: every second line is a name. */
function dropLinesBelow(lines: readonly ListLine[]): readonly ListLine[] {
  if (lines.length < 2) return lines;
  const smaller = belowInSmallerType(lines);
  if (smaller.size > 0) return lines.filter((line) => !smaller.has(line));
  const bold = lines.map(({ first }) => first.bold);
  const alternate = bold.every((own, at) => (own ? bold[at + 1] === false : bold[at - 1] === true && lines[at]?.first.bullet === false));
  if (bold[0] === true && alternate) return lines.filter((_, at) => bold[at]);
  // A name in upright type and below each in italics when it was passed, or that it no longer holds.
  if (lines.length >= 4 && lines.every(({ first }, at) => first.italic === (at % 2 === 1))) return lines.filter((_, at) => at % 2 === 0);
  const dated = lines.map(({ strand }) => findDates(strand.text).length > 0);
  const paired = lines.length >= 4 && lines.length % 2 === 0 && dated.every((own, at) => own === (at % 2 === 1));
  return paired ? lines.filter((_, at) => at % 2 === 0) : lines;
}

/** "Scrum Alliance, 2020" in smaller type below what was passed: never twice in a row, and beside names of one size. */
function belowInSmallerType(lines: readonly ListLine[]): ReadonlySet<ListLine> {
  const sizes = lines.map(({ first }) => first.size ?? 0);
  const largest = Math.max(...sizes);
  const small = sizes.map((size) => size * READING.largeBy < largest);
  const told = small[0] === false && small.every((own, at) => !own || (small[at - 1] === false && lines[at]?.first.bullet === false));
  return new Set(told ? lines.filter((_, at) => small[at]) : []);
}

const STOPPED =
  /(?<=\b(?:19|20)\d{2})\.\s+(?=\p{Lu})|\.\s+(?=(?:(?:Currently|Now|Also) )?(?:[Ww]orking|[Ss]tudying|[Pp]reparing|[Rr]eading) (?:towards?|for)(?!\p{L}))/gu;

function splitCertificates(whole: Strand, lineCount: number): Strand[] {
  const strand = withoutNumber(withoutMembership(whole));
  // "OSCP 2019. CISSP 2021.": each with its year and a full stop.
  const stopped = cutAt(strand, STOPPED);
  if (stopped.length > 1) return stopped;
  const told = maybeToldCertificates(strand) ?? readSentence(strand);
  if (told !== null) return told;
  // "Permis B / Permis AM": a certificate on each side.
  const sides = cutAt(strand, /\s\/\s/g);
  if (sides.length > 1 && sides.every(({ text }) => namesCertificate(text) && text.trim().includes(" "))) return sides;
  const signs = cutAt(strand, /[;|•·]|\t+/g);
  if (signs.length > 1) return mergeIssuers(signs);
  // "Microsoft SC-200 and AZ-500": exams by their numbers.
  const commas = splitLastOfShort(cutAt(strand, EXAMS)).filter(({ text }, at) => at === 0 || !(onlyTellsLapsed(text) || HOLDS.test(text)));
  if (commas.length < 2) return [commas[0] ?? strand];
  // "Führerschein Klassen B, C, CE": letters of classes are no certificates of their own.
  if (commas.slice(1).some(({ text }) => /^\s*\p{Lu}(?:\d|\+?\d?E)?\s*(?:$|\()/u.test(text))) return [strand];
  const ahead = commas.findIndex(({ text }, at) => (at > 0 ? beginsPending(fold(text)) : tellsPending(fold(text))));
  // "Forklift, working towards HGV Class 2": two, one of them begun.
  if (commas.length === 2 && ahead === 1 && namesNext(fold(commas[1]?.text ?? ""))) return commas;
  if (commas.length === 2 && ahead >= 0) return [commas[0] as Strand];
  if (commas.length === 2 && SITE.test(withoutDate(commas[1] as Strand).text)) return [withoutIssuer(strand)];
  if (isPlainList(commas)) return commas;
  // "Registered Nurse, Ohio, exp. 2027": where it holds stays with its name.
  const place = commas[1]?.text ?? "";
  if (scorePlace(place) >= 0.85) return [sliceStrand(strand, 0, strand.text.indexOf(place, commas[0]?.text.length) + place.length)];
  // "Oracle Certified Associate, Java SE 8 Programmer (2018)": the year in brackets closes one name.
  if (commas.length === 2 && lineCount > 1 && endsInBracketedDate(strand.text)) return [withoutIssuer(strand)];
  // "ACLS, BLS – American Heart Association, 2025": one body passed both.
  const issuer = commas.findIndex((part) => /\s[–—-]\s/u.test(part.text));
  const shared = commas.slice(0, issuer + 1).map((part) => sliceStrand(part, 0, /\s[–—-]\s|$/u.exec(part.text)?.index ?? part.text.length));
  if (shared.length > 1 && shared.every(isAcronym)) return shared;
  // "AWS Solutions Architect, Amazon, 2021": issuer and year behind one name; "CISSP, OSCP, CEH": several names.
  const dated = findDates(strand.text).length;
  // "Food Safety (Highfield, 2021), Personal Licence": a date in a bracket closes a name, and the next follows.
  const closed = commas.length > 2 && endsInBracketedDate(commas[0]?.text ?? "");
  if (commas.some((part) => /^\s*(?:19|20)\d{2}(?=\s*(?:\(|$))/.test(part.text)) || (dated === 1 && lineCount > 1 && !closed))
    return [isLevel(commas[1]) ? joinStrands(commas.slice(0, 2), ", ") : (commas[0] as Strand)];
  const wordsOf = (index: number) => commas[index]?.text.trim().split(/\s+/).length ?? 0;
  if (lineCount > 1 && commas.length === 2 && (wordsOf(1) > 1 || wordsOf(0) > 2) && dated === 0) return [strand];
  return commas;
}

/** "UK driving licence, full, clean": how it is held. */
const HOLDS = /^\s*(?:full|clean|current|valid|in date|unlimited|own car|manual|automatic)\s*$/;

/** Between names: a comma, and "and" before an exam's number or between the letters of two. */
const EXAMS =
  /,|\s(?:and|und|et|y|e|en|&)\s(?=\p{Lu}{2,5}-?\d{3}(?!\d))|(?<=(?:^|\s)\p{Lu}{3,6}(?:\/\p{Lu}{1,3})?)\s(?:and|und|et|y|e|en|&)\s(?=\p{Lu}{3,6}(?:\/\p{Lu}{1,3})?(?:\s[–—-]\s|$))/gu;

/** "Scrum.org": the site that examined. */
const SITE = /^\p{L}[\p{L}\d-]*\.(?:org|com|io|net|edu|dev|academy)$/iu;

/** "CPSA-F (2012), CPSA-A (2016)", "ACLS, BLS (Heart Association)", "IPAF, First Aid at Work": several names, each by its year or its words. */
function isPlainList(parts: readonly Strand[]): boolean {
  const [first, ...others] = parts.map(({ text }) => text);
  if (parts.every((part) => endsInBracketedDate(part.text))) return true;
  if (parts.every((part) => isAcronym(stripStrand(part, BODY)))) return !/\)\s*$/.test(first ?? "") && BODY.test(others.at(-1) ?? "");
  return (
    parts.length === 2 && parts.every(({ text }) => namesCertificate(text)) && !/\s[–—-]\s/.test(others[0] ?? "") && !isLevel(parts[1])
  );
}

/** "…, nivel 2". */
function isLevel(part: Strand | undefined): boolean {
  return /^\s*(?:level|niveau|stufe|nivel|livello|nível)\s/i.test(part?.text ?? "");
}

/** "(American Heart Association, 2025)": a body of several words. */
const BODY = /\s*\((?=[^()]*\p{Lu}\p{L}+ \p{Lu})[^()]*\)\s*$/u;

function isAcronym({ text }: Strand): boolean {
  return /^\s*\p{Lu}[\p{Lu}\d/-]{1,7}\s*$/u.test(text);
}

/** "PMP, Project Management Institute": what is surely an issuer behind the comma is no part of the name. */
function withoutIssuer(strand: Strand): Strand {
  const [name, behind, ...more] = cutAt(strand, /,/g);
  if (name === undefined || behind === undefined || more.length > 0) return strand;
  const said = withoutDate(behind).text;
  if (SITE.test(said)) return name;
  // "IFRS Certificate, ACCA (2018)": behind a name of several words the acronym of the body.
  if (isAcronym(withoutDate(behind)) && namesCertificate(name.text) && name.text.trim().includes(" ") && said !== behind.text.trim())
    return name;
  // "Java SE 11 Developer" reads as a firm by its "SE", and is what was passed.
  if (scoreTitle(said) >= READING.title) return strand;
  return scoreOrganisation(said) >= READING.organisation || scoreInstitution(said) >= READING.institution ? name : strand;
}

function endsInBracketedDate(text: string): boolean {
  const bracket = /\(([^()]*)\)\s*$/.exec(text);
  return bracket !== null && findDates(bracket[1] ?? "").length > 0;
}

/** How a sentence of a person about what he or she has earned begins and ends. */
const TOLD =
  /^(?:ich (?:habe|besitze|bin im besitz)|i (?:hold|have|earned|obtained|completed|passed)|i am certified (?:as|in)|i['’]ve (?:earned|completed|passed)|j['’]ai (?:obtenu|passé|validé)?|je (?:possède|détiens)|tengo|he (?:obtenido|superado)|ik heb|ik bezit|ho (?:conseguito|ottenuto)?|possiedo|tenho|obtive)\s+/iu;
const TOLD_END = /\s+(?:erworben|abgeschlossen|bestanden|gemacht|absolviert|behaald|gehaald)\s*\.?$|\.$/iu;
const ARTICLE =
  /^(?:and|und|et|y|e|en)?\s*(?:the|an?|den|die|das|der|einen|eine|ein|le|la|les|un|une|el|los|las|una|het|de|een|il|lo|gli|os|as|uma?)\s+(?=\S)|^(?:and|und|et|y|e|en)\s+/iu;

/** "Ich habe 2019 den Sachkundenachweis und 2021 den Kranschein erworben." */
function readSentence(strand: Strand): Strand[] | null {
  const lead = TOLD.exec(strand.text);
  if (lead === null) return null;
  const rest = stripStrand(sliceStrand(strand, lead[0].length, strand.text.length), TOLD_END);
  const parts = cutAt(rest, /,\s+|\s+(?=(?:and|und|et|y|e|en)\s)/giu);
  return parts.map((part) => stripStrand(withoutDate(stripStrand(withoutDate(part), ARTICLE)), ARTICLE));
}

/** Beside a sign: an issuer or a date is no certificate of its own. */
function mergeIssuers(parts: readonly Strand[]): Strand[] {
  const named = parts.filter((part) => withoutDate(part).text !== "");
  const dated = parts.some((part) => findDates(part.text).length > 0 && withoutDate(part).text === "");
  return dated ? named.slice(0, 1) : named;
}

/** Cuts outside brackets. */
function cutAt(strand: Strand, pattern: RegExp): Strand[] {
  const parts: Strand[] = [];
  let from = 0;
  for (const match of strand.text.matchAll(pattern)) {
    const before = strand.text.slice(0, match.index);
    if ((before.match(/[([]/g)?.length ?? 0) > (before.match(/[)\]]/g)?.length ?? 0)) continue;
    parts.push(sliceStrand(strand, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(sliceStrand(strand, from, strand.text.length));
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

/** "(American Red Cross, exp. 2027)", "(recyclage 2024)", "no. 12345": what tells of the issue. */
function withoutBracketedDate(strand: Strand): Strand {
  const kept = withoutNumber(withoutStanding(strand));
  const bracket = /\s*\(([^()]*)\)\s*$/.exec(kept.text);
  const dated = bracket !== null && bracket.index > 0 && findDates(bracket[1] ?? "").length > 0;
  return dated ? withoutNumber(sliceStrand(kept, 0, bracket.index)) : kept;
}

const NUMBER =
  /\s*,?\s(?:(?:lic(?:en[cs]e)?|reg(?:istration|\.)?|memb(?:er(?:ship)?|ro)|mitglied(?:s)?|cert(?:ificate)?|iscrizione|colegiad[oa]|c[ée]dula|carteira|inscri[çc][ãa]o)\.?\s)?(?:#|no\.?|nr\.?|n\.?\s?[°º]\.?|num\.?|id:?|number|lic\.?)\s?(?=\S*\d)[\p{Lu}\d/.-]{3,}\.?$/iu;

function withoutNumber(strand: Strand): Strand {
  const number = NUMBER.exec(strand.text);
  return number === null || number.index === 0 ? strand : sliceStrand(strand, 0, number.index);
}

/** "Exp. 01/2028", "valid until 2027", "obtenu en 2021": the words before a date that has been taken off. */
const ISSUED_BEFORE =
  /(?:^|[\s,;:(|–—-]+)(?:started|gestart|begonnen|commencée?|iniciad[oa]|iniziat[oa]|exp(?:\.|ires?|iry|iration)?|scad(?:\.|enza|e)|caduca(?: en)?|vence|verloopt|expire(?: en| le)?|läuft ab|validade|valid(?: (?:until|through|to))?|since|renewed|renewal|recertified|seit|depuis|desde|sinds|dal|agg\.|aggiornato|rinnovat[oa]|issued(?: on)?|earned|obtained|completed|passed|awarded|gültig bis|ausgestellt(?: am)?|erworben|abgeschlossen|bestanden|obtenu(?:e|s|es)? en|délivrée? en|obtenid[oa] en|expedid[oa] en|behaald(?: in)?|conseguit[oa] nel|obtid[oa] em|válid[oa](?: até)?|gültig|valables?(?: jusqu[’'](?:en|au))?|geldig|valid[oa])\s*:?\s*$/iu;

/** "MCSA: Windows Server 2016": the year is the version's. */
const VERSIONED = /(?<!\p{L})(?:Server|Exchange|SharePoint|Office|Excel|Word|Access|Visual Studio|AutoCAD|Revit|SolidWorks)\s$/iu;

/** "Loader ticket: booked for", "Pâtissier : examen prévu en": what was planned for the day that has been taken off. */
function withoutPlan(strand: Strand): Strand {
  const plan = /\s*(?::|\s[–—-])\s*[^:–—]{3,40}\s(?:for|in|on|en|am|im|für|pour|para|per|voor|em|il|le)$/iu.exec(strand.text);
  return plan === null || plan.index === 0 || !tellsPending(fold(plan[0])) ? strand : sliceStrand(strand, 0, plan.index);
}

/** The year of the exam, and the sign before it, are no part of the name. */
function withoutDate(strand: Strand): Strand {
  let kept = withoutBracketedDate(strand);
  const dates = findDates(kept.text);
  const last = dates.at(-1);
  const first = dates[0];
  // "SAP user certificate – exam in February 2026": the day belongs to what is still to come.
  const remark = kept.text.slice(Math.max(0, kept.text.search(/\s[–—-]\s[^–—-]*$/u)), last?.start);
  if (last !== undefined && /\s[–—-]\s/u.test(remark) && tellsPending(fold(remark))) return kept;
  if (last !== undefined && VERSIONED.test(kept.text.slice(0, last.start)) && last.end === kept.text.length) return kept;
  if (last !== undefined && last.end >= kept.text.length - 2) kept = sliceStrand(kept, 0, last.start);
  else if (first !== undefined && first.start <= 1) kept = sliceStrand(kept, first.end, kept.text.length);
  if (kept !== strand) kept = withoutPlan(stripStrand(kept, ISSUED_BEFORE));
  const tail = /[\s,:;|(–—-]+$/u.exec(kept.text);
  if (tail !== null) kept = withoutNumber(sliceStrand(kept, 0, tail.index));
  const lead = /^[\s,:;|)–—-]+/u.exec(kept.text);
  return lead === null ? kept : sliceStrand(kept, lead[0].length, kept.text.length);
}
