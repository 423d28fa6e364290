/** Longer ones are no lines; the engine takes only so many arguments. */
const LONGEST = 2000;

/**
 * The same text, kept at a byte a letter where all its letters allow. What is cut out of a wider text stays wide, and expressions with
 * classes of letters search it ten times as long: one dash on a page would make all its lines so.
 */
export function narrowText(text: string): string {
  if (text.length > LONGEST) return text;
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return text;
    codes.push(code);
  }
  return String.fromCharCode(...codes);
}
