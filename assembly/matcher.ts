import {
  ANY_ENDING,
  DASH_HASH,
  ENDING_BITS,
  ENDINGS,
  LEAD,
  MARK_FOLLOWS,
  PROOF_CHAIN,
  ROOT,
  WATCHES_CASE,
  WAYS,
  WORD_FOLLOWS,
} from "../src/taxonomy/matcher/trie-layout";
import { hashLetters, hashWords, proofOfLetters } from "./hash-words";
import {
  byteAt,
  CANDIDATES,
  continuesWord,
  endOf,
  HITS,
  hashOf,
  isDigit,
  isLetter,
  isPlural,
  isWordByte,
  layTables,
  proofOf,
  startOf,
} from "./memory";
import { readWords, unitsBefore } from "./read-words";
import { apostropheWidth, dashEnd, isTightMark, separatorsEnd } from "./separators";
import {
  findCandidates,
  flagsOf,
  followerOf,
  formOf,
  furtherFlags,
  furtherForm,
  furtherMore,
  moreOf,
  placeTables,
  proofOfNode,
  step,
} from "./trie";

export { CAPACITY, HITS, TABLES, TEXT } from "./memory";
export { unitsBefore } from "./read-words";

/** Whether stretch of the text (in UTF-16 units of this turn) is cased as its form wants it. Asked once in ten thousand bytes. */
declare function casingAgrees(form: i32, flags: i32, start: i32, end: i32): bool;

/** A form is shorter than this: where a text is read in turns, each goes back so far behind the end of the last. */
const OVERLAP: i32 = 512;

let length: i32 = 0;
let hits: i32 = 0;
/** So many bytes of the next turn lie in a form already found. */
let settled: i32 = 0;
/** The form found last, and where it begins. */
let form: i32 = -1;
let from: i32 = 0;

export function open(
  slots: i32,
  slotCount: i32,
  nodes: i32,
  further: i32,
  singles: i32,
  singleCount: i32,
  pairs: i32,
  pairCount: i32,
): void {
  layTables();
  placeTables(slots, slotCount, nodes, further, singles, singleCount, pairs, pairCount);
}

/** Finds the forms in the turn of so many bytes that lies at TEXT; gives the byte with which the next begins. */
export function scan(bytes: i32, isFirst: bool, isLast: bool): i32 {
  length = bytes;
  hits = 0;
  const words = readWords(bytes);
  hashWords(words);
  const limit = isLast ? bytes : bytes - OVERLAP;
  const next = findForms(findCandidates(words), isFirst ? 0 : settled, limit);
  const cut = cutBefore(limit);
  settled = max(0, next - cut);
  return cut;
}

export function hitCount(): i32 {
  return hits;
}

/** Of the words that end by the limit, after what is settled; gives the end of the last form. */
function findForms(candidates: i32, after: i32, limit: i32): i32 {
  let next = after;
  for (let i = 0; i < candidates; i++) {
    const candidate = load<i32>(CANDIDATES + i * 4);
    const k = candidate >>> 2;
    if (endOf(k) <= next) continue;
    if (endOf(k) > limit) break;
    const end = formAt(k, startOf(k), candidate & 3);
    if (end < 0) continue;
    const hit = HITS + hits++ * 12;
    store<i32>(hit, unitsBefore(from));
    store<i32>(hit, unitsBefore(end), 4);
    store<i32>(hit, form, 8);
    next = end;
  }
  return next;
}

/** The last blank before a byte: what stands behind it is read as if nothing were cut off. Where none is, the end of a word. */
function cutBefore(limit: i32): i32 {
  let at = limit;
  while (at > 0 && byteAt(at) > 0x20) at--;
  if (at > 0) return at;
  at = limit;
  while (at > 0 && continuesWord(byteAt(at))) at--;
  return at > 0 ? at : limit;
}

/** End of the form that begins at word k, or -1; the form is left in `form`, its start in `from`. `may`: as candidates have it. */
function formAt(k: i32, start: i32, may: i32): i32 {
  if (may > 0) {
    const node = step(ROOT, hashOf(k), 0);
    const end = node === 0 ? -1 : walk(node, k, start, (may & 1) === 1);
    if (end >= 0) return end;
  }
  return isDigit(byteAt(endOf(k) - 1)) ? withoutVersion(k, start) : -1;
}

