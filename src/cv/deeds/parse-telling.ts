import { formsOf } from "./word-forms.js";

/**
 * How a line tells a deed, as words in their order: "load|ingest .. file|table|feed into .. warehouse".
 *
 * - A word stands for all its forms (load: loads, loaded, loading); with "=" before it for itself alone ("=leads").
 * - "|" parts words either of which will do, "_" joins those of a name ("pull_request"), "*" ends the beginning of a word ("translat*").
 * - "@make" is a group of words, "#" a number.
 * - ".." is up to four other words of the same sentence, "..." up to nine.
 */
export interface Telling {
  readonly steps: readonly Step[];
  /** Words one of which a line must hold. */
  readonly signs: readonly string[];
}

export interface Step {
  /** Other words that may stand before it. */
  readonly gap: number;
  readonly words: ReadonlySet<string>;
  /** Names of several words. */
  readonly names: readonly (readonly ReadonlySet<string>[])[];
  readonly beginnings: readonly string[];
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

const WORD = /^(?:=?[a-z0-9+#']+|[a-z0-9]+\*|[a-z0-9']+(?:_[a-z0-9']+)+)$/;

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
  const signs = steps
    .map(signsOf)
    .filter((signs) => signs !== null)
    .sort((a, b) => a.length - b.length)[0];
  if (signs === undefined) throw new Error(`"${source}" has no whole word to look for`);
  return { steps, signs };
}

function parseStep(part: string, gap: number, source: string): Step {
  const words = new Set<string>();
  const names: ReadonlySet<string>[][] = [];
  const beginnings: string[] = [];
  const alternatives = part.split("|").flatMap((word) => (word.startsWith("@") ? groupOf(word, source) : [word]));
  for (const word of alternatives) {
    if (word === "#") continue;
    if (!WORD.test(word)) throw new Error(`"${source}": "${word}" is no word`);
    if (word.endsWith("*")) beginnings.push(word.slice(0, -1));
    else if (word.includes("_")) names.push(word.split("_").map((piece) => new Set(formsOf(piece))));
    else if (word.startsWith("=")) words.add(word.slice(1));
    else for (const form of formsOf(word)) words.add(form);
  }
  return { gap, words, names, beginnings, number: alternatives.includes("#") };
}

function groupOf(word: string, source: string): string[] {
  const group = GROUPS[word.slice(1)];
  if (group === undefined) throw new Error(`"${source}": there is no group "${word}"`);
  return group.split("|");
}

/** A step that words alone can pass is known by them; a beginning or a number by nothing that could be looked up. */
function signsOf({ words, names, beginnings, number }: Step): readonly string[] | null {
  if (beginnings.length > 0 || number) return null;
  return [...words, ...names.flatMap(([first]) => [...(first ?? [])])];
}
