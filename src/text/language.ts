/** Frequent small words that hardly stand in another language of the list; folded. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the and of to with for you our we are is your in on will be as that this or from have",
  de: "und der die das mit für von wir du dich sie ist ein eine zu den im auf bei als werden deine unser oder sowie dein ihre nicht",
  fr: "et les des une vous nous pour dans avec est votre sur la le du au aux vos notre qui par ou sont être en",
  es: "y el los las una para con del por que en tu nuestro se como nuestra más es su al y/o o trabajo experiencia",
  nl: "en het een van je met voor de wij jij op bij ons jouw onze zijn ook als naar aan dat wat te niet",
  it: "e di il la per con che in un una del della dei nel le gli sono siamo alla nostro i è da si",
  pt: "e de o a para com que em um uma do da dos das você nosso nossa mais no na ou são por seu sua",
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
const SETS = Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(" "))] as const);
/** By word the languages it speaks for. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of SETS) for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
const LONGEST = [...LANGUAGES_OF.keys()].reduce((most, word) => Math.max(most, word.length), 0);
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

const SAMPLE = 3000;
const LEAST_HITS = 3;

/** 1 for a letter or slash, 2 for anything else, 0 where it was not asked yet. */
const KNOWN = new Uint8Array(65536);

function isLetterOrSlash(c: number): boolean {
  if (KNOWN[c] === 0) KNOWN[c] = /[\p{L}/]/u.test(String.fromCharCode(c)) ? 1 : 2;
  return KNOWN[c] === 1;
}

/** Runs of letters and slashes that are no longer than the words known. */
function wordsOf(sample: string): string[] {
  if (/[\ud800-\udfff]/.test(sample)) return sample.match(/[\p{L}/]+/gu) ?? [];
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= sample.length; i++) {
    const inside = i < sample.length && isLetterOrSlash(sample.charCodeAt(i));
    if (inside && start < 0) start = i;
    if (inside || start < 0) continue;
    if (i - start <= LONGEST) words.push(sample.slice(start, i));
    start = -1;
  }
  return words;
}

/** The language of a text by its small words, or by its script; null where too little speaks for any. */
export function detectLanguage(text: string): string | null {
  const sample = text.length <= SAMPLE ? text : text.slice(0, SAMPLE / 2) + text.slice(text.length / 2, text.length / 2 + SAMPLE / 2);
  if (/[\u0370-\u06ff\u3040-\ud7af]/.test(sample)) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    for (const [language, pattern] of SCRIPTS) if ((sample.match(pattern)?.length ?? 0) > letters * 0.2) return language;
  }
  const counts = new Map<string, number>();
  for (const word of wordsOf(sample.toLowerCase()))
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  let best: string | null = null;
  for (const [language] of SETS)
    if ((counts.get(language) ?? 0) > (best === null ? LEAST_HITS - 1 : (counts.get(best) ?? 0))) best = language;
  return best;
}
