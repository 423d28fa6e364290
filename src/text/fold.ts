import { codeAt } from "./code-at.js";

/**
 * One folded code unit for each code unit of a text, so that offsets never move: letters and digits without case and accents.
 * 0 is "no word character", 1 is "inside a word but not written" (soft hyphen, zero width, combining accent).
 * Scripts written without blanks count as no word characters: a Latin name among them still stands alone.
 */
export const IGNORED = 1;
export const FOLD: Uint16Array = buildFold();

function buildFold(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let c = 0x30; c <= 0x39; c++) table[c] = c;
  for (let c = 0x61; c <= 0x7a; c++) {
    table[c] = c;
    table[c - 32] = c;
  }
  // Latin-1 to Cyrillic, then Latin Extended Additional: what a European text is written in.
  foldRange(table, 0xaa, 0x52f);
  foldRange(table, 0x1e00, 0x1fff);
  // Full-width digits and letters stand for themselves.
  for (let c = 0; c < 10; c++) table[0xff10 + c] = 0x30 + c;
  for (let c = 0; c < 26; c++) {
    table[0xff21 + c] = 0x61 + c;
    table[0xff41 + c] = 0x61 + c;
  }
  for (let c = 0x300; c <= 0x36f; c++) table[c] = IGNORED;
  for (const c of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[c] = IGNORED;
  return table;
}

function foldRange(table: Uint16Array, from: number, to: number): void {
  for (let c = from; c <= to; c++) {
    const char = String.fromCharCode(c);
    const lower = char.toLowerCase();
    if (lower === char.toUpperCase() && c !== 0xdf) continue;
    table[c] = lower.normalize("NFD").charCodeAt(0);
  }
}

/** Searched by the engine, which reads a text several times as fast as a loop over its letters. */
const BEYOND_ASCII = /[\u0080-\uffff]/g;

/** The blocks with letters that fold otherwise than by themselves in small; outside of them lie dashes, quotes and bullets, of which texts are full. */
const FOLDS_OTHERWISE = /[\u00c0-\u1fff\u2100-\u218f\u2460-\u24ff\u2c00-\u2dff\ua640-\uffff]/g;

/** Same length as the text; what is no word character stays as it is. */
export function foldText(text: string): string {
  const parts: string[] = [];
  let from = 0;
  FOLDS_OTHERWISE.lastIndex = 0;
  while (FOLDS_OTHERWISE.test(text)) {
    const at = FOLDS_OTHERWISE.lastIndex - 1;
    const folded = FOLD[text.charCodeAt(at)] as number;
    parts.push(text.slice(from, at).toLowerCase(), folded > IGNORED ? String.fromCharCode(folded) : text.charAt(at));
    from = at + 1;
  }
  if (from === 0) return text.toLowerCase();
  // Joined by the array, the text lies in one piece.
  parts.push(text.slice(from).toLowerCase());
  return parts.join("");
}

export function isAscii(text: string): boolean {
  BEYOND_ASCII.lastIndex = 0;
  return !BEYOND_ASCII.test(text);
}

/** The bare letters and digits of a text: "Node.js" and "node js" are the same. */
export function foldKey(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const v = FOLD[text.charCodeAt(i)] ?? 0;
    if (v > IGNORED) out += String.fromCharCode(v);
  }
  return out;
}

export function isWordAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && (FOLD[text.charCodeAt(index)] ?? 0) !== 0;
}

/** A letter in small is a new string to the engine: of those of ASCII the number tells as much. */
export function isUpperAt(text: string, index: number): boolean {
  const c = codeAt(text, index);
  if (c < 0x80) return c >= 0x41 && c <= 0x5a;
  const char = text.charAt(index);
  return char !== char.toLowerCase();
}
