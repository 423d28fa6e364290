import { findDates } from "../dates/find-dates.js";
import { hintedHeading } from "../lexicon/heading-hints.js";
import { isLabel, labelKinds } from "../lexicon/labels.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { looksLikeStreet, scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import type { CvRow } from "../lines/cv-row.js";
import { maybeBoldLabel, maybeLabelled, maybeLabelledStrand } from "../lines/read-label.js";
import { joinStrands, type Strand, sliceStrand, splitStrand, stripStrand } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import { EMAIL, findPhones, URL_PATTERN } from "./contact-patterns.js";

export interface ContactParts {
  readonly email: Strand | null;
  readonly phone: Strand | null;
  readonly location: Strand | null;
}

/** Signs between the parts of a line of contact details. */
const PART =
  /\s*[|¦‖•·∙⋅●▪◦│✆☎✉⌂]\s*|\s+\*\s+|\t+|\s+[–—-]\s+(?!\d{4,6}\b(?!\s?[\d/-])|\d{3}\s\d{3}(?!\s?[\d/-]))|\s{3,}|\s*;\s+|(?<!\d)\s+\/\s+|\s+\/\/\s+|\s+\/\s+(?!\d)/gu;
const PHONE_LABEL =
  /^(?:phone|telephone|telefon|tel|telefono|telefoon|telefone|téléphone|teléfono|mobile|mobil|mobiel|móvil|cell|handy|portable|gsm|fon|ph|m|t|p|h|c)(?!\w)\.?\s*(?:no\.?|number|\(\w+\))?\s*[:.]?\s*/iu;

export function readContact(rows: readonly CvRow[], everywhere: readonly CvLine[]): ContactParts {
  const parts = rows.flatMap(contactParts);
  // A line of contact details may stand below any heading: the one with the address.
  const elsewhere = everywhere
    .filter((line) => EMAIL_INSIDE.test(line.text))
    .flatMap((line) => contactParts({ cells: [{ lines: [line] }] }));
  return {
    email: findEmail(parts.map((part) => part.strand)) ?? findEmail(everywhere.map((line) => line.strand)),
    phone: findPhone(parts) ?? findLabelledPhone(everywhere) ?? findPhone(elsewhere),
    location: findLocation(parts) ?? findLocation(elsewhere) ?? findTownBehind(rows),
  };
}

interface Part {
  readonly strand: Strand;
  readonly label: string | null;
  /** Stands behind another part on a line of contact details. */
  readonly beside?: boolean;
  /** Stands before the others there. */
  readonly leads?: boolean;
}

function contactParts(row: CvRow): Part[] {
  const labelled = row.cells.length > 1 ? maybeLabelled(row) : undefined;
  if (labelled !== undefined && labelKinds(labelled.label.text).length > 0) return partsOf(labelled.value, labelled.label.text);
  return row.cells.flatMap((cell) =>
    cell.lines.flatMap((line) => {
      const bold = maybeBoldLabel(line);
      if (bold !== undefined) return partsOf(bold.value, bold.label.text);
      const told = isContactLine(line.text);
      // The first words of the page are a name, whatever stands beside them; of a later line they may be a title.
      return partsOf(line.strand, null).map((part, i) => ({ ...part, beside: told && i > 0, leads: told && i === 0 && line.index > 0 }));
    }),
  );
}

function partsOf(strand: Strand, label: string | null): Part[] {
  return splitStrand(strand, PART).flatMap((part) => {
    const inner = maybeLabelledStrand(part);
    if (inner !== undefined && labelKinds(inner.label.text).length > 0) return [{ strand: inner.value, label: inner.label.text }];
    return [{ strand: part, label }];
  });
}

function findEmail(strands: readonly Strand[]): Strand | null {
  for (const [index, strand] of strands.entries()) {
    const above = strands[index - 1];
    // A narrow column breaks an address before or behind its signs.
    const parted =
      above !== undefined &&
      ((/^\S*@$/.test(above.text) && /^[\w-]+\.[\w.-]+/.test(strand.text)) ||
        (/^[\w.+-]+[._-]$/.test(above.text) && /^[\w.-]*@/.test(strand.text)) ||
        (/^[\w.+-]+$/.test(above.text) && /^@[\w-]+\./.test(strand.text)));
    const whole = parted ? joinStrands([above, strand], "") : strand;
    for (const match of whole.text.matchAll(EMAIL)) return sliceStrand(whole, match.index, match.index + match[0].length);
  }
  return null;
}

function findPhone(parts: readonly Part[]): Strand | null {
  let best: { strand: Strand; score: number } | null = null;
  for (const { strand, label } of joinParted(parts)) {
    if (label !== null && isLabel(label, "ignored") && !isLabel(label, "phone")) continue;
    for (const phone of findPhones(maskAddresses(strand.text))) {
      const digits = strand.text.slice(phone.start, phone.end).replace(/\D/g, "").length;
      const named = (label !== null && isLabel(label, "phone") && !/fax/i.test(label)) || PHONE_LABEL.test(strand.text);
      const score =
        (named ? 3 : 0) +
        (digits >= 9 ? 1 : 0) +
        (strand.text.slice(phone.start, phone.end).startsWith("+") ? 0.5 : 0) -
        (/fax/i.test(label ?? strand.text) ? 3 : 0);
      if (best === null || score > best.score) best = { strand: sliceStrand(strand, phone.start, phone.end), score };
    }
  }
  return best?.strand ?? null;
}

