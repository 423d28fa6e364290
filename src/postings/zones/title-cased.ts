const WORD = /\p{L}[\p{L}’'-]*/gu;
const CAPITALISED = /^\p{Lu}/u;
/** Shorter words have their capitals where they like. */
const LONGER = 4;

/** By code unit: what it is in a word, 0 where it was not asked yet. */
const KINDS = new Uint8Array(65536);
const NONE = 1;
const INNER = 2;
const LETTER = 3;
const CAPITAL = 4;
/** Half of a letter beyond the first plane. */
const HALF = 5;

function kindAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return (KINDS[c] as number) || learnKind(c);
}

function learnKind(c: number): number {
  const char = String.fromCharCode(c);
  const letter = /\p{L}/u.test(char) ? (CAPITALISED.test(char) ? CAPITAL : LETTER) : /[’'-]/.test(char) ? INNER : NONE;
  KINDS[c] = c >= 0xd800 && c <= 0xdfff ? HALF : letter;
  return KINDS[c] as number;
}

/** Every longer word begins with a capital, or all letters are capitals. Asked of every short line: no string is made of its words. */
export function isTitleCased(head: string): boolean {
  let longer = false;
  for (let at = 0; at < head.length; ) {
    const kind = kindAt(head, at);
    if (kind === HALF) return isTitleCasedInFull(head);
    const from = at++;
    if (kind < LETTER) continue;
    let next = NONE;
    while (at < head.length && (next = kindAt(head, at)) > NONE && next < HALF) at++;
    if (next === HALF) return isTitleCasedInFull(head);
    if (at - from < LONGER) continue;
    if (kind !== CAPITAL) return false;
    longer = true;
  }
  return longer;
}

function isTitleCasedInFull(head: string): boolean {
  const words = (head.match(WORD) ?? []).filter((word) => word.length >= LONGER);
  return words.length > 0 && words.every((word) => CAPITALISED.test(word));
}
