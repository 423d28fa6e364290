import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import type { DateRange } from "../dates/find-dates.js";
import { scoreDegree } from "../lexicon/degree-words.js";
import { endsWithLegalForm, scoreOrganisation } from "../lexicon/organisation-words.js";
import { isKnownCity, isKnownPlace, isState, scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { joinStrands, type Strand, sliceStrand } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import type { Atom, FoundDate, Joint } from "./atom.js";

/** Signs between parts, strongest first; the first that matches at a place names the joint. */
const SIGN =
  /\t+|\s*\/{2,}\s*|\s+(?:::|[»›→~])\s+|\s*[|¦‖•·∙⋅●▪◦│]\s*|\s+[-–—‐‑−]+\s+|\s*[–—]\s+|\s+[–—]\s*|\s+@\s*|,\s*(?:at|bei|chez|presso)\s+|,\s+|\s*;\s+|:\s+|\s+\/\s+|(?<=\p{Ll}{2}|\))\.\s+(?=\p{Lu})|\s{3,}/gu;
const AT_WORD = /\s+(?:at|bei|bij|chez|presso|na|en la empresa|with)\s+(?=\p{Lu}|\d)/gu;

/** Words that stand between a post and an employer and nowhere else in a head. */
const FOREIGN_AT = /\s+(?:bei(?:m| der)?|bij|chez|presso)\s+(?=\p{Lu}|\d)/gu;

