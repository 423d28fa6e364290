import { type Token, tokenise } from "./tokens.js";

/** How a written form may vary in a text without an alias of its own. */
export interface VariantOptions {
  /** Plural and singular of the last word, spelling of both sides of the Atlantic. False for ambiguous and case-sensitive forms. */
  readonly inflect: boolean;
  /** Blank, hyphen or nothing between the words. */
  readonly join: boolean;
  /** A name of a thing ("Windows", "Jenkins") has no singular. */
  readonly properName: boolean;
}

export interface Variant {
  readonly tokens: readonly Token[];
  /** The parts must stand capitalised in the text ("Java Script", "Linked In"). */
  readonly cased: boolean;
  /** The last word may end in "s" or not, whatever the form does. */
  readonly anyEnding: boolean;
}

const SEPARATOR: Token = { kind: "separator" };
const word = (text: string, cased = text): Token => ({ kind: "word", text, cased });

/** All spellings under which a form is found, the form itself first. */
export function variantsOf(form: string, options: VariantOptions): Variant[] {
  const base = tokenise(form);
  const all = new Map<string, Variant>();
  const anyEnding = options.inflect && mayEndEitherWay(base, options.properName);
  const add = (tokens: readonly Token[], cased: boolean) => {
    const key = tokens
      .map((token) => (token.kind === "word" ? token.text : token.kind === "separator" ? " " : `\u0001${token.char}`))
      .join("\u0000");
    if (tokens.length > 0 && !all.has(key)) all.set(key, { tokens, cased, anyEnding });
  };
  for (const glued of options.join ? gluings(base) : [base]) {
    add(glued, false);
    if (options.inflect) for (const inflected of inflections(glued, options.properName)) add(inflected, false);
  }
  for (const spelling of [...(options.inflect ? spelledElsewhere(base) : []), ...umlautsWrittenOut(base)]) {
    add(spelling, false);
    for (const inflected of inflections(spelling, options.properName)) add(inflected, false);
  }
  if (options.join) for (const parts of camelParts(base)) add(parts, true);
  return [...all.values()];
}

/** First words that are often written in one with the next: "back end", "data set", "e-mail". */
export const COMPOUNDS: ReadonlySet<string> = new Set([
  "back",
  "front",
  "full",
  "data",
  "web",
  "e",
  "real",
  "life",
  "work",
  "micro",
  "multi",
  "cyber",
  "block",
  "hyper",
  "auto",
  "bio",
  "geo",
  "tele",
  "health",
  "meta",
  "pre",
  "post",
  "non",
  "co",
  "cross",
  "sub",
  "super",
  "time",
  "on",
  "off",
  "in",
  "out",
  "over",
  "under",
  "up",
  "home",
  "soft",
  "hard",
  "code",
  "test",
  "net",
  "pay",
  "book",
  "key",
  "road",
  "bench",
  "trouble",
  "stake",
  "story",
  "brain",
  "crowd",
  "copy",
  "wire",
  "white",
  "black",
  "touch",
  "type",
  "java",
  "type",
  "script",
  "git",
  "hub",
  "open",
  "power",
  "share",
  "air",
  "big",
]);

/**
 * Blanks, and the dots and slashes of names, may be written or not. Two words in all ways; of three and more only the names' own marks and
 * known compounds are joined, for nobody writes the rest.
 */
