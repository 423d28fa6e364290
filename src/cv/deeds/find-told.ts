import type { Deed } from "./deed.js";
import { DEEDS, DEEDS_BY_LANGUAGE } from "./deeds.js";
import { type Alternatives, parseTelling, partsOf, type Telling } from "./parse-telling.js";
import { isTold, type LineWord, wordsOf } from "./tells-deed.js";

/** A deed as it is looked for. */
export interface ToldDeed {
  readonly shows: readonly string[];
  tells(folded: string): boolean;
}

/** The deeds that a folded line tells, in the order of the list. */
export type FindTold = (folded: string) => readonly ToldDeed[];

interface Way {
  readonly deed: number;
  readonly telling: Telling;
  /** Numbers of the alternatives that can be looked up, the rarest first: a line that lacks one of these does not tell it. */
  readonly needed: readonly number[];
}

/** A line's words say which alternatives of all tellings it holds, and these which tellings are worth trying. */
export function openDeeds(deeds: readonly Deed[]): FindTold {
  const parsed = deeds.map(({ told }) => told.map(parseTelling));
  const opened = deeds.map((deed, i) => openDeed(deed, parsed[i] as readonly Telling[]));
  const alternatives = [...new Set(parsed.flat().flatMap(lookedUpIn))];
  const numbers = new Map(alternatives.map((one, number) => [one, number]));
  const ways = parsed.flatMap((tellings, deed) =>
    tellings.map((telling): Way => ({ deed, telling, needed: lookedUpIn(telling).map((one) => numbers.get(one) as number) })),
  );
  const bySign = new Map<string, number[]>();
  const byRarest = alternatives.map((): Way[] => []);
  for (const [{ signs }, number] of numbers)
    for (const sign of signs ?? []) {
      const known = bySign.get(sign);
      if (known === undefined) bySign.set(sign, [number]);
      else known.push(number);
    }
  for (const way of ways) byRarest[way.needed[0] as number]?.push(way);
  return (folded) => {
    const words = wordsOf(folded);
    const held = heldBy(words, bySign);
    const found = new Set<number>();
    for (const rarest of held)
      for (const { deed, telling, needed } of byRarest[rarest] as Way[])
        if (needed.every((one) => held.has(one)) && !found.has(deed) && isTold(telling, words)) found.add(deed);
    return [...found]
      .sort((a, b) => a - b)
      .map((deed) => opened[deed] as OpenedDeed)
      .filter(({ isOther }) => !isOther(words));
  };
}

function lookedUpIn({ steps }: Telling): Alternatives[] {
  return steps
    .map(({ words }) => words)
    .filter(({ signs }) => signs !== null)
    .sort((a, b) => (a.signs?.length ?? 0) - (b.signs?.length ?? 0));
}

/** The numbers of all alternatives of which the line holds a sign. */
function heldBy(words: readonly LineWord[], bySign: ReadonlyMap<string, readonly number[]>): ReadonlySet<number> {
  const held = new Set<number>();
  const look = (sign: string): void => {
    for (const number of bySign.get(sign) ?? []) held.add(number);
  };
  for (const { text, plain } of words) {
    plain.forEach(look);
    partsOf(text).forEach(look);
  }
  return held;
}

interface OpenedDeed extends ToldDeed {
  /** What looks like it is told. */
  isOther(words: readonly LineWord[]): boolean;
}

function openDeed({ shows, unless = [] }: Deed, ways: readonly Telling[]): OpenedDeed {
  const others = unless.map(parseTelling);
  const isOther = (words: readonly LineWord[]): boolean => others.some((other) => isTold(other, words));
  return {
    shows,
    isOther,
    tells: (folded) => {
      const words = wordsOf(folded);
      return ways.some((way) => isTold(way, words)) && !isOther(words);
    },
  };
}

const OPENED = new Map<string, FindTold>();

/** As English tells it, and the language of the CV: many a German CV has English lines. Opened when first asked for; what reads postings needs none of it. */
export function findToldIn(language: string | null): FindTold {
  const own = language === null || language === "en" ? undefined : DEEDS_BY_LANGUAGE[language];
  const key = own === undefined ? "en" : `en and ${language}`;
  let find = OPENED.get(key);
  if (find === undefined) OPENED.set(key, (find = openDeeds([...DEEDS, ...(own ?? [])])));
  return find;
}
