const MARKS = new Set([..."•▪◦·*–—►●■✓✔➤-"].map((mark) => mark.charCodeAt(0)));

/** Whether a line that begins so is an item of a list. */
export function isItem(first: number): boolean {
  return MARKS.has(first);
}
