import { foldText, isWordAt } from "../text/fold.js";
import { type Segment, sentenceAround } from "../text/segment.js";
import { indexOfPhrase } from "../text/words.js";
import { THRESHOLDS } from "./thresholds.js";

/** The words around one mention, folded; computed when first asked for. */
export class Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  #sentence: Segment | null = null;
  #left: string | null = null;
  #right: string | null = null;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  get surface(): string {
    return this.text.slice(this.start, this.end);
  }

  /** The line where it is short, else the sentence. */
  get sentence(): Segment {
    this.#sentence ??= lineOrSentence(this.text, this.start, this.end);
    return this.#sentence;
  }

  /** Folded words of the sentence before the mention. */
  get left(): string {
    this.#left ??= foldText(this.text.slice(this.sentence.start, this.start));
    return this.#left;
  }

  get right(): string {
    this.#right ??= foldText(this.text.slice(this.end, this.sentence.end));
    return this.#right;
  }

  /** The phrase of the list that stands right before, if any; quotes, brackets, colon, slash and hyphen may lie between. */
  phraseBefore(phrases: readonly string[] | undefined): string | null {
    if (!phrases || phrases.length === 0) return null;
    const bare = this.left.replace(OPENERS, "");
    const close = this.left.replace(/\s+$/, "");
    return foundPhrase(phrases, (folded) => endsWithPhrase(bare, folded) || endsWithPhrase(close, folded));
  }

  phraseAfter(phrases: readonly string[] | undefined): string | null {
    if (!phrases || phrases.length === 0) return null;
    const bare = this.right.replace(CLOSERS, "");
    const close = this.right.replace(/^\s+/, "");
    return foundPhrase(
      phrases,
      (folded) =>
        startsWithPhrase(this.right, folded) || startsWithPhrase(close, folded) || (isWordAt(folded, 0) && startsWithPhrase(bare, folded)),
    );
  }

  phraseNear(phrases: readonly string[] | undefined): string | null {
    if (!phrases || phrases.length === 0) return null;
    return foundPhrase(phrases, (folded) => containsPhrase(this.left, folded) || containsPhrase(this.right, folded));
  }

  /** The phrase of the list that holds the mention within itself, if any. */
  phraseAround(phrases: readonly string[]): string | null {
    const surface = foldText(this.surface);
    return foundPhrase(phrases, (folded) => {
      for (let at = folded.indexOf(surface); at >= 0; at = folded.indexOf(surface, at + 1)) {
        const rest = folded.slice(at + surface.length);
        if (endsWithPhrase(`${this.left}`, folded.slice(0, at)) && startsWithPhrase(this.right, rest)) return true;
      }
      return containsPhrase(this.left, folded) || containsPhrase(this.right, folded) ? !folded.includes(surface) : false;
    });
  }
}

/** Lists of phrases belong to the data and are asked again and again. */
const FOLDED = new WeakMap<readonly string[], readonly string[]>();

function foundPhrase(phrases: readonly string[], fits: (folded: string) => boolean): string | null {
  let folded = FOLDED.get(phrases);
  if (folded === undefined) {
    folded = phrases.map((phrase) => foldText(phrase).trim());
    FOLDED.set(phrases, folded);
  }
  const at = folded.findIndex(fits);
  return at < 0 ? null : (phrases[at] as string);
}

const OPENERS = /[\s"'([:/\-–—‘’“”*•]+$/;
const CLOSERS = /^[\s"')\]:/\-–—‘’“”*]+/;

function endsWithPhrase(folded: string, phrase: string): boolean {
  if (phrase === "") return true;
  if (!folded.endsWith(phrase)) return false;
  return !isWordAt(phrase, 0) || !isWordAt(folded, folded.length - phrase.length - 1);
}

function startsWithPhrase(folded: string, phrase: string): boolean {
  if (phrase === "") return true;
  if (!folded.startsWith(phrase)) return false;
  if (!isWordAt(phrase, phrase.length - 1) || !isWordAt(folded, phrase.length)) return true;
  return isPlural(folded, phrase.length);
}

function containsPhrase(folded: string, phrase: string): boolean {
  if (indexOfPhrase(folded, phrase) >= 0) return true;
  return indexOfPhrase(folded, `${phrase}s`) >= 0;
}

function isPlural(folded: string, at: number): boolean {
  return folded[at] === "s" && !isWordAt(folded, at + 1);
}

function lineOrSentence(text: string, start: number, end: number): Segment {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const found = text.indexOf("\n", end);
  const to = found < 0 ? text.length : found;
  if (to - from <= THRESHOLDS.shortLine) return { start: from, end: to };
  return sentenceAround(text, start, end);
}
