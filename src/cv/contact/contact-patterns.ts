import { findDates } from "../dates/find-dates.js";
import { LETTERS } from "../lexicon/letters.js";

const WORD = String.raw`${LETTERS}\d`;

export const EMAIL = new RegExp(String.raw`[${WORD}._%+'-]+\s?@\s?[${WORD}-]+(?:\.[${WORD}-]+)*\.[${LETTERS}]{2,}`, "g");

const TOP_LEVEL =
  "com|org|net|edu|gov|io|dev|ai|co|me|app|tech|info|biz|xyz|site|online|page|blog|cloud|design|studio|digital|world|link|works|software|engineer|engineering|codes|gg|tv|cc|ly|sh|in|us|uk|eu|de|at|ch|fr|es|it|pt|nl|be|lu|ie|dk|se|no|fi|pl|cz|sk|hu|ro|bg|gr|tr|ua|ru|hr|rs|si|ee|lv|lt|ca|mx|br|ar|cl|pe|au|nz|za|ng|ke|gh|eg|ma|ae|sa|il|pk|bd|lk|np|cn|hk|tw|jp|kr|sg|my|id|th|vn|ph|example";

export const URL_PATTERN = new RegExp(
  String.raw`(?<![${WORD}@.])(?:https?:\/\/)?(?:www\.)?(?:[${WORD}](?:[${WORD}-]*[${WORD}])?\.)+(?:${TOP_LEVEL})(?![${WORD}@.]*@)(?![${WORD}-])(?:\.[a-z]{2})?(?::\d+)?(?:[/?#][^\s|,;•·)\]]*)?`,
  "gi",
);

const PHONE = new RegExp(String.raw`(?:\(?\+|\b00|\(|(?<![${WORD}/.-]))\(?\d[\d\s().\-–‑/]{5,}\d(?:\s?(?:x|ext\.?|#)\s?\d{1,5})?`, "gi");

export interface PhoneMatch {
  readonly start: number;
  readonly end: number;
}

/** Numbers of 7 to 15 digits in phone's clothes; dates and postcodes with years are none. */
export function findPhones(text: string): PhoneMatch[] {
  const found: PhoneMatch[] = [];
  for (const match of text.matchAll(PHONE)) {
    const digits = match[0].replace(/\D/g, "");
    if (digits.length > 15 && match[0].includes("/")) found.push(...findEach(match[0], match.index));
    if (digits.length < 7 || digits.length > 15) continue;
    // A Portuguese or Brazilian postcode.
    if (isDateLike(match[0]) || /^\d{4,5}-\d{3}$/.test(match[0].trim())) continue;
    let end = match.index + match[0].length;
    if (/^\)/.test(text.slice(end)) && (match[0].match(/\(/g)?.length ?? 0) > (match[0].match(/\)/g)?.length ?? 0)) end++;
    found.push({ start: match.index, end });
  }
  return found;
}

/** "01225 555 0144 / 07700 900 611": two numbers. */
function findEach(text: string, offset: number): PhoneMatch[] {
  let from = offset;
  return text.split("/").flatMap((part) => {
    const found = findPhones(part).map(({ start, end }) => ({ start: start + from, end: end + from }));
    from += part.length + 1;
    return found;
  });
}

function isDateLike(text: string): boolean {
  if (/^\s*\(?(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)\d{2}\)?\s*$/.test(text)) return true;
  // "2015–2018 (2:1)": a span and the class of the degree behind it.
  if (/^\s*\(?(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}\s*\(\d/.test(text)) return true;
  return findDates(text).some((date) => date.end - date.start >= text.trim().length - 1);
}

/** The address of a link without scheme, "www." and the slash behind it: two ways of writing one address are one link. */
export function normaliseAddress(address: string): string {
  return address
    .trim()
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/[/?#]+$/, "")
    .toLowerCase();
}
