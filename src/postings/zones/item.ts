const MARKS = new Set([..."•▪◦·–—►●■✓✔➤"].map((mark) => mark.charCodeAt(0)));

/** Whether a line that begins so is an item of a list. */
export function isItem(first: number): boolean {
  return first < 0x80 ? first === 0x2d || first === 0x2a : MARKS.has(first);
}