/** Words that stand as often inside a title ("Técnico en Electrónica"): a cut only before what is surely an organisation. */
const LOOSE_AT = /\s+(?:en|em|no|na|à|au|aux|dans|at the|in)\s+(?:(?:el|la|le|l['’]|los|las|il|lo|o|a|os|as)\s*)?(?=\p{Lu}|\d)/gu;

/** "Electromecánico en Papelera Moncayo" where other posts of the page are parted so: a name of two capitals or more behind the word. */
export function splitAtWord(atom: Atom): Atom[] {
  const [match, ...more] = [...atom.strand.text.matchAll(LOOSE_AT)];
  if (match === undefined || more.length > 0 || atom.place) return [atom];
  const [end, from] = [match.index, match.index + match[0].length];
  const behind = atom.strand.text.slice(from);
  const named =
    /^\p{Lu}\S*(?: (?:\p{Lu}\S*|d[eo]|del|da|du|des|di|la|le|y|e|&))* \p{Lu}\S*$/u.test(behind) && scoreTitle(behind) < READING.title;
  if (!named || scoreDegree(atom.strand.text) >= READING.degree || end === 0) return [atom];
  return [
    { ...atom, strand: sliceStrand(atom.strand, 0, end) },
    { ...atom, strand: sliceStrand(atom.strand, from, atom.strand.text.length), joint: "at" },
  ];
}

const FAKE_BREAK =
  /(?:\b(?:inc|ltd|pvt|co|corp|st|dr|mr|mrs|ms|prof|no|dept|univ|jr|sr|assoc|bros|int|mt|ft|ing|dipl|ets|eidg|gepr|staatl|anerk|kaufm|techn|abgeschl|zert|bzw|inkl|coop|soc|assn|gesellsch|rer|oec|soc|nat|phil))$/i;

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly joint: Joint;
}

export interface SplitHead {
  readonly atoms: readonly Atom[];
  readonly dates: readonly FoundDate[];
  /** What brackets tell beside the names: "(28-bed unit, level II)", "(Python, PostGIS)". */
  readonly asides: readonly Strand[];
}

/** Lines of an entry's head to atoms and dates; `lines` of one row stand side by side. */
export function splitAtoms(
  rows: readonly (readonly CvLine[])[],
  order: DateOrder,
  options: { single: boolean } = { single: true },
): SplitHead {
  const atoms: Atom[] = [];
  const dates: FoundDate[] = [];
  const asides: Strand[] = [];
  rows.forEach((lines, row) => {
    lines.forEach((line, cell) => {
      const joint: Joint = cell > 0 ? "cell" : "row";
      const found = datesOfLine(line, order).filter((date) => options.single || !date.single || line.text.length < 60);
      // "(secondment since 2023), Acme Ltd, 2018 – present": the dates of the post stand in no bracket.
      const [within, own] = [
        found.filter(({ start }) => insideBrackets(line.text, start)),
        found.filter(({ start }) => !insideBrackets(line.text, start)),
      ];
      for (const date of [...own, ...within]) dates.push({ ...date, strand: sliceStrand(line.strand, date.start, date.end), row });
      const told = toldInBrackets(line.text, found);
      atoms.push(...lineAtoms(line, found, told, joint, row));
      for (const { from, to } of told) asides.push(cleanAtom(sliceStrand(line.strand, from, to)));
    });
  });
  return { atoms: mergePlaces(splitTowns(atoms)), dates, asides };
}

function lineAtoms(line: CvLine, dates: readonly DateRange[], told: readonly Told[], joint: Joint, row: number): Atom[] {
  const cuts = findCuts(line, dates, told);
  const atoms: Atom[] = [];
  let from = 0;
  let before: Joint = joint;
  const push = (end: number) => {
    const strand = cleanAtom(sliceStrand(line.strand, from, end));
    if (/[\p{L}\p{N}]/u.test(strand.text)) {
      const look = lookAt(line, strand);
      atoms.push({ strand, source: line.strand, joint: before, row, ...look, place: false });
      return true;
    }
    return false;
  };
  for (const cut of cuts) {
    if (push(cut.from)) before = cut.joint;
    else if (atoms.length > 0 || cut.joint !== "style") before = atoms.length === 0 ? joint : stronger(before, cut.joint);
    from = cut.to;
  }
  push(line.text.length);
  return atoms;
}

const STRENGTH: readonly Joint[] = ["slash", "comma", "style", "dot", "colon", "dash", "pipe", "tab", "cell", "at", "row"];

function stronger(a: Joint, b: Joint): Joint {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
}

function findCuts(line: CvLine, dates: readonly DateRange[], told: readonly Told[]): Cut[] {
  const cuts: Cut[] = dates.map((date) => ({ from: date.start, to: date.end, joint: "tab" as const }));
  const inDate = (at: number) => dates.some((date) => at >= date.start && at < date.end);
  // "Acme / Fitter / 2014 – 2018": where it parts the dates as well it is a sign as strong as any.
  const slash = dates.some(({ start }) => /\s\/\s+$/.test(line.text.slice(0, start))) ? "pipe" : "slash";
  for (const match of line.text.matchAll(SIGN)) {
    const at = match.index;
    if (inDate(at) || insideBrackets(line.text, at) || isFake(line.text, at, match[0])) continue;
    const joint = jointOf(match[0]);
    cuts.push({ from: at, to: at + match[0].length, joint: joint === "slash" ? slash : joint });
  }
  for (const match of line.text.matchAll(/\s+\(([^()]{2,40})\)/g)) {
    const inside = match[1] ?? "";
    // "Orchard & Vane Ltd (Salford)": behind a legal form a town, known or not.
    const town = TOWN_IN_BRACKETS.test(inside) && scoreOrganisation(line.text.slice(lastCut(cuts, match.index), match.index)) >= 1;
    if (!inDate(match.index) && ((town && couldBeTown(inside)) || scorePlace(inside) >= 0.85))
      cuts.push(
        { from: match.index, to: match.index + match[0].indexOf("(") + 1, joint: "comma" },
        { from: match.index + match[0].length - 1, to: match.index + match[0].length, joint: "comma" },
      );
  }
  for (const { start, end } of told) cuts.push({ from: start, to: end, joint: "comma" });
  for (const match of line.text.matchAll(FOREIGN_AT)) {
    const before = line.text.slice(lastCut(cuts, match.index), match.index);
    if (!inDate(match.index) && before.trim().split(/\s+/).length <= 5)
      cuts.push({ from: match.index, to: match.index + match[0].length, joint: "at" });
  }
  for (const match of line.text.matchAll(AT_WORD)) {
    const before = line.text.slice(lastCut(cuts, match.index), match.index);
    const post = scoreTitle(before) >= 0.8 || (match[0].trim() === "at" && isCapitalName(before));
    if (!inDate(match.index) && post) {
      cuts.push({ from: match.index, to: match.index + match[0].length, joint: "at" });
    }
  }
  for (const match of line.text.matchAll(LOOSE_AT)) {
    const from = lastCut(cuts, match.index);
    const end = cuts.reduce((least, cut) => (cut.from > match.index && cut.from < least ? cut.from : least), line.text.length);
    const [before, behind] = [line.text.slice(from, match.index), line.text.slice(match.index + match[0].length, end)];
    if (inDate(match.index) || insideBrackets(line.text, match.index) || scoreTitle(before) < 0.8) continue;
    // "Associate Degree in Supply Chain Management": what a degree is in is no employer.
    if (scoreDegree(before) >= READING.degree && /^\s+(?:in|en|em|dans)\s/iu.test(match[0])) continue;
    if (scoreOrganisation(behind) >= 0.7 && scoreTitle(behind) < 0.8)
      cuts.push({ from: match.index, to: match.index + match[0].length, joint: "at" });
  }
  // "Red River Distribution-Fargo, ND": a site's own way to print the town.
  for (const match of line.text.matchAll(/(?<=\p{L})-(?=(\p{Lu}[\p{L}. ]+), ([A-Z]{2})(?=$|\t))/gu))
    if (isState(match[2] ?? "") && match[1]?.includes("-") === false) cuts.push({ from: match.index, to: match.index + 1, joint: "comma" });
  cuts.push(...townCuts(line.text, cuts, inDate));
  for (const at of styleChanges(line))
    if (!cuts.some((cut) => at >= cut.from && at <= cut.to)) cuts.push({ from: at, to: at, joint: "style" });
  return cuts.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** One name, and no word of the terms or of another name: "(Salford)", not "(Contract)", "(Formerly Acme)". */
const TOWN_IN_BRACKETS =
  /^(?!(?:Contract|Freelance|Part|Full|Temporary|Remote|Hybrid|Permanent|Intern|Seasonal|Volunteer|Self|Befristet|Teilzeit|Vollzeit|Formerly|Now|Previously|Acquired|Start-?up|Agency|Group|Client)(?!\p{Ll}{3}))\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;

/** Brackets with the blank before them, and what stands in them. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** "Tacoma, WA (28-bed unit, level II)", "Bayview (Series C, 300 staff)": what is told in brackets is no part of the name. */
function toldInBrackets(text: string, dates: readonly DateRange[]): Told[] {
  return [...text.matchAll(/\s+\(([^()]{4,80})\)/g)].flatMap(({ index, 0: whole, 1: inside = "" }) => {
    const told = /[,:;\d]/.test(inside) && /\p{L}{2}/u.test(inside) && scoreDegree(inside) < READING.degree;
    const end = index + whole.length;
    const from = end - 1 - inside.length;
    // "(2016 – Feb 2021)" is the time of the post, and nothing told of it.
    const inDate = dates.some((date) => (index >= date.start && index < date.end) || (date.start <= from + 1 && date.end >= end - 2));
    return told && !inDate ? [{ start: index, end, from, to: end - 1 }] : [];
  });
}

/** "Bookseller at Thistle & Page": no post anybody has a word for, and written as one. */
function isCapitalName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= 4 && words.every((word) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(word));
}

/** Words before a town, in seven languages. */
const IN_TOWN = /\s+(?:in|à|en|em|te|a)\s+(?=\p{Lu})/gu;

/** "Elbe Anlagenbau GmbH in Hannover": behind what is no post and no study, a town up to the next sign. */
function townCuts(text: string, cuts: readonly Cut[], inDate: (at: number) => boolean): Cut[] {
  return [...text.matchAll(IN_TOWN)].flatMap((match) => {
    const end = cuts.reduce((least, cut) => (cut.from > match.index && cut.from < least ? cut.from : least), text.length);
    const [before, behind] = [text.slice(lastCut(cuts, match.index), match.index), text.slice(match.index + match[0].length, end).trim()];
    if (inDate(match.index) || insideBrackets(text, match.index) || scoreTitle(before) >= READING.title || scoreDegree(before) >= 0.5)
      return [];
    // "Mendel University in Brno" is a name.
    if (/(?<!\p{L})universit\p{L}*$/iu.test(before.trim())) return [];
    const town = isKnownCity(behind.replace(/\s*\([^()]*\)$/, "")) || (endsWithLegalForm(before) && couldBeTown(behind));
    return town && before.trim() !== "" ? [{ from: match.index, to: match.index + match[0].length, joint: "comma" as const }] : [];
  });
}

function lastCut(cuts: readonly Cut[], before: number): number {
  let last = 0;
  for (const cut of cuts) if (cut.to <= before && cut.to > last) last = cut.to;
  return last;
}

function isFake(text: string, at: number, sign: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (sign.startsWith(".")) return FAKE_BREAK.test(before);
  // "Acme, Inc." is one name.
  return (
    (sign.startsWith(",") &&
      /^(?:inc|llc|ltd|ltda|lda|l\.l\.c|corp|gmbh|s\.?a\.?|s\.?l|s\.?r\.?l|s\.?p\.?a|s\.?a\.?s|b\.?v|n\.?v|plc|p\.e|jr|sr|ph\.?d)\b\.?/i.test(
        text.slice(at + sign.length),
      )) ||
    // "Kitchen porter, then commis chef" is one post.
    (sign.startsWith(",") && /^(?:Co\b|(?:then|later|dann|puis|luego|poi|daarna)\s)/.test(text.slice(at + sign.length)))
  );
}

function insideBrackets(text: string, at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (text[i] === "(" || text[i] === "[") depth++;
    else if ((text[i] === ")" || text[i] === "]") && depth > 0) depth--;
  }
  return depth > 0 && /[)\]]/.test(text.slice(at));
}

