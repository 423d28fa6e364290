import { HashedWords, hashOf, hashOn } from "./hashed-words.js";

/** Frequent small words that hardly stand in another language of the list, or in few. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the and of to in on a with for you our we are is your in on will be as that this or from have by at an was were has which who using their it not they",
  de: "und der die das mit für von wir du dich sie ist ein eine einer eines einem einen zu den dem des im auf bei als werden deine deinen unser unsere oder sowie dein ihre ihr nicht durch zur zum am aus nach über um sehr gute bringst",
  fr: "et de les des une un vous nous pour dans avec est votre sur la le du au aux vos notre nos qui par ou sont être en ce cette plus ainsi que chez pendant à",
  es: "y de el la los las una un para con del por que en tu nuestro se como nuestra más es su al o trabajo experiencia desde sobre entre durante",
  nl: "en het een van je met voor de wij jij op bij ons jouw onze zijn ook als naar aan dat wat te niet in is door over uit per hebt onder jaar jaren ervaring",
  it: "e di il la per con che in un una del della dei delle nel nella nelle nei le gli i lo sono siamo alla ai al nostro è da si dal come presso",
  pt: "e de o a os as para com que em um uma do da dos das você nosso nossa mais no na nos nas ou são por seu sua ao pelo pela pelas é durante",
  fi: "ja on sekä tai että olet meillä sinulla työ kanssa myös mukaan ovat ei se joka",
  sv: "och att du som är för på med av vi en ett till har dig vår inom eller kan det",
  da: "og at du er for på med af vi en et til har dig vores inden eller kan det den som",
  no: "og du er for på med av vi en et til har deg vår innen eller kan det som å",
  pl: "i w na z do oraz się jest dla jako nasz od twoje lub o pracy będzie że po",
  cs: "a na se v s pro je do k nebo jako naše od po práce si za",
  hu: "és a az egy hogy nem is meg vagy aki mint vagyunk munka előny",
  ro: "și în de la cu pentru pe este un o din sau sunt să care nostru",
  tr: "ve bir için ile bu olarak en da de veya çalışma olan",
};
/** Endings and letters of one language, for lines with hardly a small word: each counts as much as a word of two languages. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ["en", /(?:ing|ed|ness|ship|ware|ful|ght|th|ly|ies|ers|eers?)$|^(?:w[hr]|kn)/u],
  ["de", /(?:ß|ung|ungen|keit|heit|schaft|isch|lich|erin|enz)$|^[\p{L}]*[äöü][\p{L}]*(?:e|en|er|t|ts?|g|f)$/u],
  ["fr", /(?:tion|eur|euse|eux|ère|ées?|aire|ement|ière|ique)$|^[ldn]['’]/u],
  ["es", /(?:ión|ciones|dad|miento|ador|adora|ñ[oa]s?)$/u],
  ["nl", /(?:heid|ing|lijk|lijke|isch|ijk|ijn|kundige)$|aa|ij/u],
  ["it", /(?:zione|zioni|ità|aggio|mento|menti|trice|enza|iere|iera)$|^dell['’]/u],
  ["pt", /(?:ção|ções|ões|ão|dade|ável|eiro|eira|gem)$|nh|lh/u],
];
const LANGUAGES = Object.keys(WORDS);
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ko", /[\uac00-\ud7af]/g],
  ["ja", /[\u3040-\u30ff]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["el", /[\u0370-\u03ff]/g],
];
/** Languages whose headings and cues are known; the others are named and "not read". */
export const READ_LANGUAGES = ["en", "de", "fr", "es", "nl", "it", "pt"] as const;

export function isReadLanguage(language: string): boolean {
  return (READ_LANGUAGES as readonly string[]).includes(language);
}

const SAMPLE = 3000;
/** Up to so many words the shapes of words are looked at too. */
const FEW_WORDS = 40;
/** Weights are twelfths: a word of one language weighs 12, of two 6, of three 4. */
const WHOLE = 12;
const LEAST = 12;
const { hashed: HASHED, known: KNOWN } = knownWords();

/** By code unit the letter, or apostrophe, in lower case, or one of the two below; 0 where it was not asked yet. */
const LETTERS = new Uint16Array(65536);
const NONE = 1;
/** A letter that has more than one in lower case, or another by its place. */
const ODD = 2;

function learnLetter(c: number): number {
  const char = String.fromCharCode(c);
  const lower = char.toLowerCase();
  const letter = /[\p{L}'’]/u.test(lower) ? lower.charCodeAt(0) : NONE;
  LETTERS[c] = lower.length > 1 || char === "Σ" ? ODD : letter;
  return LETTERS[c] as number;
}

const JOINS_BEFORE = tableOf("./@0123456789");
const JOINS_AFTER = tableOf("@/0123456789");

function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)] = 1;
  return table;
}

/** What is looked at of a text: all of it, or its first letters and, behind a gap, as many from its middle on. */
interface Sample {
  readonly text: string;
  readonly length: number;
  readonly gap: number;
}

