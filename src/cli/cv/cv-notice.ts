import { nameLanguage } from "../../findings/names.js";
import type { Notice } from "../../schema/notice.js";
import { READ_LANGUAGES } from "../../text/language.js";

/** What each remark on the reading of a CV means, and what to do about it (docs/notices.md). */
const WORDS: Record<string, (actual: string, count: number) => string> = {
  "name-not-found": () => "No name was found: it is best alone on the first line. The report goes without one.",
  "no-positions": () => "No position was found: each wants a title and its dates, under a heading such as Experience.",
  "language-not-read": (actual) =>
    `It seems to be written in ${nameLanguage(actual)}, which is not read: nothing but names of skills was found. A version in ${listRead()} is read whole.`,
  "reversed-dates": (actual) => `Dates run backwards: ${actual}. Correct them there, or with --fix.`,
  "future-date": (actual) => `Dates lie ahead: ${actual}.`,
  "positions-without-dates": (_, count) => `${count} without dates: shown, but no months are counted. --fix adds them.`,
  "masked-years": (_, count) => `Years are masked in ${count} of the dates: no months are counted of them.`,
  "hidden-text": () => "Text that no reader sees was left out.",
  "low-confidence": (actual) => `The text was read from a picture, with confidence ${actual}: check the lines.`,
  "lines-not-understood": (_, count) => `Lines not understood: ${count}.`,
  "correction-not-found": (actual) => `corrections.yml names what the CV does not have: ${actual}.`,
};

export function formatCvNotice({ code, actual = "", count = 1 }: Notice): string {
  return `Remark: ${WORDS[code]?.(actual, count) ?? actual} [${code}]`;
}

const listRead = (): string => {
  const names = READ_LANGUAGES.map(nameLanguage);
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
};
