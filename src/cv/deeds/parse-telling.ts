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
  readonly known: () => ReadonlySet<string>;
  /** Names of several words, each plain. */
  readonly names: readonly (readonly string[])[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly number: boolean;
  /** A line without one of these holds none of the words; null where that cannot be told. */
  readonly signs: readonly string[] | null;
}

/** Compared with, not looked up in a table: for that each part of every telling would be hashed. */
const gapOf = (part: string): number | undefined => (part === ".." ? 4 : part === "..." ? 9 : undefined);

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
const WORD = /^(?:#|=?[a-z0-9+#']+|[a-z0-9]+\*|\*[a-z0-9]+|[a-z0-9']+(?:_[a-z0-9']+)+)$/;

/** Throws what is wrong with a telling. Our own are checked by tests, not at each start. */
export function checkTelling(source: string): void {
  const { steps } = parseTelling(source);
  for (const word of source
    .split(" ")
    .filter((part) => gapOf(part) === undefined)
    .flatMap(wordsIn))
    if (!WORD.test(word)) throw new Error(`"${source}": "${word}" is no word`);
  if (steps.length === 0 || gapOf(source.split(" ").at(-1) ?? "") !== undefined) throw new Error(`"${source}" ends in nothing`);
  if (steps.every(({ words: { signs } }) => signs === null)) throw new Error(`"${source}" has no word to look for`);
}

export function parseTelling(source: string): Telling {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of source.split(" ")) {
    const wide = gapOf(part);
    if (wide === undefined) {
      steps.push({ gap, words: alternativesOf(part) });
      gap = 0;
    } else gap = wide;
  }
  return { steps };
}

/** What of a word of a line may be a sign, beside its plain words. */
export function partsOf(word: string): readonly string[] {
  return word.length < PART ? [] : [`${word.slice(0, PART)}*`, `*${word.slice(-PART)}`];
}

const PARSED = new Map<string, Alternatives>();

/** Shards write their objects once and name them in many tellings. */
function alternativesOf(part: string): Alternatives {
  let parsed = PARSED.get(part);
  if (parsed === undefined) {
    const words = wordsIn(part);
    PARSED.set(part, (parsed = /[*_#@]/.test(part) ? parseAlternatives(words) : plainAlternatives(words)));
  }
  return parsed;
}

function wordsIn(part: string): string[] {
  const words = part.split("|");
  return part.includes("@") ? words.flatMap((word) => (word.startsWith("@") ? groupOf(word) : [word])) : words;
}

function groupOf(word: string): string[] {
  const group = GROUPS[word.slice(1)];
  if (group === undefined) throw new Error(`there is no group "${word}"`);
  return group.split("|");
}

/** Most are words and nothing else: what is made of them is made at each start. */
function plainAlternatives(words: readonly string[]): Alternatives {
  return { known: setOnce(words), names: [], beginnings: [], endings: [], number: false, signs: words };
}

/** Of a thousand alternatives a CV asks a few for their words. */
function setOnce(words: readonly string[]): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | null = null;
  return () => (set ??= new Set(words));
}

function parseAlternatives(words: readonly string[]): Alternatives {
  const names: string[][] = [];
  const beginnings: string[] = [];
  const endings: string[] = [];
  const signs: string[] = [];
  let number = false;
  for (const word of words) {
    if (word === "#") number = true;
    else if (word.endsWith("*")) beginnings.push(word.slice(0, -1));
    else if (word.startsWith("*")) endings.push(word.slice(1));
    else if (word.includes("_")) names.push(word.split("_"));
    else signs.push(word);
  }
  const known = setOnce(signs.slice());
  const canBeLookedUp = !number && [...beginnings, ...endings].every(({ length }) => length >= PART);
  for (const [first = ""] of names) signs.push(first);
  for (const beginning of beginnings) signs.push(`${beginning.slice(0, PART)}*`);
  for (const ending of endings) signs.push(`*${ending.slice(-PART)}`);
  return { known, names, beginnings, endings, number, signs: canBeLookedUp ? signs : null };
}
