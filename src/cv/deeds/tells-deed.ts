import type { Step, Telling } from "./parse-telling.js";

/** Ends what a gap may reach over. */
const END = ".";
const TOKEN = /[a-z0-9+#]+(?:'[a-z]+)?|[.;!?](?=\s|$)|\n/g;
const NUMBER = /^\d/;

/** "Customer's" tells of a customer, "d'applications" of applications. */
const BESIDE_APOSTROPHE = /^(?:[cdjlmnst]|qu)'(?=[a-z]{2})|'s$/;

/** A folded line as words, with the ends of its sentences. */
export function wordsOf(folded: string): string[] {
  return (folded.match(TOKEN) ?? []).map((token) => (/^[.;!?\n]/.test(token) ? END : token.replace(BESIDE_APOSTROPHE, "")));
}

/** Whether the words tell it, each step in its order and in reach of the one before. */
export function isTold({ steps }: Telling, words: readonly string[]): boolean {
  const first = steps[0] as Step;
  for (let at = 0; at < words.length; at++) if (endsOf(first, words, at).some((end) => follows(steps, 1, words, end))) return true;
  return false;
}

function follows(steps: readonly Step[], next: number, words: readonly string[], from: number): boolean {
  const step = steps[next];
  if (step === undefined) return true;
  for (let at = from; at <= from + step.gap && at < words.length; at++) {
    if (endsOf(step, words, at).some((end) => follows(steps, next + 1, words, end))) return true;
    if (words[at] === END) return false;
  }
  return false;
}

/** Where the step may end that begins here. */
function endsOf({ words: known, names, beginnings, endings, number }: Step, words: readonly string[], at: number): number[] {
  const word = words[at] as string;
  if (known.has(word) || (number && NUMBER.test(word))) return [at + 1];
  if (beginnings.some((beginning) => word.startsWith(beginning)) || endings.some((ending) => word.endsWith(ending))) return [at + 1];
  return names.filter((name) => name.every((forms, i) => forms.has(words[at + i] ?? END))).map((name) => at + name.length);
}
