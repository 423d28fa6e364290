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
}

export interface Step {
  /** Other words that may stand before it. */
  readonly gap: number;
  readonly words: Alternatives;
}

/** Words any of which will do; the same written twice is one object. */
export interface Alternatives {
  /** Plain words, and with "=" before them words as they are. */
  readonly known: ReadonlySet<string>;
  /** Names of several words, each plain. */
  readonly names: readonly (readonly string[])[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly number: boolean;
  /** A line without one of these holds none of the words; null where that cannot be told. */
  readonly signs: readonly string[] | null;
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
      steps.push({ gap, words: alternativesOf(part, source) });
      gap = 0;
    } else gap = wide;
  }
  if (steps.length === 0 || gap > 0) throw new Error(`"${source}" ends in nothing`);
  if (steps.every(({ words: { signs } }) => signs === null)) throw new Error(`"${source}" has no word to look for`);
  return { steps };
}

/** What of a word of a line may be a sign, beside its plain words. */
export function partsOf(word: string): readonly string[] {
  return word.length < PART ? [] : [`${word.slice(0, PART)}*`, `*${word.slice(-PART)}`];
}

const PARSED = new Map<string, Alternatives>();

/** Shards write their objects once and name them in many tellings. */
function alternativesOf(part: string, source: string): Alternatives {
  let parsed = PARSED.get(part);
  if (parsed === undefined) PARSED.set(part, (parsed = parseAlternatives(part, source)));
  return parsed;
}

function parseAlternatives(part: string, source: string): Alternatives {
  const known = new Set<string>();
  const names: string[][] = [];
  const beginnings: string[] = [];
  const endings: string[] = [];
  const words = part.split("|").flatMap((word) => (word.startsWith("@") ? groupOf(word, source) : [word]));
  for (const word of words) {
    if (word === "#") continue;
    if (!WORD.test(word)) throw new Error(`"${source}": "${word}" is no word`);
    if (word.endsWith("*")) beginnings.push(word.slice(0, -1));
    else if (word.startsWith("*")) endings.push(word.slice(1));
    else if (word.includes("_")) names.push(word.split("_"));
    else known.add(word);
  }
  const number = words.includes("#");
  const canBeLookedUp = !number && [...beginnings, ...endings].every(({ length }) => length >= PART);
  const signs = [
    ...known,
    ...names.flatMap(([first = ""]) => first),
    ...beginnings.map((beginning) => `${beginning.slice(0, PART)}*`),
    ...endings.map((ending) => `*${ending.slice(-PART)}`),
  ];
  return { known, names, beginnings, endings, number, signs: canBeLookedUp ? signs : null };
}

function groupOf(word: string, source: string): string[] {
  const group = GROUPS[word.slice(1)];
  if (group === undefined) throw new Error(`"${source}": there is no group "${word}"`);
  return group.split("|");
}
