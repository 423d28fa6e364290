import { fold } from "../../text/fold-words.js";

const REACH = 80;
/** A certificate that holds no longer, folded, in seven languages: "CKA (lapsed 2023)", "ADR-Schein – abgelaufen". */
const LAPSED = String.raw`(?:(?:now|since|has|seit|inzwischen|depuis) )?(?:lapsed|expired|(?:no longer|not) (?:valid|current|active|renewed|held|in date)|out of date|abgelaufen|erloschen|verfallen|nicht mehr gultig|nicht erneuert|expiree?(?= ?(?:$|[),.;]|depuis|en 20[01]\d))|perimee?|plus valable|caducad[oa]|vencid[oa]|expirad[oa]|scadut[oa]|verlopen|nao renovad[oa])(?!\p{L})`;
/** Right behind a name, in a bracket of its own, or behind the year it was passed. */
const BEHIND = new RegExp(`^ ?(?:[(\\[,;:–—-] ?){0,2}(?:(?:\\p{L}+ )?(?:19|20)\\d{2},? ?(?:[–—-] ?)?)?${LAPSED}`, "u");
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
    new RegExp(LAPSED, "u").test(fold(held)) ? held : "",
  );
  return BEHIND.test(fold(rest)) || BEHIND.test(fold(behind)) || BEFORE.test(fold(before));
}

const ALONE = new RegExp(`^[ (]*${LAPSED}[ \\d)./]*$`, "u");

/** ", lapsed 2023" behind a comma: no certificate of its own. */
export function onlyTellsLapsed(text: string): boolean {
  return ALONE.test(fold(text.trim()));
}
