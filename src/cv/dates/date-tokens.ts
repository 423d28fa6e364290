import { fold } from "../../text/fold-words.js";

export interface DateToken {
  readonly kind: "number" | "word" | "unknown-year" | "dash" | "mark";
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly tight: boolean;
}

const TOKEN =
  /(?:\d{2}[xX?]{2}|\b[xX]{4}\b|Y{4})|\d+(?:st|nd|rd|th|er|ère|ª|º|°)?(?![\p{L}\d])|\d+|t\/m\b|(?<!\p{L})(?:d|dall)['’](?=\p{L})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*(?:['’](?!\d))?|[-–—‐‑‒−~→➔›»]+>?|=+>|\.{2,3}|…|[^\s]/giu;
const DASH = /^(?:[-–—‐‑‒−~→➔›»]+>?|=+>|\.{2,3}|…)$/u;
const UNKNOWN_YEAR = /^(?:\d{2}[x?]{2}|x{4}|y{4})$/i;

export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({ kind: kindOf(match[0]), text: match[0], folded: fold(match[0]), start, end, tight: start === last });
    last = end;
  }
  return tokens;
}

function kindOf(text: string): DateToken["kind"] {
  if (UNKNOWN_YEAR.test(text)) return "unknown-year";
  if (/^\d/.test(text)) return "number";
  if (DASH.test(text)) return "dash";
  return /^\p{L}/u.test(text) ? "word" : "mark";
}
