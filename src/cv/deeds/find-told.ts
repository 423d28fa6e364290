import type { Deed } from "./deed.js";
import { DEEDS, DEEDS_BY_LANGUAGE } from "./deeds.js";
import { parseTelling, signsIn, type Telling } from "./parse-telling.js";
import { isTold, wordsOf } from "./tells-deed.js";

/** A deed as it is looked for. */
export interface ToldDeed {
  readonly shows: readonly string[];
  tells(folded: string): boolean;
}

interface Way {
  readonly deed: number;
  readonly telling: Telling;
}

/** The deeds that a folded line tells, in the order of the list. */
export type FindTold = (folded: string) => readonly ToldDeed[];

/** Every way to tell a deed is looked for only in lines that hold a word of its rarest step. */
export function openDeeds(deeds: readonly Deed[]): FindTold {
  const opened = deeds.map(({ told }) => told.map(parseTelling));
  const told = deeds.map((deed, i) => openDeed(deed, opened[i] as readonly Telling[]));
  const bySign = new Map<string, Way[]>();
  opened.forEach((ways, deed) => {
    for (const telling of ways)
      for (const sign of telling.signs) {
        const known = bySign.get(sign);
        if (known === undefined) bySign.set(sign, [{ deed, telling }]);
        else known.push({ deed, telling });
      }
  });
  return (folded) => {
    const words = wordsOf(folded);
    const found = new Set<number>();
    for (const word of new Set(words))
      for (const sign of signsIn(word))
        for (const { deed, telling } of bySign.get(sign) ?? []) if (!found.has(deed) && isTold(telling, words)) found.add(deed);
    return [...found]
      .sort((a, b) => a - b)
      .map((deed) => told[deed] as ToldDeed)
      .filter(({ tells }) => tells(folded));
  };
}

function openDeed({ shows, unless = [] }: Deed, ways: readonly Telling[]): ToldDeed {
  const others = unless.map(parseTelling);
  return {
    shows,
    tells: (folded) => {
      const words = wordsOf(folded);
      return ways.some((way) => isTold(way, words)) && !others.some((other) => isTold(other, words));
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
