import { joinStrands, placeOf, type Strand, sliceStrand } from "../lines/strand.js";
import { ASSIGNMENT, READING } from "../thresholds.js";
import type { Atom, Joint } from "./atom.js";

/** How phrases score for the two fields of an entry: title and organisation, or degree and institution. */
export interface PartScores {
  readonly first: (text: string) => number;
  readonly second: (text: string) => number;
}

export interface Assignment {
  readonly score: number;
  readonly first: Strand | null;
  readonly second: Strand | null;
  readonly places: readonly Atom[];
  readonly others: readonly Atom[];
  /** "12" if the first field stands before the second. */
  readonly order: "12" | "21" | null;
  /** What stands between the two fields. */
  readonly joint: Joint | null;
}

/** What most entries of the document do, found in a first pass. */
export interface Habit {
  readonly order: "12" | "21" | null;
  readonly joint: Joint | null;
  /** 0..1: how sure. */
  readonly weight: number;
}

export const NO_HABIT: Habit = { order: null, joint: null, weight: 0 };
const MOST_ATOMS = 9;

type Range = readonly [number, number];

/** Tries every way to name two fields among the atoms and takes the best. */
export function assignParts(atoms: readonly Atom[], scores: PartScores, habit: Habit): Assignment {
  const free = atoms.filter((atom) => !atom.place).slice(0, MOST_ATOMS);
  const places = atoms.filter((atom) => atom.place);
  const memo = new Map<string, readonly [number, number]>();
  const scoresOf = (range: Range) => {
    const key = `${range[0]}-${range[1]}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const text = textOf(free, range);
    const pair = [scores.first(text), scores.second(text)] as const;
    memo.set(key, pair);
    return pair;
  };
  let best: { score: number; first: Range | null; second: Range | null } = { score: Number.NEGATIVE_INFINITY, first: null, second: null };
  const ranges = allRanges(free);
  for (const first of [null, ...ranges]) {
    for (const second of [null, ...ranges]) {
      if (first !== null && second !== null && first[0] < second[1] && second[0] < first[1]) continue;
      if (first === null && second === null && free.length > 0) continue;
      const score = scoreChoice(free, first, second, scoresOf, habit);
      if (score > best.score + 1e-9) best = { score, first, second };
    }
  }
  return describe(free, places, best);
}

function allRanges(free: readonly Atom[]): Range[] {
  const ranges: Range[] = [];
  for (let from = 0; from < free.length; from++) {
    for (let to = from + 1; to <= Math.min(free.length, from + 4); to++) ranges.push([from, to]);
  }
  return ranges;
}

function scoreChoice(
  free: readonly Atom[],
  first: Range | null,
  second: Range | null,
  scoresOf: (range: Range) => readonly [number, number],
  habit: Habit,
): number {
  let score = 0;
  if (first === null) score += ASSIGNMENT.noTitle;
  else {
    const [asFirst, asSecond] = scoresOf(first);
    score +=
      ASSIGNMENT.title * asFirst +
      mergeCost(free, first) +
      lookGain(free, first) +
      strangerCost(first, scoresOf, 1, 0, second === null || scoresOf(second)[1] < 0.45) +
      (asSecond >= 1 && asFirst < 1 ? ASSIGNMENT.contrary : 0);
  }
  if (second === null) score += ASSIGNMENT.noOrganisation;
  else {
    const [asFirst, asSecond] = scoresOf(second);
    score +=
      ASSIGNMENT.organisation * asSecond +
      mergeCost(free, second) +
      lookGain(free, second) +
      strangerCost(second, scoresOf, 0, 1, false) +
      (asFirst >= 1 && asSecond < 0.7 ? ASSIGNMENT.contrary : 0);
  }
  score += leftOverCost(free, first, second, scoresOf);
  if (first !== null && second !== null) {
    const order = first[0] < second[0] ? "12" : "21";
    if (habit.order !== null) score += (order === habit.order ? ASSIGNMENT.usualOrder : 0) * habit.weight;
    if (beginsWithTown(free, first, second, scoresOf)) score += ASSIGNMENT.stranger;
    const joint = free[Math.max(first[0], second[0])]?.joint ?? null;
    if (habit.joint !== null && joint === habit.joint && order === habit.order) score += ASSIGNMENT.usualJoint * habit.weight;
  }
  return score;
}

function mergeCost(free: readonly Atom[], [from, to]: Range): number {
  let cost = 0;
  for (let i = from + 1; i < to; i++) {
    const [before, atom] = [free[i - 1], free[i]];
    cost += ASSIGNMENT.merge[atom?.joint ?? "row"];
    // A change of weight or slant is how people part title and employer.
    if (atom?.joint !== "style" && (before?.bold !== atom?.bold || before?.italic !== atom?.italic)) cost += ASSIGNMENT.otherLook;
  }
  return cost;
}

/** All of a row in one weight and slant, beside parts in another: a name as it was set, whatever commas it holds. */
function lookGain(free: readonly Atom[], [from, to]: Range): number {
  const [first, last, before, behind] = [free[from], free[to - 1], free[from - 1], free[to]];
  if (first === undefined || last === undefined || to - from < 2 || first.row !== last.row) return 0;
  const alike = (atom: Atom | undefined) => atom?.row === first.row && atom.bold === first.bold && atom.italic === first.italic;
  const apart = before?.row === first.row || behind?.row === first.row;
  const listed = free.slice(from + 1, to).every(({ joint }) => joint === "comma");
  const whole = listed && free.slice(from, to).every(alike) && !alike(before) && !alike(behind);
  return whole && apart && (first.bold || first.italic) ? ASSIGNMENT.wholeLook : 0;
}

/** A part that on its own reads as the other field, or as neither, is a stranger in a merged one; all the more where the other field still wants a name. */
function strangerCost(
  [from, to]: Range,
  scoresOf: (range: Range) => readonly [number, number],
  other: 0 | 1,
  own: 0 | 1,
  wanted: boolean,
): number {
  let cost = 0;
  for (let i = from; i < to && to - from > 1; i++) {
    const scores = scoresOf([i, i + 1]);
    if (scores[other] >= 0.9 && scores[own] < 0.7) cost += ASSIGNMENT.stranger;
    else if (own === 1 && scores[other] >= 0.5 && scores[own] < 0.7) cost += ASSIGNMENT.likelyStranger;
    else if (own === 1 && scores[own] < 0.4) cost += ASSIGNMENT.strangerName;
    else if (wanted && own === 0 && i > from && scores[own] < 0.25) cost += ASSIGNMENT.strangerTitle;
  }
  return cost;
}

function leftOverCost(
  free: readonly Atom[],
  first: Range | null,
  second: Range | null,
  scoresOf: (range: Range) => readonly [number, number],
): number {
  const lastUsed = Math.max(first?.[1] ?? 0, second?.[1] ?? 0);
  let cost = 0;
  for (let i = 0; i < free.length; i++) {
    const used = (first !== null && i >= first[0] && i < first[1]) || (second !== null && i >= second[0] && i < second[1]);
    if (used) continue;
    const wanted = scoresOf([i, i + 1])[0] >= 0.5 ? ASSIGNMENT.leftOverWanted : 1;
    const plain = i >= lastUsed && first !== null && second !== null ? ASSIGNMENT.leftOverBehind : ASSIGNMENT.leftOver;
    cost += wanted * (isTownLike(free[i]) && i === second?.[1] ? Math.max(plain, ASSIGNMENT.leftOverTown) : plain);
  }
  return cost;
}

/** "Acme, Salford, Barista": between an employer and what is a title on its own stands the town. */
function beginsWithTown(
  free: readonly Atom[],
  [from, to]: Range,
  [, end]: Range,
  scoresOf: (range: Range) => readonly [number, number],
): boolean {
  if (end !== from || to - from < 2 || !isTownLike(free[from])) return false;
  return scoresOf([from, from + 1])[0] < 0.25 && scoresOf([from + 1, to])[0] >= READING.title;
}

/** A word or two behind a comma may be a town nobody has heard of. */
function isTownLike(atom: Atom | undefined): boolean {
  return atom?.joint === "comma" && /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?$/u.test(atom.strand.text);
}

const SIGN_OF: Readonly<Record<Joint, string>> = {
  row: " ",
  cell: " ",
  tab: " ",
  pipe: " | ",
  dash: " – ",
  at: " @ ",
  comma: ", ",
  dot: ". ",
  colon: ": ",
  slash: " / ",
  style: " ",
};

function textOf(free: readonly Atom[], [from, to]: Range): string {
  let text = "";
  for (let i = from; i < to; i++) text += (i === from ? "" : SIGN_OF[free[i]?.joint ?? "comma"]) + (free[i]?.strand.text ?? "");
  return text;
}

/** The atoms of a range as one strand: as the line has them where they stand together, else with the sign of their joint. */
function strandOfAtoms(atoms: readonly Atom[]): Strand | null {
  let strand: Strand | null = null;
  let before: Atom | null = null;
  for (const atom of atoms) {
    if (strand === null || before === null) strand = atom.strand;
    else strand = together(strand, before, atom) ?? joinStrands([strand, atom.strand], SIGN_OF[atom.joint]);
    before = atom;
  }
  return strand;
}

/** One stretch of the line, where nothing but signs stands between two atoms of it. */
function together(strand: Strand, before: Atom, atom: Atom): Strand | null {
  const { source } = before;
  const [origin, written, next] = [placeOf(source)?.[0], placeOf(strand), placeOf(atom.strand)];
  if (source !== atom.source || source.pieces.length !== 1) return null;
  if (origin === undefined || written === undefined || next === undefined) return null;
  const gap = source.text.slice(written[1] - origin, next[0] - origin);
  if (/[\p{L}\p{N}\t]/u.test(gap) || written[1] > next[0]) return null;
  return sliceStrand(source, written[0] - origin, next[1] - origin);
}

function describe(
  free: readonly Atom[],
  places: readonly Atom[],
  best: { score: number; first: Range | null; second: Range | null },
): Assignment {
  const { first, second } = best;
  const inside = (i: number, range: Range | null) => range !== null && i >= range[0] && i < range[1];
  const both = first !== null && second !== null;
  return {
    score: best.score,
    first: first === null ? null : strandOfAtoms(free.slice(...first)),
    second: second === null ? null : strandOfAtoms(free.slice(...second)),
    places,
    others: free.filter((_, i) => !inside(i, first) && !inside(i, second)),
    order: both ? (first[0] < second[0] ? "12" : "21") : null,
    joint: both ? (free[Math.max(first[0], second[0])]?.joint ?? null) : null,
  };
}
