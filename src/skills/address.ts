import { codeAt } from "../text/code-at.js";

/** A host name, perhaps with a path. The ending is in lower case: "Kubernetes.In this role" is a lost line break. */
const HOST =
  /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|co|de|fr|es|nl|it|uk|eu|us|in|app|cloud|tech|me|info|edu|gov|ch|at|be|ca|jobs|careers|xyz|gg|sh|so|rs)(?:[/:?#]\S*)?$/;
const SCHEME = /:\/\/|^www\.|^mailto:|^https?\/\//i;
const MAIL = /[\w.+-]@[\w-]+\.\w/;
const REACH = 200;

/** Whether the mention is part of a link, an e-mail address, a host name or a path below one. */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (!isAddressMark(codeAt(text, start - 1)) && !isAddressMark(codeAt(text, end))) return false;
  let from = start;
  let to = end;
  while (from > 0 && !isBreak(text.charCodeAt(from - 1)) && start - from < REACH) from--;
  while (to < text.length && !isBreak(text.charCodeAt(to)) && to - end < REACH) to++;
  while (to > end && isStop(text.charCodeAt(to - 1))) to--;
  // A stop behind a name, the most common of these marks, leaves the name alone.
  if (from === start && to === end) return false;
  const chunk = text.slice(from, to);
  if (SCHEME.test(chunk) || MAIL.test(chunk)) return true;
  // "Monday.com" and "draw.io" are names themselves.
  return chunk.length > end - from && HOST.test(chunk);
}

/** What ends a sentence rather than an address. */
function isStop(c: number): boolean {
  return c === 0x2e || c === 0x3a || c === 0x3b || c === 0x21 || c === 0x3f;
}

export function isAddressMark(c: number): boolean {
  return c < 0x80 && MARKS[c] === 1;
}

const MARKS = Uint8Array.from({ length: 0x80 }, (_, c) => ("./:-@=?_&".includes(String.fromCharCode(c)) ? 1 : 0));

function isBreak(c: number): boolean {
  return c <= 0x20 || c === 0xa0 || c === 0x2c || c === 0x28 || c === 0x29 || c === 0x3c || c === 0x3e || c === 0x22 || c === 0x7c;
}
