import { FOLD, foldKey, isUpperAt } from "../text/fold.js";
import type { Segment } from "../text/segment.js";
import { wordsOf } from "../text/words.js";

const LEGAL_FORMS = new Set([
  "inc",
  "llc",
  "ltd",
  "limited",
  "gmbh",
  "ag",
  "se",
  "corp",
  "corporation",
  "co",
  "company",
  "plc",
  "sa",
  "sas",
  "sarl",
  "bv",
  "nv",
  "kg",
  "ug",
  "oy",
  "ab",
  "as",
  "spa",
  "srl",
  "pty",
  "group",
  "holding",
  "holdings",
  "technologies",
  "technology",
  "labs",
  "software",
  "solutions",
  "the",
]);

const NO_KEYS: readonly string[] = [];

/** The employer's name without its legal form, as keys a mention is compared with. */
export function employerKeys(company: string | null | undefined): readonly string[] {
  if (!company) return NO_KEYS;
  const words = wordsOf(company).map(({ start, end }) => foldKey(company.slice(start, end)));
  const bare = words.filter((word) => !LEGAL_FORMS.has(word));
  return [...new Set([words.join(""), bare.join("")])].filter((key) => key.length > 1);
}

/** Where the employer's name of several words stands: a skill within it is part of a name ("Acme Healthcare Services"). */
export function employerSpans(text: string, company: string | null | undefined): readonly Segment[] {
  const name = company?.trim() ?? "";
  const spans: Segment[] = [];
  if (!/\p{L}\s+\S/u.test(name)) return spans;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) spans.push({ start: at, end: at + name.length });
  return spans;
}

export function isEmployerName(text: string, start: number, end: number, keys: readonly string[]): boolean {
  if (keys.length === 0) return false;
  const first = FOLD[text.charCodeAt(start)];
  // Most mentions begin with another letter, and nothing else is asked of them.
  for (const key of keys) if (key.charCodeAt(0) === first) return isUpperAt(text, start) && keys.includes(foldKey(text.slice(start, end)));
  return false;
}
