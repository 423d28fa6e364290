import { formsOf } from "./word-forms.js";

/**
 * How a line tells a deed, as words in their order: "load|ingest .. file|table|feed into .. warehouse".
 *
 * - A word stands for all its forms (load: loads, loaded, loading); with "=" before it for itself alone ("=leads").
 * - "|" parts words either of which will do, "_" joins those of a name ("pull_request"), "*" stands for letters at the end of a word or before it
 *   ("translat*", "*auswertung").
 * - "@make" is a group of words, "#" a number.
 * - ".." is up to four other words of the same sentence, "..." up to nine.
 */
export interface Telling {
  readonly steps: readonly Step[];
  /** Of one of these a line must hold a word: see `signsIn`. */
  readonly signs: readonly string[];
}

export interface Step {
  /** Other words that may stand before it. */
  readonly gap: number;
  readonly words: ReadonlySet<string>;
  /** Names of several words. */
  readonly names: readonly (readonly ReadonlySet<string>[])[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly number: boolean;
}

const GAPS: Readonly<Record<string, number>> = { "..": 4, "...": 9 };

/** Groups of words that many deeds are told with. */
const GROUPS: Readonly<Record<string, string>> = {
  make: "build|create|develop|design|implement|introduce|write|make|deliver|engineer|program|code|set_up",
  run: "run|operate|maintain|administer|administrate|manage|own|look_after|support|oversee|take_care_of|responsible_for|in_charge_of",
  improve: "improve|optimize|tune|speed_up|accelerate|enhance|streamline|rework|redesign|rewrite|simplify",
  reduce: "reduce|cut|lower|decrease|shrink|trim|halve|save|bring_down|eliminate",
  lead: "lead|head|chair|direct|run|manage|coordinate|supervise|oversee|organize|drive",
  write: "write|author|draft|prepare|document|compile|edit|rewrite",
  check: "check|review|audit|verify|inspect|validate|test|examine|assess|evaluate",
  teach: "teach|train|coach|mentor|instruct|tutor|show|onboard|guide",
  client: "client|customer|guest|patient|user|tenant|buyer|shopper|member|partner|account",
  staff: "staff|team|colleague|employee|trainee|apprentice|junior|intern|volunteer|newcomer|student|engineer|developer|analyst|nurse",
};

/** A part of a word is looked up by so many letters of it. */
const PART = 5;
const WORD = /^(?:=?[a-z0-9+#']+|[a-z0-9]+\*|\*[a-z0-9]+|[a-z0-9']+(?:_[a-z0-9']+)+)$/;

export function parseTelling(source: string): Telling {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of source.split(" ")) {
    const wide = GAPS[part];
    if (wide === undefined) {
      steps.push(parseStep(part, gap, source));
      gap = 0;
    } else gap = wide;
  }
  if (steps.length === 0 || gap > 0) throw new Error(`"${source}" ends in nothing`);
  const [signs] = steps
    .filter(canBeLookedUp)
    .map(signsOf)
    .sort((a, b) => commonIn(a) - commonIn(b) || a.length - b.length);
  if (signs === undefined) throw new Error(`"${source}" has no word to look for`);
  return { steps, signs };
}

/** What of a word may be a sign: the word, its first letters, its last ones. */
export function signsIn(word: string): readonly string[] {
  return word.length < PART ? [word] : [word, `${word.slice(0, PART)}*`, `*${word.slice(-PART)}`];
}

function parseStep(part: string, gap: number, source: string): Step {
  const words = new Set<string>();
  const names: ReadonlySet<string>[][] = [];
  const beginnings: string[] = [];
  const endings: string[] = [];
  const alternatives = part.split("|").flatMap((word) => (word.startsWith("@") ? groupOf(word, source) : [word]));
  for (const word of alternatives) {
    if (word === "#") continue;
    if (!WORD.test(word)) throw new Error(`"${source}": "${word}" is no word`);
    if (word.endsWith("*")) beginnings.push(word.slice(0, -1));
    else if (word.startsWith("*")) endings.push(word.slice(1));
    else if (word.includes("_")) names.push(word.split("_").map((piece) => new Set(formsOf(piece))));
    else if (word.startsWith("=")) words.add(word.slice(1));
    else for (const form of formsOf(word)) words.add(form);
  }
  return { gap, words, names, beginnings, endings, number: alternatives.includes("#") };
}

function groupOf(word: string, source: string): string[] {
  const group = GROUPS[word.slice(1)];
  if (group === undefined) throw new Error(`"${source}": there is no group "${word}"`);
  return group.split("|");
}

/** Nearly every line holds one of these: they find nothing. */
const COMMON = new Set(
  "a an and as at by each for from how in into it my new no of on or our per that the their to up was who with".split(" "),
);

function commonIn(signs: readonly string[]): number {
  return signs.filter((sign) => COMMON.has(sign)).length;
}

function canBeLookedUp({ beginnings, endings, number }: Step): boolean {
  return !number && [...beginnings, ...endings].every(({ length }) => length >= PART);
}

function signsOf({ words, names, beginnings, endings }: Step): readonly string[] {
  return [
    ...words,
    ...names.flatMap(([first]) => [...(first ?? [])]),
    ...beginnings.map((beginning) => `${beginning.slice(0, PART)}*`),
    ...endings.map((ending) => `*${ending.slice(-PART)}`),
  ];
}
