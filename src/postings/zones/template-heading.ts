import { standsAt } from "../../text/matches.js";
import type { PostingZone } from "./posting-zone.js";
import { TEMPLATE_WORDS } from "./template-words.js";

interface Tongue {
  readonly nouns: ReadonlyMap<string, PostingZone>;
  readonly wishes: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

const TONGUES: readonly Tongue[] = Object.values(TEMPLATE_WORDS).map(({ nouns, wishes, small }) => ({
  nouns: new Map(nouns.flatMap(([zone, words]) => words.split(" ").map((word) => [word, zone] as const))),
  wishes: new Set(wishes.split(" ")),
  small: new Set(small.split(" ")),
}));

/** Tongues by the words with which a heading of theirs can begin: most lines begin with none. */
const BY_FIRST = new Map<string, Tongue[]>();
for (const tongue of TONGUES)
  for (const word of [...tongue.nouns.keys(), ...tongue.wishes, ...tongue.small])
    BY_FIRST.set(word, [...(BY_FIRST.get(word) ?? []), tongue]);

const WHOLE = new Map(
  Object.values(TEMPLATE_WORDS).flatMap(({ whole }) =>
    whole.flatMap(([zone, patterns]) => patterns.flatMap((pattern) => spelledOut(pattern).map((words) => [words, zone] as const))),
  ),
);

/** "(was|das) wir bieten": every heading that the brackets stand for. */
function spelledOut(pattern: string): string[] {
  const close = pattern.indexOf(")");
  if (close < 0) return [pattern.replace(/\s+/g, " ").trim()];
  const open = pattern.lastIndexOf("(", close);
  const choices = pattern.slice(open + 1, close).split("|");
  return choices.flatMap((choice) => spelledOut(pattern.slice(0, open) + choice + pattern.slice(close + 1)));
}

/** "Profil souhaité": the whole person is wished for, and what it brings is asked. */
const PERSON = /^(?:profil|profile|profilo|profiel|perfil)$/;

/** "Candidato/a", "candidat(e)", "candidat·e" */
const GENDER = /[/·.*:]-?(?:in|a|e|o)(?![\p{L}\d])|\(-?(?:in|a|e|o)\)/gu;

/** With one of these a line goes on. */
const GOES_ON =
  /\s(?:d[aeiou]|d[eoa]s?|del|della|des|du|con|com|en|em|in|zu|und|et|y|e|ed|su|il|la|le|el|the|van|voor|von|fur|mit|un|una|een|de|o|a|al|para|per|pour|che|que)$/;

/** A heading has so many words. */
const MOST_WORDS = 9;
const FIRST = /[^\s,/&+(']+/y;
const APART = /[\s,/&+()'-]+/;

/**
 * The zone of a heading that is made of nothing but a tongue's words for parts of an ad: "Competenze tecniche richieste", "Vos missions principales".
 * Such a line is a heading however it is cased, and whatever follows; a single noun is not, for lists have such items.
 */
export function maybeTemplateZone(folded: string): PostingZone | null {
  const whole = WHOLE.get(folded);
  if (whole !== undefined) return whole;
  const tongues = standsAt(FIRST, folded, 0) ? BY_FIRST.get(folded.slice(0, FIRST.lastIndex)) : undefined;
  if (tongues === undefined) return null;
  const words = folded
    .replace(GENDER, "")
    .split(APART)
    .filter((word) => word !== "");
  if (GOES_ON.test(folded) || words.length < 2 || words.length > MOST_WORDS) return null;
  for (const tongue of tongues) {
    const zone = zoneOf(words, tongue);
    if (zone !== null) return zone;
  }
  return null;
}

function zoneOf(words: readonly string[], { nouns, wishes, small }: Tongue): PostingZone | null {
  let zone: PostingZone | null = null;
  let wished = false;
  let person = false;
  for (const word of words) {
    const named = nouns.get(word);
    person ||= PERSON.test(word);
    if (named !== undefined) zone ??= named;
    else if (wishes.has(word)) wished = true;
    else if (!small.has(word)) return null;
  }
  return wished && !person && zone === "required" ? "preferred" : zone;
}