function sampleOf(text: string): Sample {
  if (text.length <= SAMPLE) return { text, length: text.length, gap: 0 };
  return { text, length: SAMPLE, gap: Math.floor(text.length / 2) - SAMPLE / 2 };
}

/** The letters before the gap and those behind it: put together they would be copied. */
function partsOf({ text, length, gap }: Sample): readonly [string, string] {
  const half = Math.min(SAMPLE / 2, length);
  return [text.slice(0, half), text.slice(half + gap, length + gap)];
}

function codeIn({ text, length, gap }: Sample, at: number): number {
  return at < length ? text.charCodeAt(at < SAMPLE / 2 ? at : at + gap) : 0;
}

/**
 * Adds up what the words of a sample weigh, and lists those that weigh nothing where they are asked for; gives how many words it has,
 * -1 where it must be put into lower case first.
 */
function weighWords(sample: Sample, weights: Int32Array, unknown: string[] | null = null): number {
  const { text, length, gap } = sample;
  let count = 0;
  for (let i = 0; i < length; i++) {
    // Written out here and below: asked for every letter, a call would cost more than its answer.
    let c = text.charCodeAt(i < SAMPLE / 2 ? i : i + gap);
    let letter = LETTERS[c] || learnLetter(c);
    if (letter === NONE) continue;
    const start = i;
    let hash = 0;
    do {
      if (letter === ODD) return -1;
      hash = hashOn(hash, letter);
      c = ++i < length ? text.charCodeAt(i < SAMPLE / 2 ? i : i + gap) : 0;
      letter = LETTERS[c] || learnLetter(c);
    } while (letter !== NONE);
    if (!standsAlone(sample, start, i, c)) continue;
    count++;
    const known = KNOWN[HASHED.numberOf(hash)];
    if (known !== undefined) for (let k = 0; k < known.languages.length; k++) add(weights, known.languages[k] as number, known.weight);
    else if (unknown !== null) unknown.push(text.slice(start, i));
  }
  return count;
}

/** Whether a run of letters is no part of an address or of a name such as "Node.js". `next`: what stands behind it. */
function standsAlone(sample: Sample, start: number, end: number, next: number): boolean {
  if (JOINS_BEFORE[start > 0 ? codeIn(sample, start - 1) : 0] === 1 || JOINS_AFTER[next] === 1) return false;
  if (next !== 0x2e) return true;
  const c = codeIn(sample, end + 1);
  return (LETTERS[c] || learnLetter(c)) === NONE;
}

/** The language of a text by its small words, in short texts also by endings, or by its script; null where too little speaks for any. */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text);
  const parts = partsOf(sample);
  if (parts.some((part) => OTHER_SCRIPT.test(part))) {
    const letters = parts.join("").match(/\p{L}/gu)?.length ?? 0;
    for (const [language, pattern] of SCRIPTS) if ((parts.join("").match(pattern)?.length ?? 0) > letters * 0.2) return language;
  }
  const weights = new Int32Array(LANGUAGES.length);
  const words = weighWords(sample, weights);
  return heaviest(words > FEW_WORDS ? weights : weighOneByOne(parts.join("").toLowerCase()));
}
const OTHER_SCRIPT = /[\u0370-\u06ff\u3040-\ud7af]/;

/** A sample of few words, or with letters that have more than one in lower case. */
function weighOneByOne(text: string): Int32Array {
  const weights = new Int32Array(LANGUAGES.length);
  const unknown: string[] = [];
  const words = weighWords({ text, length: text.length, gap: 0 }, weights, unknown);
  if (words <= FEW_WORDS)
    for (const word of unknown)
      for (const [language, shape] of SHAPES) if (shape.test(word)) add(weights, LANGUAGES.indexOf(language), WHOLE / 2);
  return weights;
}

function add(weights: Int32Array, language: number, weight: number): void {
  weights[language] = (weights[language] as number) + weight;
}

/** Two that weigh the same tell nothing. */
function heaviest(weights: Int32Array): string | null {
  let first = 0;
  for (let i = 1; i < weights.length; i++) if ((weights[i] as number) > (weights[first] as number)) first = i;
  const most = weights[first] as number;
  return most >= LEAST && weights.every((weight, i) => i === first || weight < most) ? (LANGUAGES[first] as string) : null;
}

interface KnownWord {
  readonly languages: readonly number[];
  /** What it says for each of them. */
  readonly weight: number;
}

/** The small words by their numbers, from 1 on. */
function knownWords(): { readonly hashed: HashedWords; readonly known: readonly (KnownWord | undefined)[] } {
  const languages = new Map<string, number[]>();
  for (const [language, words] of Object.entries(WORDS))
    for (const word of words.split(" ")) languages.set(word, [...(languages.get(word) ?? []), LANGUAGES.indexOf(language)]);
  return {
    hashed: new HashedWords([...languages.keys()].map(hashOf)),
    known: [undefined, ...[...languages.values()].map((of) => ({ languages: of, weight: Math.floor(WHOLE / of.length) }))],
  };
}
