/** The language most of the small words belong to; null for texts too short to tell. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: "the and of to in with for on at by from as an is was which using".split(" "),
  de: "und der die das mit für von im auf den bei zur zum eine einer des als durch".split(" "),
  fr: "et de la le les des du en pour dans avec sur une au aux par est".split(" "),
  es: "y de la el los las en con para del por una al como que".split(" "),
  nl: "en van de het een voor met bij op in aan door als naar te".split(" "),
  it: "e di il la per con del della in dei delle una nel alla da".split(" "),
  pt: "e de da do em para com dos das uma na no ao pela os".split(" "),
};

export function inferLanguage(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = 0;
  for (const [language, small] of Object.entries(SMALL_WORDS)) {
    let sum = 0;
    for (const word of small) sum += counts.get(word) ?? 0;
    if (sum > most) {
      most = sum;
      best = language;
    }
  }
  return most >= 3 ? best : null;
}
