import { isBlank } from "../text/blank.js";
import { codeAt } from "../text/code-at.js";
import { isWordAt } from "../text/fold.js";
import type { Segment } from "../text/segment.js";
import type { TextView } from "../text/text-view.js";
import { endsWithPhrase, holdsPhrase, type PhrasesBeside, type PhrasesNear, startsWithPhrase } from "./phrases.js";
import { THRESHOLDS } from "./thresholds.js";
import { keyBeginningAt, keyEndingAt, StretchWords } from "./word-keys.js";

/** Of the last sentence asked about. */
const WORDS = new StretchWords();

/** The words around one mention, folded; computed when first asked for. */
export class Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly #view: TextView;
  #sentence: Segment | null = null;

  constructor(view: TextView, start: number, end: number) {
    this.text = view.text;
    this.start = start;
    this.end = end;
    this.#view = view;
  }

  get surface(): string {
    return this.text.slice(this.start, this.end);
  }

  /** The line where it is short, else the sentence. */
  get sentence(): Segment {
    this.#sentence ??= lineOrSentence(this.#view, this.start, this.end);
    return this.#sentence;
  }

  /** Folded words of the sentence before the mention. */
  get left(): string {
    return this.#view.folded.slice(this.sentence.start, this.start);
  }

  get right(): string {
    return this.#view.folded.slice(this.end, this.sentence.end);
  }

  /** As written, not folded. */
  get tail(): string {
    return this.text.slice(this.end, this.sentence.end);
  }

  /** The phrase of the list that stands right before, if any; quotes, brackets, colon, slash and hyphen may lie between. */
  phraseBefore(list: PhrasesBeside): string | null {
    if (list.isEmpty) return null;
    const { folded } = this.#view;
    let close = this.start;
    while (close > 0 && isBlank(folded.charCodeAt(close - 1))) close--;
    let bare = close;
    while (bare > 0 && isOpener(folded.charCodeAt(bare - 1))) bare--;
    const key = keyEndingAt(folded, bare);
    const closeKey = close === bare ? key : keyEndingAt(folded, close);
    for (let at = list.next(0, key, closeKey, key); at >= 0; at = list.next(at + 1, key, closeKey, key)) {
      const { start } = this.sentence;
      const phrase = list.folded(at);
      if (endsWithPhrase(folded, start, bare, phrase) || (close !== bare && endsWithPhrase(folded, start, close, phrase)))
        return list.words(at);
    }
    return null;
  }

  phraseAfter(list: PhrasesBeside): string | null {
    if (list.isEmpty) return null;
    const { folded } = this.#view;
    let close = this.end;
    while (close < folded.length && isBlank(folded.charCodeAt(close))) close++;
    let bare = close;
    while (bare < folded.length && isCloser(folded.charCodeAt(bare))) bare++;
    const key = keyBeginningAt(folded, this.end);
    const closeKey = close === this.end ? key : keyBeginningAt(folded, close);
    const bareKey = bare === close ? closeKey : keyBeginningAt(folded, bare);
    for (let at = list.next(0, key, closeKey, bareKey); at >= 0; at = list.next(at + 1, key, closeKey, bareKey)) {
      const { end } = this.sentence;
      const phrase = list.folded(at);
      if (
        startsWithPhrase(folded, this.end, end, phrase) ||
        (close !== this.end && startsWithPhrase(folded, close, end, phrase)) ||
        (bare !== close && isWordAt(phrase, 0) && startsWithPhrase(folded, bare, end, phrase))
      )
        return list.words(at);
    }
    return null;
  }

  phraseNear(list: PhrasesNear): string | null {
    if (list.isEmpty) return null;
    this.#readWords();
    for (let at = list.nextStanding(0, WORDS); at >= 0; at = list.nextStanding(at + 1, WORDS))
      if (this.#isBeside(list.folded(at))) return list.words(at);
    return null;
  }

  /** The phrase of the list that stands beside the mention or holds it within itself, if any. */
  phraseAround(list: PhrasesNear): string | null {
    if (list.isEmpty) return null;
    this.#readWords();
    for (let at = list.nextStanding(0, WORDS); at >= 0; at = list.nextStanding(at + 1, WORDS)) {
      const phrase = list.folded(at);
      const surface = this.#view.folded.slice(this.start, this.end);
      const first = phrase.indexOf(surface);
      if (first < 0 ? this.#isBeside(phrase) : this.#isWithin(phrase, surface, first)) return list.words(at);
    }
    return null;
  }

  #isBeside(phrase: string): boolean {
    return holdsPhrase(this.left, phrase) || holdsPhrase(this.right, phrase);
  }

  /** Whether the mention stands in the phrase at one of the places where its words do. */
  #isWithin(phrase: string, surface: string, first: number): boolean {
    const { folded } = this.#view;
    for (let at = first; at >= 0; at = phrase.indexOf(surface, at + 1)) {
      const past = at + surface.length;
      // One letter beside the mention rules out most.
      if (at > 0 && codeAt(folded, this.start - 1) !== phrase.charCodeAt(at - 1)) continue;
      if (past < phrase.length && codeAt(folded, this.end) !== phrase.charCodeAt(past)) continue;
      const { start, end } = this.sentence;
      if (endsWithPhrase(folded, start, this.start, phrase.slice(0, at)) && startsWithPhrase(folded, this.end, end, phrase.slice(past)))
        return true;
    }
    return false;
  }

  #readWords(): void {
    WORDS.read(this.#view.folded, this.sentence.start, this.sentence.end);
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
