import { foldText } from "../../text/fold.js";
import { MONTH_WORDS, SEASON_WORDS } from "./date-words.js";

const REACH = 80;
/** A certificate that holds no longer, folded, in seven languages: "CKA (lapsed 2023)", "ADR-Schein – abgelaufen". */
const LAPSED = String.raw`(?:(?:now|since|has|seit|inzwischen|depuis) )?(?:lapsed|expired|(?:no longer|not) (?:valid|current|active|renewed|held|in date)|out of date|abgelaufen|erloschen|verfallen|nicht mehr gultig|nicht erneuert|expiree?(?= ?(?:$|[),.;]|depuis|en 20[01]\d))|perimee?|plus valable|caducad[oa]|vencid[oa]|expirad[oa]|scadut[oa]|verlopen|nao renovad[oa])(?!\p{L})`;
/** Right behind a name, in a bracket of its own, or behind when it was passed. */
const BEHIND = new RegExp(
  `^(?<lead> ?(?:[(\\[,;:–—-] ?){0,2})(?:(?:(?<word>\\p{L}+)\\.? )?(?:19|20)\\d{2},? ?(?:[–—-] ?)?)?${LAPSED}(?<next> ?:? ?)`,
  "u",
);
/** "Lapsed: CKA, RHCE", "expired CCNA". */
const BEFORE = new RegExp(`(?:^|[\\n.;(,|]) ?${LAPSED} ?(?::[^\\n.;:]*)?$`, "u");

/** Whether words beside a certificate say that it holds no longer. */
export function isLapsed(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + REACH).split("\n")[0] ?? "";
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split("\n")
      .at(-1) ?? "";
  // "CKA (since 2020) – lapsed": a bracket may stand between; the bracket of what was found is part of it.
  const behind = rest.replace(/^(?:[^\n,;|()]{0,40}\)|\s*\([^()\n]*\))(?=\s*[(,;–—-])/u, (held) =>
    new RegExp(LAPSED, "u").test(foldMarks(held)) ? held : "",
  );
  return isToldBehind(rest) || isToldBehind(behind) || BEFORE.test(foldMarks(before));
}

/** Of the next of a list is what names it: "AWS SAA, expired CCNA", "CKA, RHCE 2020, expired". A bracket is of what it stands behind. */
function isToldBehind(rest: string): boolean {
  const words = rest.normalize("NFC");
  const found = BEHIND.exec(foldText(words));
  if (found === null) return false;
  const { lead = "", word } = found.groups ?? {};
  if (/[([]/.test(lead)) return true;
  return !(word !== undefined && beginsName(words.slice(lead.length))) && !beginsName(words.slice(found[0].length));
}

/** "CKA, Issued 2019, expired 2022": when it was passed. */
const PASSED: ReadonlySet<string> = new Set(
  (
    "issued passed obtained earned completed awarded achieved certified acquired since valid erworben bestanden abgelegt ausgestellt gultig " +
    "obtenu obtenue obtenido obtenida emitido behaald conseguito conseguita rilasciato obtido emitida"
  ).split(" "),
);

/** A word with a capital that no date is written with. */
function beginsName(words: string): boolean {
  const word = foldMarks(/^\p{Lu}[\p{L}\p{N}]*/u.exec(words)?.[0] ?? "");
  return word !== "" && !MONTH_WORDS.has(word) && !SEASON_WORDS.has(word) && !PASSED.has(word);
}

/** Letters may have their marks apart. */
function foldMarks(words: string): string {
  return foldText(words.normalize("NFC"));
}

const WHEN = [...MONTH_WORDS.keys(), ...SEASON_WORDS, ..."in on since seit im am en depuis desde dal sinds em".split(" ")].join("|");
const ALONE = new RegExp(`^[ (]*${LAPSED}(?:[ \\d)./]|(?<!\\p{L})(?:${WHEN})(?!\\p{L}))*$`, "u");

/** ", lapsed 2023", ", expired March 2022" behind a comma: no certificate of its own. */
export function onlyTellsLapsed(text: string): boolean {
  return ALONE.test(foldMarks(text.trim()));
}

const OPENS = new RegExp(`^${LAPSED} ?:? ?`, "u");
const CLOSES = new RegExp(`(?<!\\p{L})${LAPSED}$`, "u");

/** "expired CCNA", "PMP lapsed": the words are taken with the name. */
export function isNamedLapsed(name: string): boolean {
  const words = foldMarks(name.trim());
  const opening = OPENS.exec(words)?.[0];
  return CLOSES.test(words) || (opening !== undefined && beginsName(name.trim().slice(opening.length)));
}
