import { isSentenceEnd } from "../../text/segment.js";
import { viewOf } from "../../text/text-view.js";
import type { Range } from "../lines/strand.js";

/** Shorter pieces of a sentence say nothing alone: "Tools: Python; SQL; Excel". */
const FEWEST_WORDS = 4;

/** The clause between semicolons around a name, else its sentence, within the bullet or line it stands in. */
export function clauseAround(text: string, start: number, end: number, whole: Range): Range {
  const sentence = pieceAround(text, start, end, whole, (at) => isSentenceEnd(text, at, whole[0], whole[1]));
  const clause = pieceAround(text, start, end, sentence, (at) => text[at] === ";");
  if (saysSomething(text, clause)) return withoutSign(text, clause);
  return saysSomething(text, sentence) ? sentence : whole;
}

function saysSomething(text: string, [from, to]: Range): boolean {
  return text.slice(from, to).trim().split(/\s+/).length >= FEWEST_WORDS;
}

function withoutSign(text: string, [from, to]: Range): Range {
  return text[to - 1] === ";" ? [from, to - 1] : [from, to];
}

/** Signs in brackets end nothing. */
function pieceAround(text: string, start: number, end: number, [from, to]: Range, ends: (at: number) => boolean): Range {
  let [first, last] = [from, to];
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (at < start || at >= end) && ends(at)) {
      if (at < start) first = at + 1;
      else {
        last = at + 1;
        break;
      }
    }
  }
  return trim(text, first, last);
}

const ITEM_ENDS = /[,;|•·\t\n]/;

/** What a list says of a name: "Docker (basic)", "English – C1"; the label before it is not the item's. */
export function itemAround(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  for (let depth = 0; from > 0; from--) {
    const sign = text[from - 1] ?? "";
    if (sign === ")") depth++;
    else if (sign === "(" && --depth < 0) break;
    if (depth <= 0 && (ITEM_ENDS.test(sign) || (sign === ":" && /\s/.test(text[from] ?? "")))) break;
    if (sign === "\n") break;
  }
  for (let depth = 0; to < text.length; to++) {
    const sign = text[to] ?? "";
    if (sign === "(") depth++;
    else if (sign === ")" && --depth < 0) break;
    if (sign === "\n" || (depth <= 0 && ITEM_ENDS.test(sign))) break;
  }
  const [first, last] = trim(text, from, to);
  const joint = JOINT.exec(text.slice(first, start))?.[0].length ?? 0;
  return [first + joint, last];
}

/** Signs of a list and the word before its last item. */
const JOINT = /^(?:[-–—*▪◦‣>+]\s+|(?:and|und|et|y|e|en)\s+)+/;

export function lineAround(text: string, start: number, end: number): Range {
  const line = viewOf(text).lineAround(start, end);
  return trim(text, line.start, line.end);
}

function trim(text: string, from: number, to: number): Range {
  const words = text.slice(from, to);
  return [from + words.length - words.trimStart().length, to - words.length + words.trimEnd().length];
}