/** "+44 1392 555" and "021" below it: a number that a narrow column parted, and each of its parts as well. */
function joinParted(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, at) => {
    const next = parts[at + 1];
    const open =
      /(?:^|\s)[+(]?[\d][\d\s().-]*$/.test(part.strand.text) && next !== undefined && /^[\d\s().-]{3,12}$/.test(next.strand.text);
    if (!open || next.label !== null) return [part];
    const whole = joinStrands([part.strand, next.strand]);
    const digits = (/[+(]?\d[\d\s().-]*$/.exec(whole.text)?.[0] ?? "").replace(/\D/g, "").length;
    const own = [part.strand, next.strand].some(({ text }) =>
      findPhones(text).some(({ start, end }) => text.slice(start, end).replace(/\D/g, "").length >= 11),
    );
    return own || digits < 9 || digits > 13 ? [part] : [{ ...part, strand: whole }, part];
  });
}

function findLabelledPhone(lines: readonly CvLine[]): Strand | null {
  for (const line of lines) {
    const match =
      /(?:phone|telephone|téléphone|telefon|teléfono|telefono|telefoon|telefone|mobile|mobil|tel|cell)\.?\s*(?:no\.?|number)?\s*:?\s*(?=[+(\d])/iu.exec(
        line.text,
      );
    if (match === null) continue;
    const from = match.index + match[0].length;
    const phone = findPhones(line.text.slice(from))[0];
    if (phone !== undefined) return sliceStrand(line.strand, from + phone.start, from + phone.end);
  }
  return null;
}

function maskAddresses(text: string): string {
  const blank = (found: string) => " ".repeat(found.length);
  return text.replace(EMAIL, blank).replace(URL_PATTERN, (found) => (/[a-z]/i.test(found) ? blank(found) : found));
}

/** A labelled address first, else the part of the contact lines that reads as a place. */
function findLocation(parts: readonly Part[]): Strand | null {
  for (const { strand, label } of parts) {
    if (label === null || !isLabel(label, "location") || !/\p{L}/u.test(strand.text) || strand.text.length >= 120) continue;
    const bare = withoutDetails(strand);
    if (/\p{L}/u.test(bare.text)) return bare;
  }
  let best: { strand: Strand; score: number; at: number } | null = null;
  let leading: { strand: Strand; score: number; at: number } | null = null;
  parts.forEach(({ strand, label, beside, leads }, at) => {
    // "Phone: 555 0126  Washington, DC": a place may stand behind a labelled number.
    if (label !== null && !isLabel(label, "phone") && !isLabel(label, "email")) return;
    const bare = fromStreet(withoutDetails(strand));
    if (bare.text === "" || findDates(bare.text).some((date) => !date.single)) return;
    const score = Math.max(
      scorePlace(bare.text),
      looksLikeStreet(bare.text) && bare.text.includes(",") ? 0.8 : 0,
      beside === true && couldBeTown(bare.text) ? READING.place : 0,
    );
    if (score >= READING.place && (best === null || score > best.score + 0.2)) best = { strand: bare, score, at };
    if (leads === true && leading === null && (couldBeTown(bare.text) || couldBeTownAndCounty(bare.text)))
      leading = { strand: bare, score, at };
  });
  const found = (best ?? leading) as { strand: Strand; score: number; at: number } | null;
  if (found === null) return null;
  const above = parts[found.at - 1]?.strand;
  // "Rua Imaginária, 100 – Campinas/SP": the town behind the street.
  const behind = parts[found.at + 1];
  if (behind?.label === null && looksLikeStreet(found.strand.text) && scorePlace(found.strand.text) < READING.place) {
    const town = withoutDetails(behind.strand);
    if (scorePlace(town.text) >= 0.85) return joinStrands([found.strand, town], ", ");
  }
  return above !== undefined && looksLikeStreet(above.text) && above.text.length < 60 && !/@/.test(above.text)
    ? joinStrands([withoutDetails(above), found.strand], ", ")
    : found.strand;
}

/** "Backend developer, Brno", "Anna Muster, Köln", "Product manager. Manchester. jo@…": at the top of the page the town behind what somebody does or is called. */
function findTownBehind(rows: readonly CvRow[]): Strand | null {
  const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)).slice(0, READING.headLines);
  for (const [index, { strand, bullet, text }] of lines.entries()) {
    if (bullet || text.split(/\s+/).length > READING.headerWords) continue;
    const [first, ...others] = splitStrand(strand, TOWN_SIGN);
    const from = others.findIndex((part) => scorePlace(part.text) >= 0.85);
    const named = index === 0 && CAPITALS.test(first?.text ?? "");
    if (first === undefined || from < 0 || (!named && !first.text.split(/\s*[/&|]\s*/).some((part) => scoreTitle(part) >= READING.title)))
      continue;
    const end = others.findIndex((part, at) => at > from && scorePlace(part.text) < 0.85);
    return joinStrands(others.slice(from, end < 0 ? others.length : end), ", ");
  }
  return null;
}

