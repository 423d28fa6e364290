import { isBlank } from "../text/blank.js";
import { codeAt } from "../text/code-at.js";
import type { Segment } from "../text/segment.js";
import type { TextView } from "../text/text-view.js";
import { endsWithPhrase, holdsPhrase, LetterPairs, type PhraseList, startsWithPhrase } from "./phrases.js";
import { THRESHOLDS } from "./thresholds.js";

/** Of the last sentence asked about: neighbouring mentions share it. */
const PAIRS = new LetterPairs();

/** The words around one mention, folded; computed when first asked for. */
export class Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly #view: TextView;
  #surface: string | null = null;
  #sentence: Segment | null = null;
  #left: string | null = null;
  #right: string | null = null;

  constructor(view: TextView, start: number, end: number) {
    this.text = view.text;
    this.start = start;
    this.end = end;
    this.#view = view;
  }

  get surface(): string {
    this.#surface ??= this.text.slice(this.start, this.end);
    return this.#surface;
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

  /** As written, not folded. */
  get tail(): string {
    return this.text.slice(this.end, this.sentence.end);
  }

  /** The phrase of the list that stands right before, if any; quotes, brackets, colon, slash and hyphen may lie between. */
  phraseBefore(list: PhraseList): string | null {
    if (list.isEmpty) return null;
    const { folded } = this.#view;
    const from = this.sentence.start;
    let close = this.start;
    while (close > from && isBlank(folded.charCodeAt(close - 1))) close--;
    let bare = close;
    while (bare > from && isOpener(folded.charCodeAt(bare - 1))) bare--;
    return list.endingAt(folded, from, bare, close);
  }

  phraseAfter(list: PhraseList): string | null {
    if (list.isEmpty) return null;
    const { folded } = this.#view;
    const to = this.sentence.end;
    let close = this.end;
    while (close < to && isBlank(folded.charCodeAt(close))) close++;
    let bare = close;
    while (bare < to && isCloser(folded.charCodeAt(bare))) bare++;
    return list.beginningAt(folded, to, this.end, close, bare);
  }

  phraseNear(list: PhraseList): string | null {
    if (list.isEmpty) return null;
    this.#readPairs();
    for (let phrase = list.nextStanding(0, PAIRS); phrase !== null; phrase = list.nextStanding(phrase.order + 1, PAIRS))
      if (holdsPhrase(this.left, phrase.folded) || holdsPhrase(this.right, phrase.folded)) return phrase.words;
    return null;
  }

  /** The phrase of the list that holds the mention within itself, if any. */
  phraseAround(list: PhraseList): string | null {
    if (list.isEmpty) return null;
    const { folded } = this.#view;
    const surface = folded.slice(this.start, this.end);
    const places = list.placesOf(surface);
    for (const { folded: phrase, words, order } of list.all)
      if (places[order] === -1 ? this.#isBeside(list, order, phrase) : this.#isWithin(phrase, surface, places[order] as number))
        return words;
    return null;
  }

  #isBeside(list: PhraseList, order: number, phrase: string): boolean {
    this.#readPairs();
    return list.mayStand(order, PAIRS) && (holdsPhrase(this.left, phrase) || holdsPhrase(this.right, phrase));
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