function jointOf(sign: string): Joint {
  const trimmed = sign.trim();
  if (/^(?:[|¦‖•·∙⋅●▪◦│»›→~]|\/{2}|::)/.test(trimmed)) return "pipe";
  if (trimmed === "") return "tab";
  if (trimmed.startsWith("@") || /^,\s*(?:at|bei|chez|presso)/i.test(trimmed)) return "at";
  if (/^[-–—‐‑−]/.test(trimmed)) return "dash";
  if (trimmed === ":") return "colon";
  if (trimmed === "/") return "slash";
  if (trimmed === ".") return "dot";
  return "comma";
}

/** Places where the weight or the slant of the type changes between words. */
function styleChanges(line: CvLine): number[] {
  const changes: number[] = [];
  const origin = line.strand.pieces[0];
  if (origin === undefined || line.strand.pieces.length > 1) return changes;
  for (let i = 1; i < line.runs.length; i++) {
    const [a, b] = [line.runs[i - 1], line.runs[i]];
    if (!a || !b || (a.bold === b.bold && a.italic === b.italic)) continue;
    const at = b.start - origin.start;
    const between = line.text.slice(at - 1, at + 1);
    if (at > 0 && at < line.text.length && !/^[\p{L}\p{N}]{2}$/u.test(between)) changes.push(at);
  }
  return changes;
}

