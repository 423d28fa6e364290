/**
 * Whether 03/04/2020 is 4 March. Decided by the document: a date with a number above 12, else American marks (a state, a number in
 * brackets), else day first as most of the world writes.
 */
export function inferDateOrder(text: string): boolean {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/g)) {
    if (Number(match[1]) > 12) dayFirst++;
    if (Number(match[2]) > 12) monthFirst++;
  }
  if (dayFirst !== monthFirst) return monthFirst > dayFirst;
  return /\b[A-Z][a-z]+, [A-Z]{2}\b(?! ?\d{1,2}[A-Z])|\(\d{3}\) ?\d{3}-\d{4}/.test(text);
}
