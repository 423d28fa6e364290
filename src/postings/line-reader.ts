import type { Mention } from "../skills/mention.js";
import { codeAt } from "../text/code-at.js";
import { matchesIn, maybeMatch, mayMatch } from "../text/cues/cues.js";
import { matchesOf } from "../text/matches.js";
import { isSentenceEnd } from "../text/segment.js";
import { viewOf } from "../text/text-view.js";
import { type Aside, nameInSentences, Statement } from "./aside.js";
import { PREFERRED, REQUIRED } from "./need-cues.js";
import { maybePreference, preferencesIn } from "./preference.js";
import type { ZonedLine } from "./zones/posting-zone.js";

/** A longer sentence is several that lost their stops: there only so many letters around a name tell about it. */
const LONG = 400;
const NEAR = 200;

/** The whole item is marked: "(Bonus) Experience with …", "Nice to have: …". */
const BONUS_LINE =
  /^[\s*•►●■\-–_([]*(?:bonus|(?:nice|good|great)[- ]to[- ]have|(?:a |big |huge )?plus|optional|preferred|desirable|ideally|preferably)\b/i;

/** What marks a name or a line as wished in other tongues. */
const WISHED =
  "von vorteil|wünschenswert|bevorzugt|idealerweise|souhaitée?s?|appréciée?s?|un plus|deseable|valorable|een (?:pr[eé]|plus|pluspunt)|gradit[aoie]|preferibile|desejável|(?:fator )?preferencial|valorizad[oa]s?|diferencial";

/** "Knowledge of data privacy. Awareness of research. (Preferred)": a line's last word on all of it. */
const LINE_MARK = new RegExp(
  `[([](required|essential|preferred|desirable|desired|optional|bonus|(?:nice|good|great)[- ]to[- ]have|(?:a )?(?:big |huge |strong )?plus|${WISHED})(?:,? (?:but )?not (?:required|mandatory|necessary))?[)\\]][.;]?$`,
  "i",
);

/** Whether a bracket closes the line, or comes right before the stop that does: of most lines no part need be cut out. */
function closesInBracket(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  const bracket = last === "." || last === ";" ? text.charAt(end - 2) : last;
  return bracket === ")" || bracket === "]";
}

/** Where the sentence of a mark begins in its line: "Fluent in English. Experience in retail (desirable)"; not with ".NET". */
const LAST_SENTENCE = /^.*(?<=[^\s(,/])[.!?;](?=\s*\p{Lu})/su;
const OWN_SENTENCE = /[.!?;]\s*$/;

/** A word that marks all from a place of its line on, in lower case. */
interface LineMark {
  readonly words: string;
  readonly from: number;
}

function maybeMark(text: string, { start, end, zone }: ZonedLine): LineMark | null {
  if (zone === "required" && BONUS_LINE.test(text.slice(start, start + 30))) return { words: "bonus", from: start };
  if (zone === "legal" || zone === "perks" || !closesInBracket(text, end)) return null;
  const tail = Math.max(start, end - 50);
  const found = LINE_MARK.exec(text.slice(tail, end));
  if (found === null) return null;
  const before = text.slice(start, tail + found.index);
  const from = OWN_SENTENCE.test(before) ? 0 : (LAST_SENTENCE.exec(before)?.[0].length ?? 0);
  return { words: (found[1] as string).toLowerCase(), from: start + from };
}

/** "React (required), Python (preferred), Node" */
const OWN_MARK = new RegExp(
  `\\s?\\((?:highly |strongly )?(required|mandatory|must[- ]have|preferred|desirable|desired|(?:nice|good|great)[- ]to[- ]have|bonus|optional|(?:a )?(?:big |huge )?plus|${WISHED})\\)`,
  "iy",
);

function maybeOwnMark(text: string, at: number): string | null {
  if (codeAt(text, at) !== 0x28 && codeAt(text, at + 1) !== 0x28) return null;
  OWN_MARK.lastIndex = at;
  return OWN_MARK.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** The lines of a text as its mentions ask for them, in order: what several of them ask is worked out once. */
export class LineReader {
  readonly #text: string;
  readonly #lines: readonly ZonedLine[];
  readonly #employer: string;
  #at = 0;
  #last: LineReading | null = null;
  #statement: Statement | null = null;
  #statementOf: ZonedLine | null = null;

  constructor(text: string, lines: readonly ZonedLine[], company: string | null) {
    this.#text = text;
    this.#lines = lines;
    this.#employer = nameInSentences(company);
  }

  /** Null between lines and in headings. */
  lineOf({ start }: Mention): LineReading | null {
    const line = this.lineAt(start);
    if (line === null || line.heading) return null;
    if (this.#last?.line !== line) this.#last = new LineReading(this.#text, line);
    return this.#last;
  }

  /** Of what else its sentence speaks than of what the work needs, or null. */
  maybeAside({ start, end, kind }: Mention): Aside | null {
    const line = this.lineAt(start);
    if (line === null || line.heading) return null;
    const around = viewOf(this.#text).sentenceAround(start, end);
    const long = around.end - around.start > LONG;
    const from = Math.max(around.start, line.start, long ? start - NEAR : 0);
    const to = Math.min(around.end, line.end, long ? end + NEAR : line.end);
    if (this.#statement === null || this.#statementOf !== line || this.#statement.start !== from || this.#statement.end !== to) {
      this.#statement = new Statement(this.#text, from, to, line.zone, this.#employer);
      this.#statementOf = line;
    }
    return this.#statement.maybeAside(kind, start, end);
  }

  /** Null between lines. Mentions come in order: the line is mostly the last one's, or one of the next. */
  lineAt(offset: number): ZonedLine | null {
    const lines = this.#lines;
    let at = this.#at < lines.length && offset >= (lines[this.#at] as ZonedLine).start ? this.#at : 0;
    while (at < lines.length && offset >= (lines[at] as ZonedLine).end) at++;
    this.#at = at;
    const line = lines[at];
    return line !== undefined && offset >= line.start ? line : null;
  }
}

/** A semicolon within a parenthesis parts only what stands there; "… position Experience working in …" are two items whose break was lost. */
const BREAK =
  /[.!?](?=\s*[\p{Lu}•])(?!\s*(?:(?:This|That|It|These)(?: is| are|['’]s| would be) )?(?:(?:[Aa]lso )?[Nn]ot (?:strictly |absolutely )?(?:required|necessary|essential|mandatory|a must)|[Nn]ice to have|[Aa] (?:big |huge |strong |definite |real )?(?:plus|bonus)|[Pp]referred|[Oo]ptional|[Dd]esirable|[Bb]onus)(?:,? (?:but|though) [^.;:]{0,40})?[.!]?\s*$)|;(?![^()]*\))|\s[–—]\s(?!(?:an? )?(?:big |huge |strong |real |nice |major |definite |highly |strongly )?(?:plus|preferred|bonus|required)\b)(?=[^–—]{0,80}\b(?:plus|preferred|bonus|required)\b)| (?=(?:Experience|Ability|Strong|Excellent|Proven|Good|Knowledge|Familiarity|Understanding|Demonstrated) \p{Ll})(?<=(?:\s\p{Ll}{3,}|\)) )(?<!\b(?:have|has|with|and|need|bring|possess|require|requires|plus|the|your|our|both|also|include|includes|including) )| (?=(?:Experience (?:with|in|using|working)|Knowledge of|Ability to|Familiarity with|Understanding of|Proficient (?:in|with)|Self-motivated|(?:Strong|Excellent|Solid|Good|Basic|Entry-level|Advanced) (?:knowledge|understanding|experience|skills) ?)\b)(?<=\p{Lu}[\p{L}\d]+ )(?<!\b(?:Have|With|And|Or|Of|Demonstrated|Proven|Previous|Prior|Relevant|Required|Preferred|Minimum|Work|Working|Hands-on) )/uy;

/** Among demands whose breaks were lost: "… preferred Extensive programming experience …". */
const ITEM_BREAK =
  / (?=(?:Extensive|Expert|Expertise|Solid|Deep|Previous|Prior|Successful|Proficiency|Proficient|Hands-on|Basic|Advanced) \p{Ll})(?<=(?:\s\p{Ll}{3,}|\)) )(?<!\b(?:have|has|with|and|need|bring|possess|require|requires|plus|the|your|our|both|also|include|includes|including|for|of|an|any|some|or) )/uy;

/** Where one may: a stop before a blank, a semicolon, a blank before a dash or the first letters of such a word. */
const MAY_BREAK = /;|[.!?](?=[\s\p{Lu}•])|\s(?=[–—]|Exp|Ext|Abi|Str|Exc|Pr[oei]|Goo|Kno|Fam|Und|Dee|Dem|Sel|Sol|Suc|Han|Bas|Ent|Adv)/gu;

/** Where the line's clauses part. The expression is tried only where one may: sought through the line, it would be tried at every letter. */
function breaksOf(words: string, demands: boolean): number[] {
  const breaks: number[] = [];
  MAY_BREAK.lastIndex = 0;
  while (MAY_BREAK.test(words)) {
    const at = MAY_BREAK.lastIndex - 1;
    BREAK.lastIndex = at;
    ITEM_BREAK.lastIndex = at;
    if (demands && ITEM_BREAK.test(words)) {
      breaks.push(at);
      MAY_BREAK.lastIndex = ITEM_BREAK.lastIndex;
      continue;
    }
    if (!BREAK.test(words) || (STOPS.includes(words.charAt(at)) && !isSentenceEnd(words, at))) continue;
    breaks.push(at);
    MAY_BREAK.lastIndex = BREAK.lastIndex;
  }
  return breaks;
}

const STOPS = ".!?";

const PARENTHESIS = /\(([^()]{0,160})\)/g;

/** "(PyTorch; JAX a plus)": what a semicolon parts within a parenthesis. */
function partAround(words: string, at: number): { words: string; start: number } {
  const start = words.lastIndexOf(";", at) + 1;
  const end = words.indexOf(";", at);
  return { words: words.slice(start, end < 0 ? words.length : end), start };
}

export interface Clause {
  readonly words: string;
  /** Where it begins in the line. */
  readonly start: number;
  readonly required: string | undefined;
  /** What in it says that something is preferred; asked for each mention in it, looked for when the first asks. */
  preferences: readonly RegExpExecArray[] | undefined;
  /** Whether all of it asks outright; asked for each mention in it, worked out for the first. */
  outright: boolean | undefined;
}

export class LineReading {
  readonly text: string;
  readonly line: ZonedLine;
  readonly #words: string;
  readonly #mayPrefer: boolean;
  /** Semicolons part what stands in the line; most have none. */
  readonly isParted: boolean;
  /** Whether a word of the line may change what is asked for, or how well; asked for each mention in it, worked out for the first. */
  tellsNeed: boolean | undefined = undefined;
  tellsLevel: boolean | undefined = undefined;
  #mark: LineMark | null | undefined = undefined;
  #breaks: readonly number[] | null = null;
  #parentheses: readonly RegExpExecArray[] | null = null;
  #clause: Clause | null = null;

  constructor(text: string, line: ZonedLine) {
    this.text = text;
    this.line = line;
    this.#words = text.slice(line.start, line.end);
    this.#mayPrefer = mayMatch(text, PREFERRED, line.start, line.end);
    this.isParted = this.#words.includes(";");
  }

  /** The word that marks the line from before the mention on, or the mention itself, in lower case; null where none does. */
  markOf({ start, end }: Mention): string | null {
    if (this.#mark === undefined) this.#mark = maybeMark(this.text, this.line);
    return this.#mark === null || start < this.#mark.from ? maybeOwnMark(this.text, end) : this.#mark.words;
  }

  /** Within the line the clause around the mention: "Requires X; Y preferred" are two. */
  clauseOf(mention: Mention): Clause {
    const at = mention.start - this.line.start;
    this.#breaks ??= breaksOf(this.#words, this.line.zone === "required");
    let from = 0;
    let to = this.#words.length;
    for (const place of this.#breaks) {
      if (place < at) from = place + 1;
      if (place < mention.end - this.line.start) continue;
      to = place;
      break;
    }
    if (!this.#mayPrefer || !this.#words.includes("(")) {
      const known = this.#clause;
      return known?.start === from && known.words.length === to - from ? known : this.#made(this.#words.slice(from, to), from);
    }
    return this.#clauseOfParenthesis(at, from, to);
  }

  /** A parenthesis of its own: "Python (Rust a plus)" prefers Rust only. */
  #clauseOfParenthesis(at: number, from: number, to: number): Clause {
    this.#parentheses ??= matchesOf(PARENTHESIS, this.#words);
    const inner = this.#parentheses.find((match) => match.index <= at && at < match.index + match[0].length);
    if (inner !== undefined) {
      const part = partAround(inner[0], at - inner.index);
      if (this.#prefers(part.words, inner.index + part.start)) return this.#made(part.words, inner.index + part.start);
    }
    const clause = this.#words.slice(from, to);
    return this.#made(
      clause.replace(/\([^()]*\)/g, (words, at: number) => (this.#prefers(words, from + at) ? " ".repeat(words.length) : words)),
      from,
    );
  }

  /** The words that make the mention preferred only, if any cover it. */
  maybePreference(clause: Clause, { start, end }: Mention): string | undefined {
    if (!this.#mayPrefer) return undefined;
    const from = this.line.start + clause.start;
    clause.preferences ??= preferencesIn(this.text, from, clause.words);
    return maybePreference(clause.words, clause.preferences, start - from, end - from);
  }

  /** Neighbouring mentions mostly share their clause. */
  #made(words: string, start: number): Clause {
    if (this.#clause === null || this.#clause.start !== start || this.#clause.words !== words) {
      const from = this.line.start + start;
      const required = maybeMatch(this.text, REQUIRED, from, from + words.length, () => words)?.[0];
      this.#clause = { words, start, required, preferences: undefined, outright: undefined };
    }
    return this.#clause;
  }

  #prefers(words: string, at: number): boolean {
    const from = this.line.start + at;
    return matchesIn(this.text, PREFERRED, from, from + words.length);
  }
}