function lookAt(line: CvLine, strand: Strand): { bold: boolean; italic: boolean } {
  const start = strand.pieces[0]?.start ?? 0;
  const run = line.runs.find((candidate) => candidate.start <= start && start < candidate.end);
  return { bold: run?.bold ?? line.bold, italic: run?.italic ?? line.italic };
}

/** Signs left at the ends, and a bracket that closes nothing. */
function cleanAtom(strand: Strand): Strand {
  let from = 0;
  let to = strand.text.length;
  const lead = /^[\s,;:|·•–—@*\p{So}\p{Co}-]+/u.exec(strand.text);
  if (lead !== null) from = lead[0].length;
  const tail = /[\s,;:|·•–—@*\p{So}\p{Co}-]+$/u.exec(strand.text.slice(from));
  if (tail !== null) to = from + tail.index;
  let kept = sliceStrand(strand, from, to);
  if (/^\([^()]*\)$/.test(kept.text)) kept = sliceStrand(kept, 1, kept.text.length - 1);
  if (/\p{Ll}{4,}\.$/u.test(kept.text) && !endsWithLegalForm(kept.text)) kept = sliceStrand(kept, 0, kept.text.length - 1);
  if (/^[)\]]/.test(kept.text)) kept = sliceStrand(kept, 1, kept.text.length);
  if (/[([]$/.test(kept.text)) kept = sliceStrand(kept, 0, kept.text.length - 1);
  return kept;
}

/** "Sakura AI Inc. Tokyo" before "Japan": the town at the end of a name, where a state or country follows. */
function splitTowns(atoms: readonly Atom[]): Atom[] {
  return atoms.flatMap((atom, i) => {
    const next = atoms[i + 1];
    if (next?.joint !== "comma" || !(isState(next.strand.text) || (isKnownPlace(next.strand.text) && !isKnownCity(next.strand.text))))
      return [atom];
    for (const match of atom.strand.text.matchAll(/\s+(?=\p{Lu})/gu)) {
      const rest = atom.strand.text.slice(match.index + match[0].length);
      const before = atom.strand.text.slice(0, match.index);
      if (!isKnownCity(rest) || /(?:\b(?:of|at|in|de|di|da|do|von|van|der|the|and|&|new|san|los|santa|st\.?)|-)$/iu.test(before)) continue;
      return [
        { ...atom, strand: sliceStrand(atom.strand, 0, match.index) },
        { ...atom, strand: sliceStrand(atom.strand, match.index + match[0].length, atom.strand.text.length), joint: "comma" as const },
      ];
    }
    return [atom];
  });
}

/** "Austin" "TX" become one place; a lone "Remote" or "Hamburg" is one too. */
function mergePlaces(atoms: readonly Atom[]): Atom[] {
  const merged: Atom[] = [];
  let at = 0;
  while (at < atoms.length) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const length = placeLength(atoms, at);
    const strand =
      length <= 1
        ? atom.strand
        : joinStrands(
            atoms.slice(at, at + length).map((part) => part.strand),
            ", ",
          );
    merged.push({ ...atom, strand, place: length > 0 });
    at += Math.max(1, length);
  }
  // A head that is all place keeps its words as names: "Georgia", "Paris".
  return merged.every((atom) => atom.place) ? merged.map((atom) => ({ ...atom, place: false })) : merged;
}

