/** Years as a CV's own words tell them, folded, in seven languages: "9+ years", "neun Jahren", "a decade". */
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20 },
  ...{ zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwolf: 12, funfzehn: 15, zwanzig: 20 },
  ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quinze: 15, vingt: 20 },
  ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, veinte: 20 },
  ...{ twee: 2, drie: 3, vijf: 5, zes: 6, zeven: 7, negen: 9, tien: 10, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8 },
  ...{ nove: 9, dieci: 10, dois: 2, quatro: 4, sete: 7, oito: 8, dez: 10 },
};
const SAID = String.raw`(?:(?<number>\d{1,2}|${Object.keys(NUMBERS).join("|")}) ?\+? ?(?:years?|yrs|jahren?|ans|annees|anos|jaar|anni)|(?:a|one) (?<decade>decade))(?![a-z])`;
/** In front of what they are years of, within the sentence; not "ten years ago", not someone's age. */
const BEFORE = new RegExp(String.raw`\b${SAID}(?! (?:ago|old|alt))[^.;]*$`);
/** Behind a trade: "backend developer with nine years". */
const BEHIND = new RegExp(
  `^ ?,? (?:with|mit|avec|con|met|com)(?: (?:over|more than|uber|mehr als|plus de|mas de|ruim|oltre|piu di|mais de|around|nearly|fast|environ))? ${SAID}`,
);

export function maybeYearsBefore(folded: string): number | undefined {
  return yearsOf(BEFORE.exec(folded));
}

export function maybeYearsBehind(folded: string): number | undefined {
  return yearsOf(BEHIND.exec(folded));
}

function yearsOf(match: RegExpExecArray | null): number | undefined {
  const { number, decade } = match?.groups ?? {};
  if (decade !== undefined) return 10;
  const years = number === undefined ? 0 : (NUMBERS[number] ?? Number(number));
  return years > 0 ? years : undefined;
}
