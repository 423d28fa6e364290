import { fold } from "../../text/fold-words.js";
import { findDates } from "../dates/find-dates.js";
import { scorePlace } from "../lexicon/place-words.js";
import type { CvLine } from "./cv-line.js";

/** So many lines at the end may be a signature: town and day, a consent, a declaration. */
const SIGNATURE_LINES = 5;

/** Without what belongs to the paper: running heads, page numbers, dates of printing, the signature. */
export function dropFurniture(lines: readonly CvLine[]): CvLine[] {
  const kept = lines.filter((line, at) => !isFurniture(line, isEdge(lines, at)));
  const running = dropRunningHeads(kept);
  const signed = running.findIndex((line, at) => at >= running.length - SIGNATURE_LINES && isSignature(line));
  return running.filter((line, at) => at < running.length - SIGNATURE_LINES || !(isSignature(line) || isSigner(running, at, signed)));
}

/** Below town and day the name that the first lines hold. */
function isSigner(lines: readonly CvLine[], at: number, signed: number): boolean {
  const text = lines[at]?.text ?? "";
  return signed >= 0 && at > signed && /^\p{Lu}[^\d,;:]{4,40}$/u.test(text) && lines.slice(0, 12).some((line) => line.text.endsWith(text));
}

function isEdge(lines: readonly CvLine[], at: number): boolean {
  return lines[at - 1]?.page !== lines[at]?.page || lines[at + 1]?.page !== lines[at]?.page;
}

/** Lines at the edge of two pages or more with the same words run along the paper, whatever section they stand in. */
function dropRunningHeads(lines: readonly CvLine[]): CvLine[] {
  const edges = new Map<string, Set<number>>();
  lines.forEach((line, index) => {
    if (isEdge(lines, index)) edges.set(line.text, (edges.get(line.text) ?? new Set()).add(line.page));
  });
  return lines.filter((line) => (line.page === 1 && line.index < 3 ? true : (edges.get(line.text)?.size ?? 0) < 2));
}

const PAGE = String.raw`(?:page|seite|blatt|p[áa]gina|p[áa]g\.|str\.|p\.)\s*\d{1,3}(?:\s*(?:\/|of|von|de|sur|di|van)\s*\d{1,3})?`;
const NAMED_PAGE = new RegExp(`^(?:.{0,60}\\P{L})?${PAGE}$|^${PAGE}\\P{L}.{0,60}$`, "iu");

function isFurniture(line: CvLine, edge: boolean): boolean {
  const { text } = line;
  if (/^(?:page|seite|página|pagina|p\.)?\s*(?!0)\d{1,3}\s*(?:(?:\/|of|von|de|sur|di|van)\s*\d{1,3})?$/iu.test(text)) return true;
  if (/^(?:last updated|stand|zuletzt aktualisiert|updated)(?!\w).{0,30}\d{4}$/iu.test(text)) return true;
  // The legend that Europass prints below its table of languages.
  if (/^\p{L}+\s?:\s(?:\p{L}\s?)?A1\s?(?:and|und|et|y|e|en|\/)\s?A2\s?:/u.test(text)) return true;
  if (/europass\.(?:cedefop\.)?europa\.eu/u.test(text)) return true;
  if (!edge || findDates(text).some((date) => !date.single)) return false;
  // "21 November 2026   Kadri Tamm · Résumé   1"
  if (line.index > 3 && /\b(?:résumé|curriculum vitae|lebenslauf)\b(?:\s+\d{1,2})?$/iu.test(text)) return true;
  return NAMED_PAGE.test(text) || /^.{3,40}\s[–—-]\s\d{1,2}\s?(?:\/|of)\s?\d{1,2}$/iu.test(text);
}

const DECLARED =
  /^(?:i hereby (?:declare|certify|consent)|autorizzo (?:il|al) trattamento|acconsento al trattamento|ich (?:versichere|bestatige) |je certifie|declaro (?:que|ser)|references? (?:(?:are )?available )?(?:up)?on request|referenzen auf (?:anfrage|wunsch)|references? sur demande|referencias a peticion|hiermit bestatige)/;

/** "Leipzig, 3. Februar 2026", "Flensburg, im Januar 2026" and what people declare above their name. */
function isSignature(line: CvLine): boolean {
  if (DECLARED.test(fold(line.text))) return true;
  const [town, ...rest] = line.text.split(/,\s+/);
  if (town === undefined || rest.length !== 1 || town.split(/\s+/).length > 3) return false;
  const said = (rest[0] ?? "").replace(/^(?:den|im|am|le|il|a|el|em|on|op)\s+/iu, "");
  const [date] = findDates(said);
  const whole = date?.single === true && date.start === 0 && date.end >= said.length - 1;
  // A year alone may be that of a course; a signature has a month or a day.
  return whole && (date.to ?? "").length > 4 && (scorePlace(town) >= 0.6 || said !== rest[0] || /^\d/.test(said));
}