/** The longest form from the node of word `first` on, as far as the text goes along. */
function walk(opening: i32, first: i32, start: i32, paired: bool): i32 {
  let node = opening;
  let k = first;
  let end = endOf(k);
  let proof = proofOf(k);
  /** Which words end in "s", the last in the lowest bit. */
  let endings = isPlural(start, end);
  let marks = 0;
  let best = -1;
  while (node > 0) {
    if (formOf(node) !== 0 && accept(start, end, node, endings, proof)) best = end;
    const ways = flagsOf(node) & WAYS;
    if (ways === 0 || end >= length) break;
    // Most words are followed by a blank and a word that no form goes on with.
    const blank = byteAt(end) === 0x20 && isLetter(byteAt(end + 1));
    if (blank && (ways & WORD_FOLLOWS) === 0) break;
    const p = blank ? end + 1 : isWordByte(byteAt(end)) ? end : separatorsEnd(end, length);
    if (p < 0) {
      const past = dashEnd(end);
      if (past < 0) break;
      node = step(node, DASH_HASH, 0);
      marks++;
      end = past;
      continue;
    }
    if (p >= length) break;
    const mark = byteAt(p);
    const apart = p > end && !isTightMark(mark) ? 1 : 0;
    if (isWordByte(mark)) {
      // An accent on no letter begins no word: the next one may stand anywhere.
      if (!isLetter(mark)) break;
      if ((ways & WORD_FOLLOWS) === 0 || (k === first && marks < 2 && !paired)) break;
      const hash = hashOf(++k);
      if ((ways & followerOf(hash)) === 0) break;
      node = step(node, hash, apart);
      if (node === 0) break;
      end = endOf(k);
      proof = proof * PROOF_CHAIN + proofOf(k);
      endings = (endings << 1) | isPlural(p, end);
      continue;
    }
    if ((ways & MARK_FOLLOWS) === 0) break;
    const width = apostropheWidth(p);
    marks++;
    node = step(node, -1 - (width > 0 ? 0x27 : mark), apart);
    end = p + max(width, 1);
    if (isTightMark(mark)) while (end < length && byteAt(end) === 0x20) end++;
  }
  return best;
}

/** "Python3", "Java17": a name of three letters or more, not one in "s", with a version of one or two digits behind it. */
function withoutVersion(k: i32, start: i32): i32 {
  const wordEnd = endOf(k);
  let end = wordEnd;
  while (end > start && isDigit(byteAt(end - 1))) end--;
  if (end - start < 3 || wordEnd - end > 2 || isPlural(start, end)) return -1;
  const node = step(ROOT, hashLetters(start, end), 0);
  if (node === 0 || formOf(node) === 0) return -1;
  return accept(start, end, node, isPlural(start, end), proofOfLetters) ? wordEnd : -1;
}

/** Leaves in `form` the first form that ends at the node whose casing, leading mark and endings agree with the text. */
function accept(start: i32, end: i32, node: i32, endings: i32, proof: i32): bool {
  if (!closes(start, end)) return false;
  if (agrees(formOf(node) - 1, flagsOf(node), start, end, endings)) return proofOfNode(node) === proof;
  for (let more = moreOf(node); more > 0; more = furtherMore(more))
    if (agrees(furtherForm(more) - 1, furtherFlags(more), start, end, endings)) return proofOfNode(node) === proof;
  return false;
}

function agrees(candidate: i32, flags: i32, start: i32, end: i32, endings: i32): bool {
  const differ = ((flags >>> ENDINGS) ^ endings) & ((1 << ENDING_BITS) - 1);
  if (differ !== 0 && (differ !== 1 || (flags & ANY_ENDING) === 0)) return false;
  const lead = (flags >>> LEAD) & 0x7f;
  if (lead > 0 && (start === 0 || byteAt(start - 1) !== lead || (start > 1 && isWordByte(byteAt(start - 2))))) return false;
  const begins = lead > 0 ? start - 1 : start;
  if ((flags & WATCHES_CASE) !== 0 && !casingAgrees(candidate, flags, unitsBefore(begins), unitsBefore(end))) return false;
  from = begins;
  form = candidate;
  return true;
}

/** A form of one letter never ends before "+" or "#": C is not found in "C+". A form that ends in a mark ends before a digit at most. */
function closes(start: i32, end: i32): bool {
  if (end >= length) return true;
  const next = byteAt(end);
  if (!continuesWord(byteAt(end - 1))) return !isWordByte(next) || isDigit(next);
  if (next !== 0x2b && next !== 0x23) return true;
  const after = byteAt(end + 1);
  return end - start > 1 && isWordByte(after) && after > 0x39;
}
