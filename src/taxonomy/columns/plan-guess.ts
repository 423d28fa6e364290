import { camelText, inflectedText, SIMPLE, WORKED_OUT } from "../form-plan.js";
import { isTechnologyKind } from "../forms.js";
import { COMPOUNDS, endsEitherWay, isSpelledElsewhere } from "../variants.js";

/** Joined words shorter than that are others' acronyms. */
const SHORTEST_JOINED = 4;

/** The plan that nearly all forms of this kind and with these letters have: the compiled data name the others, so that this one may err. */
export function guessPlan(text: string, language: string | null, kind: string): string {
  if (!SIMPLE.test(text)) return WORKED_OUT;
  const words = text.split(/[ -]/);
  if (language === null)
    for (const [i, word] of words.entries()) if (isSpelledBothWays(word) || (i > 0 && word === "and")) return WORKED_OUT;
  const properName = isTechnologyKind(kind) || kind === "certification";
  const last = words.at(-1) as string;
  const single = words.length === 1;
  const anyEnding = language === null && endsEitherWay(last, single, properName);
  const inflects = anyEnding && inflectedText(text) !== null;
  const masks = masksOf(words);
  // Written in one, a name has no plural.
  if (inflects && properName && masks.includes((1 << (words.length - 1)) - 1) && !single) return WORKED_OUT;
  const parted = single && camelText(text) !== null;
  return `${masks.join(",")}${inflects ? "i" : ""}${parted ? "c" : ""}${anyEnding ? "a" : ""}`;
}

/** Two or three words in one, and of more than two those after a known first part. */
function masksOf(words: readonly string[]): number[] {
  const places = words.length - 1;
  if (places === 0) return [0];
  const masks = [0];
  const all = (1 << places) - 1;
  if (places > 1) {
    for (let i = 0; i < places; i++) {
      const word = words[i] as string;
      if (word.length + (words[i + 1] as string).length >= SHORTEST_JOINED && COMPOUNDS.has(word.toLowerCase())) masks.push(1 << i);
    }
  }
  if (places <= 2 && words.reduce((sum, word) => sum + word.length, 0) >= SHORTEST_JOINED) masks.push(all);
  return masks;
}

const spelledBothWays = new Map<string, boolean>();

/** Most words stand in several forms. */
function isSpelledBothWays(word: string): boolean {
  let known = spelledBothWays.get(word);
  if (known === undefined) {
    known = isSpelledElsewhere(word.toLowerCase());
    spelledBothWays.set(word, known);
  }
  return known;
}
