const MONTHS =
  "jan|feb|fév|mar|mär|mrz|apr|avr|abr|may|mai|mei|mag|jun|juin|jul|juil|juli|lug|aug|août|aou|ago|sep|sept|set|oct|okt|out|ott|nov|dec|dez|déc|dic|gen|ene|fev|giu|maa|mrt|spring|summer|autumn|fall|winter";
const YEAR = "(?:19|20)(?:\\d\\d|xx)";
const DATE = new RegExp(`\\b${YEAR}\\b|\\b(?:0?[1-9]|1[0-2])[./](?:\\d\\d|\\d{4})\\b|\\b(?:${MONTHS})[\\p{L}]*\\.? ?['’]?\\d\\d\\b`, "iu");
const DATE_WORDS = new RegExp(
  `${YEAR}|['’]?\\d{1,2}|(?<!\\p{L})(?:(?:${MONTHS})\\p{L}*|present|présent|presente|aujourd['’]?hui|auj|current|now|today|date|heute|jetzt|laufend|actualité|actual|actualidad|atual|hoje|oggi|attuale|heden|nu|en cours|ongoing|since|seit|ab|depuis|desde|dal|da|sinds|from|to|until|till|bis|von|de|del|a|à|au|al|até|tot|the|and|und|et|y|en|vanaf|à ce jour)(?!\\p{L})`,
  "giu",
);

/** A line that is a date or a span of dates and nothing else. */
export function isDateText(text: string): boolean {
  if (text.length > 48 || !DATE.test(text)) return false;
  const rest = text.replace(DATE_WORDS, "").replace(/[\s\d./,–—\-()·|:'’]+/g, "");
  return rest.length <= 3;
}

/** "05/2019 –", "Sept. 2014 to": a span whose end stands elsewhere. */
export function isOpenDate(text: string): boolean {
  return isDateText(text) && /(?:[–—-]|\s(?:to|bis|à|au|a|al|tot|até))\s*$/iu.test(text);
}

/** Both ends of a span: "2014 – 2018", "03/2014 – heute". */
export function isWholeSpan(text: string): boolean {
  return /\d\s*[–—-]\s*(?:.*\d|\p{L}{5,})/u.test(text);
}

/** A date somewhere in a short text: "03/2021 Austin", "Sep 2020 – present · Remote". */
export function hasDate(text: string): boolean {
  return text.length <= 60 && DATE.test(text);
}