/** Two to four words, as a name has them. */
const CAPITALS = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
const TOWN_SIGN = /,\s+|\s*[|·•]\s*|\s+[–—]\s+|\s+\/\/\s+|(?<=\p{Ll}{3})\.\s+|(?<=\p{Ll}{3})\.$/gu;

/** "Department of Geology, Alder University, 12 College Way, Bend, OR": where somebody is found begins with a house number. */
function fromStreet(strand: Strand): Strand {
  const match = /(?<!^(?:flat|unit|apt|apartment|suite|plot|door|house|no)\.?\s\S{1,5}),\s+(?=\d{1,5}[\s,-]\s?\p{L})/iu.exec(strand.text);
  const rest = match === null ? strand : sliceStrand(strand, match.index + match[0].length, strand.text.length);
  return match !== null && rest.text.includes(",") ? rest : strand;
}

/** Behind a town: the letters of its postcode, its province in brackets. */
const BEHIND_TOWN = /\s[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?$|\s\(\p{Lu}\p{Ll}+(?:[ -]\p{L}+){0,2}\)$/u;

/** Among contact details up to three words of which the first and last are capitals', and no title: a town nobody has heard of. */
function couldBeTown(text: string): boolean {
  if (
    labelKinds(text).length > 0 ||
    /^(?:linkedin|github|xing|portfolio|website|gitlab|twitter|orcid)$|citizen|visa|clearance|confidential|vertraulich|confidentiel|licen[cs]e|born/iu.test(
      text,
    )
  )
    return false;
  const bare = text.replace(BEHIND_TOWN, "");
  return /^\p{Lu}[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+)? ?(?:\p{Lu}[\p{L}\p{M}'’-]+)?$/u.test(bare) && scoreTitle(bare) < 0.3;
}

/** "Truro, Cornwall". */
function couldBeTownAndCounty(text: string): boolean {
  const parts = text.split(/,\s+/);
  return (
    parts.length === 2 &&
    parts.every((part) => couldBeTown(part) && scoreOrganisation(part) < READING.unlikely && hintedHeading(part) === undefined)
  );
}

const EMAIL_INSIDE = new RegExp(EMAIL.source);
const URL_INSIDE = new RegExp(URL_PATTERN.source, "i");

/** "P.O. Box 1234-00100": no telephone. */
const POST_BOX = /\b(?:box|postfach|bo[iî]te postale|bp|apartado|postbus|casella postale|caixa postal)\s*$/iu;
/** "69117 Heidelberg, Tel.": what stood before a number that has been taken off. */
const DETAIL_LABEL =
  /[\s,;(–—-]+(?:phone|telephone|telefon|tel|tél|téléphone|telefono|teléfono|telefoon|telefone|mobile|mobil|mobiel|cell|handy|e-?mail|mail)\s*[.:]*\s*$/iu;

/** A part without address, number and the comma they leave; icons and labels away. */
function withoutDetails(strand: Strand): Strand {
  let kept = strand;
  const mail = EMAIL_INSIDE.exec(kept.text);
  if (mail !== null)
    kept = mail.index <= 2 ? sliceStrand(kept, mail.index + mail[0].length, kept.text.length) : sliceStrand(kept, 0, mail.index);
  const phone = findPhones(kept.text)[0];
  if (phone !== undefined && !POST_BOX.test(kept.text.slice(0, phone.start)))
    kept =
      phone.start <= 3 || /^\P{L}*(?:phone|tel|mobile|mob|cell|m|t|p)?\P{L}*$/iu.test(kept.text.slice(0, phone.start))
        ? sliceStrand(kept, phone.end, kept.text.length)
        : sliceStrand(kept, 0, phone.start);
  const url = URL_INSIDE.exec(kept.text);
  if (url !== null)
    kept = url.index <= 2 ? sliceStrand(kept, url.index + url[0].length, kept.text.length) : sliceStrand(kept, 0, url.index);
  kept = stripStrand(kept, /^[^\p{L}\p{N}(]+/u);
  kept = stripStrand(kept, DETAIL_LABEL);
  kept = stripStrand(kept, /[^\p{L}\p{N}).]+$/u);
  const based = /^(?:based in|located in|lives in|living in|wohnhaft in|habite à|à|in)\s+/iu.exec(kept.text);
  return based === null ? kept : sliceStrand(kept, based[0].length, kept.text.length);
}

/** Names of products that look like addresses of pages. */
const PRODUCT = /\b(?:asp|vb|ado|ml|entity framework)\.net\b/gi;

/** Whether a line holds contact details and nothing else of note. */
export function isContactLine(text: string): boolean {
  return EMAIL_INSIDE.test(text) || findPhones(text).length > 0 || URL_INSIDE.test(text.replace(PRODUCT, ""));
}