function gluings(tokens: readonly Token[]): (readonly Token[])[] {
  const places = tokens.flatMap((token, i) => (isGlue(tokens, token, i) ? [i] : []));
  if (places.length === 0) return [tokens];
  const results: (readonly Token[])[] = [tokens];
  const offer = (chosen: readonly number[]) => {
    const joined = joinAt(tokens, new Set(chosen));
    if (
      joined.every(
        (token) => token.kind !== "word" || token.text.length >= 4 || tokens.some((old) => old.kind === "word" && old.text === token.text),
      )
    )
      results.push(joined);
  };
  if (places.length <= 2) offer(places);
  const marks = places.filter((i) => tokens[i]?.kind === "mark");
  if (marks.length > 0 && marks.length < places.length) offer(marks);
  const compounds = places.filter((i) => isCompound(tokens[i - 1]));
  if (places.length > 1 && compounds.length > 0) for (const i of compounds) offer([i]);
  if (marks.length > 0 && wordLength(tokens) >= 4) results.push(tokens.map((token, i) => (marks.includes(i) ? SEPARATOR : token)));
  return results;
}

const isCompound = (token: Token | undefined) => token?.kind === "word" && COMPOUNDS.has(token.text);

const wordLength = (tokens: readonly Token[]) => tokens.reduce((sum, token) => sum + (token.kind === "word" ? token.text.length : 0), 0);

function isGlue(tokens: readonly Token[], token: Token, i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.kind !== "word" || after?.kind !== "word") return false;
  if (token.kind === "separator") return true;
  if (token.kind !== "mark") return false;
  if (token.char === 0x2e) return !/^\d/.test(after.text);
  return token.char === 0x2f && before.text.length <= 4 && after.text.length <= 4;
}

function joinAt(tokens: readonly Token[], places: ReadonlySet<number>): Token[] {
  const out: Token[] = [];
  tokens.forEach((token, i) => {
    const last = out.at(-1);
    if (places.has(i)) return;
    if (places.has(i - 1) && last?.kind === "word" && token.kind === "word")
      out[out.length - 1] = word(last.text + token.text, last.cased + token.cased);
    else out.push(token);
  });
  return out;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s|al)?$/, "ization$1"],
  [/ization(s|al)?$/, "isation$1"],
  [/([a-z]{4})ise(d?)$/, "$1ize$2"],
  [/([a-z]{4})ize(d?)$/, "$1ise$2"],
  [/([a-z]{4})ising$/, "$1izing"],
  [/([a-z]{4})izing$/, "$1ising"],
  [/(lab|od|un[ns]|av)ell(ing|ed|or)$/, "$1el$2"],
  [/(lab|od|un[ns]|av)el(ing|ed|or)$/, "$1ell$2"],
  [/^(behavi|col|lab|fav|hon|harb|neighb|vap|tum|rig)our/, "$1or"],
  [/^(behavi|col|lab|fav|hon|harb|neighb|vap|tum|rig)or(?![aei])/, "$1our"],
  [/^(catal|dial|anal)ogue/, "$1og"],
  [/^(cent|fib|theat)re/, "$1er"],
  [/^(cent|fib|theat)er(s?)$/, "$1re$2"],
  [/^(def|off)ence/, "$1ense"],
  [/^licence/, "license"],
  [/^license(s?)$/, "licence$1"],
  [/^programme(s?)$/, "program$1"],
  [/^enquir/, "inquir"],
  [/^inquir/, "enquir"],
  [/^(fulfi|enro|insta)lment/, "$1llment"],
  [/^(fulfi|enro|insta)llment/, "$1lment"],
  [/^(p|orthop)aed/, "$1ed"],
  [/^(p|orthop)ed(?=iatr|ic)/, "$1aed"],
  [/^anaesth/, "anesth"],
  [/^anesth/, "anaesth"],
  [/^gynaec/, "gynec"],
  [/^haem/, "hem"],
  [/^aluminium/, "aluminum"],
  [/^judgement/, "judgment"],
  [/^judgment/, "judgement"],
  [/ysing$/, "yzing"],
  [/yse(d?)$/, "yze$1"],
  [/yze(d?)$/, "yse$1"],
];

const SPELT_BOTH_WAYS = new RegExp(SPELLINGS.map(([pattern]) => pattern.source).join("|"));

/** Whether a word is spelled in another way across the Atlantic. */
export function isSpelledElsewhere(word: string): boolean {
  return SPELT_BOTH_WAYS.test(word);
}

