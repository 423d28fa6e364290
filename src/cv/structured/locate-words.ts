import type { Strand } from "../lines/strand.js";

/** The words of a field as they stand in the text of the document; null for an empty field. */
export type Locator = (words: string | null | undefined) => Strand | null;

/** Fields come in the order the text was made of them: the search walks on and begins again where it fails. */
export function locateWords(source: string): Locator {
  let from = 0;
  return (words) => {
    const wanted = words?.trim() ?? "";
    if (wanted === "") return null;
    let at = source.indexOf(wanted, from);
    if (at < 0) at = source.indexOf(wanted);
    if (at < 0) return locateParts(source, wanted);
    from = at + wanted.length;
    return { text: wanted, pieces: [{ at: 0, start: at, length: wanted.length }] };
  };
}

/** Words that the text breaks over lines: each line of them is found for itself; null where none of them stands there. */
function locateParts(source: string, wanted: string): Strand | null {
  const pieces: { at: number; start: number; length: number }[] = [];
  for (const match of wanted.matchAll(/[^\n]+/g)) {
    const line = match[0].replace(/^\s*[-•*–]\s+/, "").trim();
    const at = line === "" ? -1 : source.indexOf(line);
    if (at >= 0) pieces.push({ at: match.index + match[0].indexOf(line), start: at, length: line.length });
  }
  return pieces.length === 0 ? null : { text: wanted, pieces };
}
