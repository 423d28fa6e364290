import type { Alternatives, Step, Telling } from "./parse-telling.js";
import { plainOf } from "./word-forms.js";

/** A word of a line. */
export interface LineWord {
  readonly text: string;
  /** The plain words it may be a form of, and itself with "=" before it; none where a sentence ends, over which no gap reaches. */
  readonly plain: readonly string[];
}

const TOKEN = /[a-z0-9+#]+(?:'[a-z]+)?|[.;!?](?=\s|$)|\n/g;
const ENDS = /^[.;!?\n]/;
const NUMBER = /^\d/;

/** "Customer's" tells of a customer, "d'applications" of applications. */
const BESIDE_APOSTROPHE = /^(?:[cdjlmnst]|qu)'(?=[a-z]{2})|'s$/;

/** A folded line as words, with the ends of its sentences. */
export function wordsOf(folded: string): LineWord[] {
  return (folded.match(TOKEN) ?? []).map((token) => {
    if (ENDS.test(token)) return { text: token, plain: [] };
    const text = token.replace(BESIDE_APOSTROPHE, "");
    return { text, plain: [`=${text}`, ...plainOf(text)] };
  });
}

/** Whether the words tell it, each step in its order and in reach of the one before. */
export function isTold({ steps }: Telling, words: readonly LineWord[]): boolean {
  const first = steps[0] as Step;
  for (let at = 0; at < words.length; at++) if (endsOf(first.words, words, at).some((end) => follows(steps, 1, words, end))) return true;
  return false;
}

function follows(steps: readonly Step[], next: number, words: readonly LineWord[], from: number): boolean {
  const step = steps[next];
  if (step === undefined) return true;
  for (let at = from; at <= from + step.gap && at < words.length; at++) {
    if (endsOf(step.words, words, at).some((end) => follows(steps, next + 1, words, end))) return true;
    if (words[at]?.plain.length === 0) return false;
  }
  return false;
}

/** Where the step may end that begins here. */
function endsOf({ known, names, beginnings, endings, number }: Alternatives, words: readonly LineWord[], at: number): number[] {
  const { text, plain } = words[at] as LineWord;
  if (plain.some((form) => known().has(form)) || (number && NUMBER.test(text))) return [at + 1];
  if (beginnings.some((beginning) => text.startsWith(beginning)) || endings.some((ending) => text.endsWith(ending))) return [at + 1];
  return names.filter((name) => name.every((piece, i) => words[at + i]?.plain.includes(piece))).map((name) => at + name.length);
}
