import { fold } from "../../text/fold-words.js";
import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import type { DateRange } from "../dates/find-dates.js";
import { namesBreak } from "../lexicon/break-words.js";
import { endsWithLegalForm, scoreOrganisation } from "../lexicon/organisation-words.js";
import { scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { READING } from "../thresholds.js";

/** What a row of an experience section is by its look and words: part of an entry's head, of its body, or either. */
export interface RowLook {
  readonly row: CvRow;
  readonly lines: readonly CvLine[];
  readonly text: string;
  readonly dates: readonly DateRange[];
  readonly role: "head" | "body" | "either";
}

const ACTION =
  /^(?:led|leads|leading|built|building|build|wrote|writing|ran|runs|running|drove|driving|grew|made|taught|won|sold|cut|set|oversaw|spearheaded|rebuilt|rewrote|brought|held|kept|took|gave|found|drew|undertook|responsible|verantwortlich|worked|working|works|helped|helping|ensured|ensuring|provide|provides|providing|manage|manages|managing|develop|develops|developing|design|designs|designing|conduct|conducts|conducting|collaborate|collaborates|assist|assists|support|supports|supporting|perform|performs|maintain|maintains|create|creates|creating|implement|implements|implementing|coordinate|coordinates|participated|reporting to|\p{L}{3,}ed)(?!\w)/u;
const LABEL =
  /^(?:key achievements?|key responsibilities|technologies|technologies used|tech stack|tools|stack|environment|technologien|responsibilities|achievements|clients?|kunden|kunde|clienti|klanten|referenzen|aufgaben|tatigkeiten|description|summary|skills|software|keywords|projekte?|missions?|funciones|mansioni|taken|duties|highlights|tech|methods|umgebung|environnement(?: technique)?|stack technique|tecnologias|tecnologie)\s*:/u;
const NOT_ACTION =
  /^(?:applied|certified|licensed|registered|advanced|united|allied|associated|limited|chartered|accredited|embedded|distributed|integrated|dedicated|red|med|medical|unlimited|connected|speed|media|based|related|paid|retired|shared|trusted|speed|seed|reed|creed)(?!\w)/u;

/** What of the section around tells a row's look. */
export interface RowPlace {
  readonly order: DateOrder;
  /** Size of the section's running text, in points. */
  readonly body: number | null;
  /** Where the section's lines begin, in points. */
  readonly edge: number;
  /** The row below holds dates and nothing else. */
  readonly overDates: boolean;
}

export function lookAtRow(row: CvRow, place: RowPlace): RowLook {
  const lines = rowLines(row);
  const text = lines.map((line) => line.text).join("\t");
  const dates = lines.flatMap((line) => datesOfLine(line, place.order));
  const first = lines[0];
  if (first === undefined) return { row, lines, text, dates, role: "body" };
  const score = scoreHead(first, { lines, text, dates }, place);
  const role = score >= 1.5 ? "head" : score >= 0 && isPlainName(text) && !first.bullet ? "either" : "body";
  return { row, lines, text, dates, role };
}

function scoreHead(
  first: CvLine,
  { lines, text, dates }: Pick<RowLook, "lines" | "text" | "dates">,
  { body, edge, overDates }: RowPlace,
): number {
  const words = text.split(/\s+/).length;
  const lead = namedBefore(text, dates) || namedBehind(text, dates) || ((first.bold || overDates) && isNamed(first, text));
  const prose = !lead && isProse(behindDates(text, dates));
  let score = 0;
  if (dates.some((date) => !date.single)) score += prose && !startsOrEndsWithDate(text, dates) ? 1 : 3.5;
  else if (dates.length > 0 && words <= 14 && startsOrEndsWithDate(text, dates)) score += isToldDate(text, dates) ? -1 : 1.5;
  if (first.bold || first.boldLead) score += 1.2;
  // A heading right above a row of dates names what they date, in words known or not.
  if (first.heading !== null) score += overDates ? 2 : 1;
  if (body !== null && first.size !== null && first.size > body * 1.04) score += 0.8;
  if (lines.length > 1 || (overDates && lead)) score += 0.8;
  if ((words <= 14 && !prose) || lead) score += 1.3 * Math.max(0, scoreTitle(headPart(text)) - 0.3) + scoreNames(text);
  // "Career break, caring for my son" right above its dates is no duty of the post before it, whose dates they would become.
  if (overDates && words <= 14 && !prose && namesBreak(fold(text))) score += 1.5;
  if (first.bullet) score -= 3;
  // Behind a rail of dates the name of the employer stands as deep as the duties.
  if (first.indent > edge + READING.indentPoints) score -= scoreNames(text) >= 0.4 && words <= 9 && !prose ? 0.3 : 1.3;
  if (prose) score -= 2.2;
  // "mars 2016 – septembre 2019": most languages write their months small.
  if (/^\p{Ll}/u.test(text) && !dates.some((date) => date.start === 0 && !date.single)) score -= 1.5;
  return score;
}

/** "QA Engineer, Contoso (2018 - 2021) Leads the guild.": a title and its dates, whatever comes behind. */
function namedBefore(text: string, dates: readonly DateRange[]): boolean {
  const first = dates.find((date) => !date.single);
  if (first === undefined || first.start === 0) return false;
  const before = text.slice(0, first.start);
  return before.split(/\s+/).length <= 14 && !isProse(before) && scoreTitle(headPart(before)) >= READING.title;
}

/** "06/2026 – 09/2026 Frontend lead, Contoso: …": a title right behind its dates, whatever it is said to have done. */
function namedBehind(text: string, dates: readonly DateRange[]): boolean {
  const behind = behindDates(text, dates);
  return behind !== text && /^[^,]+,\s/.test(behind) && scoreTitle(headPart(behind)) >= READING.title;
}

/** However long, in bold or with its dates on the row below: "Senior Specialist for Active Devices and Accessories — Nordlys AB, Sweden". */
function isNamed(first: CvLine, text: string): boolean {
  return (
    !first.bullet &&
    text.split(/\s+/).length <= 24 &&
    (!/[.!?]$/.test(text) || endsWithLegalForm(text)) &&
    scoreTitle(headPart(text)) >= READING.title
  );
}

/** "Set. 2016 – jan. 2020, Lisboa": what the line tells begins behind its leading dates. */
function behindDates(text: string, dates: readonly DateRange[]): string {
  const lead = dates.find((date) => date.start === 0 && !date.single);
  return lead === undefined ? text : text.slice(lead.end).replace(/^[\s,;:|·–—-]+/u, "");
}

/** Organisation or place among the parts of a line. */
function scoreNames(text: string): number {
  let best = 0;
  for (const part of text.split(/\t|\s[|·•–—-]\s|,\s/)) {
    best = Math.max(
      best,
      scoreOrganisation(part) >= 1 ? 0.9 : scoreOrganisation(part) >= 0.7 ? 0.4 : 0,
      scorePlace(part) >= 0.85 ? 0.5 : 0,
    );
  }
  return best;
}

function headPart(text: string): string {
  return text.split(/\t|\s[|·•–—-]\s|,\s|\s@\s/)[0] ?? text;
}

function startsOrEndsWithDate(text: string, dates: readonly DateRange[]): boolean {
  return dates.some((date) => date.start <= 3 || date.end >= text.length - 40) || /\(\D*\d{4}/.test(text);
}

/** "no damage claims in 2014": a year at the end of something told, where a head has its sign before it. */
function isToldDate(text: string, dates: readonly DateRange[]): boolean {
  return dates.every(({ start }) => /(?<!\p{L})\p{Ll}+ (?:in|im|en|nel|em)$/u.test(text.slice(0, start).trimEnd()));
}

/** A sentence or a duty, not a name. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words > READING.headerWords && !/\t/.test(text)) return true;
  const folded = fold(text);
  if (LABEL.test(folded)) return true;
  if (words >= 3 && ACTION.test(folded) && !NOT_ACTION.test(folded) && !isPost(text) && !/\t/.test(text)) return true;
  // "On-call lead for the platform. Cut pages from": a sentence ends in the middle.
  if (words >= 8 && /(?<!\p{L})\p{Ll}{2,} (?:\p{L}[\p{L}’'-]{3,})\.\s+\p{Lu}\p{Ll}/u.test(text) && !/\t/.test(text)) return true;
  // "Carpintaria do Norte, Lda." ends with a full stop and is no sentence; a row with cells is none either.
  const small = (text.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []).length;
  return (words >= 6 || (words >= 4 && small >= 2)) && /[.!?;]$/.test(text) && !/\t/.test(text) && !endsWithLegalForm(text);
}

/** "Support Team Lead | May 2018 – Jan 2021", "Approved Electrician – Acme Ltd": every word before the sign has a capital and the last is a post. */
function isPost(text: string): boolean {
  const part = headPart(text).replace(/\s*\([^()]*\)$/u, "");
  const words = part.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    scoreTitle(words.slice(1).join(" ")) >= READING.title
  );
}

function isPlainName(whole: string): boolean {
  const text = whole.replace(/(?<=\S)\s+\([^()]*\)$/u, "");
  // "Lighting, retouching, archive": a list of things done.
  if (/,\s\p{Ll}[\p{Ll} -]*(?:,|$)/u.test(text)) return false;
  // "Billing systems.", "Budget of £18,000.": a sentence, however short.
  if (/^\p{Lu}\p{L}* .*(?:\p{Ll}{4,}|\d)\.$/u.test(text) && !endsWithLegalForm(text)) return false;
  if (!/^[\p{Lu}\p{N}"“'(]/u.test(text) || text.split(/\s+/).length > 10 || isProse(text)) return false;
  // "Leidinggevend aan 35 medewerkers in drie ploegen": more small words than capitals tell of work, unless a title stands in them.
  const words = (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).filter((word) => word.length > 3);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small < 3 || small <= words.length - small || (scoreTitle(headPart(text)) >= READING.title && words.length <= 6);
}