/** How many atoms from here on are one place; 0 for none. */
function placeLength(atoms: readonly Atom[], at: number): number {
  const first = atoms[at]?.strand.text ?? "";
  for (let length = 3; length >= 2; length--) {
    const group = atoms.slice(at, at + length);
    if (group.length < length || !group.slice(1).every((part) => part.joint === "comma" || part.joint === "slash")) continue;
    const rest = group.slice(1).map((part) => part.strand.text);
    if (!rest.every((part) => isState(part) || isKnownPlace(part))) continue;
    if (isKnownPlace(first) || (isState(rest[0] ?? "") && at > 0 && couldBeTown(first))) return length;
    if (at > 1 && couldBeTown(first) && !isKnownCity(rest[0] ?? "") && atoms[at]?.joint === "comma") return length;
  }
  if (isTownAtMargin(atoms, at)) return 2;
  if (scorePlace(first) >= 0.85 || isStateAndCountry(first)) return 1;
  // "Beispiel Chemie AG, Höchst": behind a legal form stands a town, known or not.
  const before = atoms[at - 1]?.strand.text ?? "";
  return atoms[at]?.joint === "comma" && scoreOrganisation(before) >= 1 && couldBeTown(first) && atoms[at]?.row === atoms[at - 1]?.row
    ? 1
    : 0;
}

/** "Brazos University<tab>College Station, TX": behind a tab and before its state's letters a town is one, whatever its words. */
function isTownAtMargin(atoms: readonly Atom[], at: number): boolean {
  const [before, town, state] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (before === undefined || town === undefined || state?.joint !== "comma" || before.row !== town.row) return false;
  return /^(?:tab|cell)$/.test(town.joint) && /^[A-Z]{2}$/.test(state.strand.text) && isState(state.strand.text);
}

/** "MD United States", "DC 20240 United States". */
function isStateAndCountry(text: string): boolean {
  const match = /^([A-Z]{2}(?: \d{5})?) (\p{Lu}.+)$/u.exec(text);
  return match !== null && isState(match[1] ?? "") && isKnownPlace(match[2] ?? "");
}

function couldBeTown(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.'’ -]*$/u.test(text) && text.split(/\s+/).length <= 3 && scoreOrganisation(text) < 0.45 && scoreTitle(text) < 0.5
  );
}
