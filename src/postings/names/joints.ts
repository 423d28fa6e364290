import { standsAt } from "../../text/matches.js";
import type { Segment } from "../../text/segment.js";

/** Between two items of a list. The words come first: read backwards, "/or " would be a joint of its own within " and/or ". */
const JOINT = "(?:,? (?:and\\/or|and|or) |\\s?[,/|;&+·•]\\s?(?:(?:and\\/or|and|or) )?| ?\\()";
const WHOLE = new RegExp(`^${JOINT}$`, "i");
const LONGEST_JOINT = 10;

const EXAMPLES_END = /(?:such as|like|e\.?g\.?|i\.?e\.?|includ(?:ing|es?)|for example|similar to|[(:])$/i;
const BEHIND_EXAMPLES = /^[\s.:,(]*$/;

/** Of a list, or the words that examples follow. */
export interface Item extends Segment {
  /** A technology that is read already, or the words that examples follow. */
  readonly vouches: boolean;
}

/** An item, perhaps told by the company it keeps. */
export interface Told extends Item {
  counts: boolean;
}

/** What nothing has vouched for so far. */
export function yetUntold({ start, end }: Segment): Told {
  return { start, end, vouches: false, counts: false };
}

/** From what vouches on to its neighbours in the list, and to theirs, to either side. */
export function vouchedFor<T extends Told>(text: string, vouchers: readonly Segment[], unknown: readonly T[]): T[] {
  if (unknown.length === 0) return [];
  const sure = vouchers.map(({ start, end }): Told => ({ start, end, vouches: true, counts: true }));
  const items = [...sure, ...unknown].sort((a, b) => a.start - b.start);
  for (let at = 1; at < items.length; at++) vouchFor(text, items[at - 1] as Told, items[at] as Told);
  for (let at = items.length - 1; at > 0; at--) vouchFor(text, items[at] as Told, items[at - 1] as Told);
  return unknown.filter(({ counts }) => counts);
}

function vouchFor(text: string, known: Told, other: Told): void {
  if (known.counts && !other.counts) other.counts = areBeside(text, known, other);
}

function areBeside(text: string, one: Item, other: Item): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  if (right.start - left.end > LONGEST_JOINT) return false;
  const between = text.slice(left.end, right.start);
  // "Visual SourceSafe (VSS)", "Automation Platforms (MAPs)" is one, told twice.
  if (`${text.charAt(left.end - 1)}${between}`.includes("(") && text[right.end] === ")") return false;
  return WHOLE.test(between) || (left.vouches && EXAMPLES_END.test(text.slice(left.start, left.end)) && BEHIND_EXAMPLES.test(between));
}

const JOINT_BEHIND = new RegExp(JOINT, "iy");
const JOINT_BEFORE = new RegExp(`(?<=(${JOINT}))`, "iy");
const EXAMPLES_GAP = new RegExp(`[\\s.:,(]{0,${LONGEST_JOINT}}`, "y");
/** A capital at the head of a word or within it; and a word with one, or with a digit, before a place. */
const NAME_BEGINS = /\p{Lu}|\p{Ll}+\p{Lu}/uy;
const NAME_ENDS = /(?<=[\p{Lu}\p{N}][\p{L}\p{N}+#.-]*)/uy;

/**
 * Whether a name that is none of the known ones may be an item beside what vouches. Asked before a line's names are looked for: words
 * with a capital are many, and in three of four lines that hold a technology none that is unknown stands beside it.
 */
export function mayStandBeside(text: string, voucher: Segment, known: readonly Segment[]): boolean {
  return mayFollow(text, voucher, known) || mayPrecede(text, voucher, known);
}

function mayFollow(text: string, { start, end }: Segment, known: readonly Segment[]): boolean {
  const joint = standsAt(JOINT_BEHIND, text, end) ? JOINT_BEHIND.lastIndex : -1;
  if (joint >= 0 && mayBegin(text, joint, known)) return true;
  return EXAMPLES_END.test(text.slice(start, end)) && standsAt(EXAMPLES_GAP, text, end) && mayBegin(text, EXAMPLES_GAP.lastIndex, known);
}

function mayBegin(text: string, at: number, known: readonly Segment[]): boolean {
  return standsAt(NAME_BEGINS, text, at) && !known.some(({ start }) => start === at);
}

function mayPrecede(text: string, { start }: Segment, known: readonly Segment[]): boolean {
  JOINT_BEFORE.lastIndex = start;
  const joint = JOINT_BEFORE.exec(text)?.[1];
  if (joint === undefined) return false;
  const at = start - joint.length;
  return standsAt(NAME_ENDS, text, at) && !known.some(({ end }) => end === at);
}
