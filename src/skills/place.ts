import { isBlank } from "../text/blank.js";
import { isWordAt } from "../text/fold.js";
import type { Segment } from "../text/segment.js";
import { type TextView, viewOf } from "../text/text-view.js";
import { endsWithPhrase, firstPhrase, holdsPhrase, LetterPairs, type Phrase, phrasesOf, startsWithPhrase } from "./phrases.js";
import { THRESHOLDS } from "./thresholds.js";

/** Of the last sentence asked about: neighbouring mentions share it. */
const PAIRS = new LetterPairs();

/** The words around one mention, folded; computed when first asked for. */
export class Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly #view: TextView;
  #sentence: Segment | null = null;
  #left: string | null = null;
  #right: string | null = null;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.surface = text.slice(start, end);
    this.#view = viewOf(text);
  }

  /** The line where it is short, else the sentence. */
  get sentence(): Segment {
    this.#sentence ??= lineOrSentence(this.#view, this.start, this.end);
    return this.#sentence;
  }

  /** Folded words of the sentence before the mention. */
  get left(): string {
    this.#left ??= this.#view.folded.slice(this.sentence.start, this.start);
    return this.#left;
  }

  get right(): string {
    this.#right ??= this.#view.folded.slice(this.end, this.sentence.end);
    return this.#right;
  }

  /** The phrase of the list that stands right before, if any; quotes, brackets, colon, slash and hyphen may lie between. */
  phraseBefore(list: readonly string[] | undefined): string | null {
    if (!list || list.length === 0) return null;
    const { folded } = this.#view;
    const from = this.sentence.start;
    let close = this.start;
    while (close > from && isBlank(folded.charCodeAt(close - 1))) close--;
    let bare = close;
    while (bare > from && isOpener(folded.charCodeAt(bare - 1))) bare--;
    const fits = ({ folded: phrase }: Phrase) =>
      endsWithPhrase(folded, from, bare, phrase) || (close !== bare && endsWithPhrase(folded, from, close, phrase));
    return firstPhrase(phrasesOf(list).byLast, folded.charCodeAt(bare - 1), folded.charCodeAt(close - 1), -1, fits);
  }

  phraseAfter(list: readonly string[] | undefined): string | null {
    if (!list || list.length === 0) return null;
    const { folded } = this.#view;
    const { end } = this;
    const to = this.sentence.end;
    let close = end;
    while (close < to && isBlank(folded.charCodeAt(close))) close++;
    let bare = close;
    while (bare < to && isCloser(folded.charCodeAt(bare))) bare++;
    const fits = ({ folded: phrase }: Phrase) =>
      startsWithPhrase(folded, end, to, phrase) ||
      (close !== end && startsWithPhrase(folded, close, to, phrase)) ||
      (bare !== close && isWordAt(phrase, 0) && startsWithPhrase(folded, bare, to, phrase));
    return firstPhrase(phrasesOf(list).byFirst, folded.charCodeAt(end), folded.charCodeAt(close), folded.charCodeAt(bare), fits);
  }

  phraseNear(list: readonly string[] | undefined): string | null {
    if (!list || list.length === 0) return null;
    this.#readPairs();
    for (const phrase of phrasesOf(list).all)
      if (PAIRS.mayHold(phrase) && (holdsPhrase(this.left, phrase.folded) || holdsPhrase(this.right, phrase.folded))) return phrase.words;
    return null;
  }

  /** The phrase of the list that holds the mention within itself, if any. */
  phraseAround(list: readonly string[]): string | null {
    const { folded } = this.#view;
    const { start, end } = this.sentence;
    const surface = folded.slice(this.start, this.end);
    this.#readPairs();
    for (const phrase of phrasesOf(list).all) {
      if (!PAIRS.mayHold(phrase)) continue;
      const { folded: words } = phrase;
      const first = words.indexOf(surface);
      for (let at = first; at >= 0; at = words.indexOf(surface, at + 1))
        if (
          endsWithPhrase(folded, start, this.start, words.slice(0, at)) &&
          startsWithPhrase(folded, this.end, end, words.slice(at + surface.length))
        )
          return phrase.words;
      if (first < 0 && (holdsPhrase(this.left, words) || holdsPhrase(this.right, words))) return phrase.words;
    }
    return null;
  }

  #readPairs(): void {
    PAIRS.read(this.#view.folded, this.sentence.start, this.sentence.end);
  }
}

/** `[\s"'([:/\-–—‘’“”*•]` */
function isOpener(c: number): boolean {
  return c === 0x28 || c === 0x5b || c === 0x2022 || (c !== 0x29 && c !== 0x5d && isCloser(c));
}

/** `[\s"')\]:/\-–—‘’“”*]` */
function isCloser(c: number): boolean {
  if (c < 0x80)
    return isBlank(c) || c === 0x22 || c === 0x27 || c === 0x29 || c === 0x5d || c === 0x3a || c === 0x2f || c === 0x2d || c === 0x2a;
  return isBlank(c) || c === 0x2013 || c === 0x2014 || c === 0x2018 || c === 0x2019 || c === 0x201c || c === 0x201d;
}

function lineOrSentence(view: TextView, start: number, end: number): Segment {
  const line = view.lineAround(start, end);
  return line.end - line.start <= THRESHOLDS.shortLine ? line : view.sentenceAround(start, end);
}
