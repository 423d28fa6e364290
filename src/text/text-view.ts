import { foldText } from "./fold.js";
import { PerText } from "./per-text.js";
import { isSentenceEnd, type Segment } from "./segment.js";

/** What all stages ask about one text, worked out once for the whole of it: its letters folded, its lines, its sentences. */
export class TextView {
  readonly text: string;
  #folded: string | null = null;
  #breaks: readonly number[] | null = null;
  #ends: readonly number[] | null = null;
  #line: Segment = { start: 0, end: -1 };
  #sentence: Segment = { start: 0, end: -1 };

  constructor(text: string) {
    this.text = text;
  }

  /** As `foldText` gives it: the same length, so that any part of it is that part folded. */
  get folded(): string {
    this.#folded ??= foldText(this.text);
    return this.#folded;
  }

  /** Those who ask go through the text in order, several times on a line: the last answer often stands. */
  lineAround(start: number, end: number): Segment {
    const known = this.#line;
    if (start >= known.start && end <= known.end) return known;
    const breaks = this.#lineBreaks();
    const before = firstFrom(breaks, start) - 1;
    const after = firstFrom(breaks, end);
    const line = {
      start: before < 0 ? 0 : (breaks[before] as number) + 1,
      end: after < breaks.length ? (breaks[after] as number) : this.text.length,
    };
    // What spans a break has two lines around it.
    if (after === before + 1) this.#line = line;
    return line;
  }

  /** The sentence or line around a place; looks no further than `reach` to either side (a text without stops is one endless line). */
  sentenceAround(start: number, end: number, reach = 400): Segment {
    const known = this.#sentence;
    const whole = start > known.start && end < known.end ? known : this.#sentenceOf(start, end);
    if (start - reach <= whole.start && end + reach + 1 >= whole.end) return whole;
    return { start: Math.max(start - reach, whole.start), end: Math.min(end + reach + 1, whole.end) };
  }

  /** However long: from behind a sentence's end, or a line break, to behind the next. */
  #sentenceOf(start: number, end: number): Segment {
    const line = this.lineAround(start, end);
    const ends = this.#sentenceEnds();
    const before = firstFrom(ends, start - 1) - 1;
    const after = firstFrom(ends, end);
    const sentence = {
      start: Math.max(line.start, before < 0 ? 0 : (ends[before] as number) + 1),
      end: Math.min(line.end + 1, after < ends.length ? (ends[after] as number) + 1 : this.text.length, this.text.length),
    };
    // Nor what spans a break, or an end.
    if (after === before + 1 && line === this.#line) this.#sentence = sentence;
    return sentence;
  }

  #lineBreaks(): readonly number[] {
    if (this.#breaks) return this.#breaks;
    const found: number[] = [];
    for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) found.push(at);
    this.#breaks = found;
    return found;
  }

  #sentenceEnds(): readonly number[] {
    if (this.#ends) return this.#ends;
    const { text } = this;
    const found: number[] = [];
    STOP.lastIndex = 0;
    while (STOP.test(text)) if (isSentenceEnd(text, STOP.lastIndex - 1)) found.push(STOP.lastIndex - 1);
    this.#ends = found;
    return found;
  }
}

const STOP = /[.!?]/g;

/** Place of the first number not below. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const VIEWS = new PerText((text) => new TextView(text));

export function viewOf(text: string): TextView {
  return VIEWS.of(text);
}
