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
const PRIME = 0x01000193;
/** Small words lie in a table of so many places. */
const SLOTS = 1 << 12;
const TABLE = buildTable();
const LONGEST = TABLE.reduce((most, known) => Math.max(most, known?.word.length ?? 0), 0);

/** By code unit: 1 for a letter or an apostrophe, 2 for anything else, 0 where it was not asked yet. */
const KNOWN = new Uint8Array(65536);

function isLetter(c: number): boolean {
  return (KNOWN[c] === 0 ? learnLetter(c) : KNOWN[c]) === 1;
}

function learnLetter(c: number): number {
  KNOWN[c] = /[\p{L}'’]/u.test(String.fromCharCode(c)) ? 1 : 2;
  return KNOWN[c];
}

const JOINS_BEFORE = tableOf("./@0123456789");
const JOINS_AFTER = tableOf("@/0123456789");

function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)] = 1;
  return table;
}

/** Adds up what the words of a sample weigh; gives the first ones that weigh nothing, where there are few words in all. */
function weighWords(sample: string, weights: Int32Array): readonly string[] {
  const { length } = sample;
  const unknown: string[] = [];
  let count = 0;
  for (let i = 0; i < length; i++) {
    let c = sample.charCodeAt(i);
    if (KNOWN[c] !== 1 && !isLetter(c)) continue;
    const start = i;
    let hash = 0;
    do {
      hash = Math.imul(hash ^ c, PRIME);
      c = ++i < length ? sample.charCodeAt(i) : 0;
    } while (KNOWN[c] === 1 || isLetter(c));
    if (!standsAlone(sample, start, i, c)) continue;
    count++;
    const known = maybeKnown(sample, start, i, hash);
    if (known !== null) for (let k = 0; k < known.languages.length; k++) add(weights, known.languages[k] as number, known.weight);
    else if (count <= FEW_WORDS) unknown.push(sample.slice(start, i));
  }
  return count <= FEW_WORDS ? unknown : [];
}

/** Whether a run of letters is no part of an address or of a name such as "Node.js". `next`: what stands behind it. */
function standsAlone(sample: string, start: number, end: number, next: number): boolean {
  if (JOINS_BEFORE[start > 0 ? sample.charCodeAt(start - 1) : 0] === 1 || JOINS_AFTER[next] === 1) return false;
  return next !== 0x2e || end + 1 >= sample.length || !isLetter(sample.charCodeAt(end + 1));
}

/** The language of a text by its small words, in short texts also by endings, or by its script; null where too little speaks for any. */
export function detectLanguage(text: string): string | null {
  const sample = text.length <= SAMPLE ? text : text.slice(0, SAMPLE / 2) + text.slice(text.length / 2, text.length / 2 + SAMPLE / 2);
  if (/[\u0370-\u06ff\u3040-\ud7af]/.test(sample)) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    for (const [language, pattern] of SCRIPTS) if ((sample.match(pattern)?.length ?? 0) > letters * 0.2) return language;
  }
  const lower = sample.toLowerCase();
  const weights = new Int32Array(LANGUAGES.length);
  for (const word of weighWords(lower, weights))
    for (const [language, shape] of SHAPES) if (shape.test(word)) add(weights, LANGUAGES.indexOf(language), WHOLE / 2);
  return heaviest(weights);
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
  readonly word: string;
  readonly languages: number[];
  /** What it says for each of them. */
  weight: number;
}

/** The small words by their hashes: no string is made of a word that is none. */
function buildTable(): (KnownWord | undefined)[] {
  const table = new Array<KnownWord | undefined>(SLOTS).fill(undefined);
  for (const [language, words] of Object.entries(WORDS))
    for (const word of words.split(" ")) {
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
      const at = slotOf(table, word, 0, word.length, hash);
      const known = table[at];
      if (known === undefined) table[at] = { word, languages: [LANGUAGES.indexOf(language)], weight: WHOLE };
      else known.weight = Math.floor(WHOLE / known.languages.push(LANGUAGES.indexOf(language)));
    }
  return table;
}

/** The slot of the word, or the free one where it would be. */
function slotOf(table: readonly (KnownWord | undefined)[], text: string, start: number, end: number, hash: number): number {
  for (let at = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; at = (at + 1) & (SLOTS - 1)) {
    const known = table[at];
    if (known === undefined || (known.word.length === end - start && text.startsWith(known.word, start))) return at;
  }
}

function maybeKnown(text: string, start: number, end: number, hash: number): KnownWord | null {
  // No small word is longer.
  return end - start > LONGEST ? null : (TABLE[slotOf(TABLE, text, start, end, hash)] ?? null);
}
