import type { VisualLine } from "./visual-line.js";

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

export function visualText(line: VisualLine): string {
  return line.segments.map((segment) => segment.text).join(" ");
}

export type IsBold = (font: string) => boolean;

export function isBoldLine(line: VisualLine, isBold: IsBold): boolean {
  return line.segments.every((segment) => segment.stretches.every((stretch) => isBold(stretch.font) || stretch.text.trim().length < 2));
}

/** By look alone: short, and bold, in capitals or larger than the usual type. */
export function isHeadingLike(line: VisualLine, bodySize: number, isBold: IsBold): boolean {
  const text = visualText(line).trim();
  if (text.length < 3 || text.length > 48 || !/\p{L}{3}/u.test(text) || /[.;,]$/.test(text) || hasDate(text)) return false;
  if (line.size >= bodySize * 1.14) return true;
  if (/\p{Ll}/u.test(text) === false) return true;
  return isBoldLine(line, isBold) && line.size >= bodySize * 0.98 && !/[,|•·–—@]/.test(text);
}