/** British and American spelling; "&" and "and". */
function spelledElsewhere(tokens: readonly Token[]): Token[][] {
  const out: Token[][] = [];
  const varies = tokens.some((token) => token.kind === "word" && isSpelledElsewhere(token.text));
  for (const [pattern, replacement] of varies ? SPELLINGS : []) {
    if (!tokens.some((token) => token.kind === "word" && pattern.test(token.text))) continue;
    out.push(tokens.map((token) => (token.kind === "word" ? word(token.text.replace(pattern, replacement), token.cased) : token)));
  }
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "mark" && token.char === 0x26 && tokens[i - 1]?.kind === "word" && tokens[i + 1]?.kind === "word") {
      out.push([...tokens.slice(0, i), SEPARATOR, word("and"), SEPARATOR, ...tokens.slice(i + 1)]);
    }
    if (token.kind === "word" && token.text === "and" && tokens[i - 1]?.kind === "separator" && tokens[i + 1]?.kind === "separator") {
      out.push([...tokens.slice(0, i - 1), { kind: "mark", char: 0x26 }, ...tokens.slice(i + 2)]);
    }
  }
  return out;
}

function umlautsWrittenOut(tokens: readonly Token[]): Token[][] {
  if (!tokens.some((token) => token.kind === "word" && /[äöüß]/.test(token.text))) return [];
  return [tokens.map((token) => (token.kind === "word" ? word(writtenOut(token.text), token.cased) : token))];
}

function writtenOut(text: string): string {
  return text.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss");
}

/** Plural and singular of ideas, of acronyms, and of the last word of a longer name; a one-word name has neither. */
function mayEndEitherWay(tokens: readonly Token[], properName: boolean): boolean {
  const last = tokens.at(-1);
  return last?.kind === "word" && endsEitherWay(last.cased, tokens.length === 1, properName);
}

const ACRONYM = /^[A-Z0-9]{2,}s?$/;

/** The same of a last word, or of a name that is but one word. */
export function endsEitherWay(cased: string, single: boolean, properName: boolean): boolean {
  const last = cased.charCodeAt(cased.length - 1) | 0x20;
  if (cased.length < 2 || last < 0x61 || last > 0x7a) return false;
  if (last !== 0x73) return !properName || !single || ACRONYM.test(cased);
  const text = cased.toLowerCase();
  // ETCS, AWS, DNS: the S is a word of its own.
  if (/(us|is|ics|ss|news|sales|ops)$/.test(text) || /^[A-Z0-9]+S$/.test(cased)) return false;
  return !properName || (!single && cased === text) || ACRONYM.test(cased);
}

/** Plurals that are more than an "s". */
function inflections(tokens: readonly Token[], properName: boolean): Token[][] {
  const last = tokens.at(-1);
  if (last?.kind !== "word" || !mayEndEitherWay(tokens, properName)) return [];
  const { text, cased } = last;
  const other = /[^aeiou]ies$/.test(text)
    ? `${text.slice(0, -3)}y`
    : /[^aeiou]y$/.test(text)
      ? `${text.slice(0, -1)}ies`
      : /(x|ch|sh)$/.test(text)
        ? `${text}es`
        : null;
  return other === null ? [] : [[...tokens.slice(0, -1), word(other, cased)]];
}

/** "JavaScript" may be written "Java Script", if both parts keep their capitals. */
function camelParts(tokens: readonly Token[]): Token[][] {
  const only = tokens[0];
  if (tokens.length !== 1 || only?.kind !== "word") return [];
  const at = /^[A-Z][a-z]+(?=[A-Z][A-Za-z]+$)/.exec(only.cased)?.[0].length;
  if (at === undefined) return [];
  return [[word(only.text.slice(0, at), only.cased.slice(0, at)), SEPARATOR, word(only.text.slice(at), only.cased.slice(at))]];
}
