import type { RoleSource } from "../schema/roles.js";
import { expandTitle, foldTitle, joinWords, splitWords } from "./title-words.js";

type Roles = Readonly<Record<string, RoleSource>>;

export interface KnownTitle {
  readonly role: string;
  readonly words: readonly string[];
  /** The title as written where leaving out words of seniority left a single word of it: "level designer" is no designer. */
  readonly whole: string | null;
  readonly weak: boolean;
  /** Only where it is all of the title. */
  readonly alone: boolean;
}

const NONE: readonly KnownTitle[] = [];
const NO_WORD: ReadonlyMap<string, readonly KnownTitle[]> = new Map();

/** Known titles by their first two words. */
export class TitleIndex {
  readonly #titlesOf: (first: string) => readonly KnownTitle[] | undefined;
  readonly #opened = new Map<string, ReadonlyMap<string, readonly KnownTitle[]>>();

  constructor(titlesOf: (first: string) => readonly KnownTitle[] | undefined) {
    this.#titlesOf = titlesOf;
  }

  /** Titles of the one word. */
  single(word: string): readonly KnownTitle[] {
    return this.#bySecond(word).get("") ?? NONE;
  }

  /** Titles that begin with both words. */
  pair(first: string, second: string): readonly KnownTitle[] {
    return this.#bySecond(first).get(second) ?? NONE;
  }

  #bySecond(first: string): ReadonlyMap<string, readonly KnownTitle[]> {
    const known = this.#opened.get(first);
    if (known !== undefined) return known;
    const titles = this.#titlesOf(first);
    // Any word may be asked about; only those of titles are kept.
    if (titles === undefined) return NO_WORD;
    const bySecond = new Map<string, KnownTitle[]>();
    for (const title of titles) append(bySecond, title.words[1] ?? "", title);
    this.#opened.set(first, bySecond);
    return bySecond;
  }
}
const INDEXES = new WeakMap<Roles, TitleIndex>();

export function indexOf(roles: Roles): TitleIndex {
  let known = INDEXES.get(roles);
  if (known === undefined) {
    const index = buildIndex(roles);
    known = new TitleIndex((first) => index.get(first));
    INDEXES.set(roles, known);
  }
  return known;
}

function buildIndex(roles: Roles): Map<string, KnownTitle[]> {
  const index = new Map<string, KnownTitle[]>();
  for (const id of Object.keys(roles).sort((a, b) => (a < b ? -1 : 1))) {
    const role = roles[id];
    if (role === undefined) continue;
    const strong = [role.name, ...role.titles, ...Object.values(role.titlesOther ?? {}).flat()];
    for (const title of strong) for (const known of wordsOfTitle(title)) addTitle(index, { role: id, ...known, weak: false, alone: false });
    for (const title of role.weak ?? [])
      for (const known of wordsOfTitle(title)) addTitle(index, { role: id, ...known, weak: true, alone: false });
    for (const title of role.alone ?? [])
      for (const known of wordsOfTitle(title)) addTitle(index, { role: id, ...known, weak: false, alone: true });
  }
  return index;
}

/** All known titles, folded and opened, a line a first word: what `readTitle` would work out at the first title. */
export function packTitles(roles: Roles): string {
  return [...buildIndex(roles)]
    .map(([first, titles]) =>
      [
        first,
        ...titles.map(({ role, words, whole, weak, alone }) => `${weak ? "-" : alone ? "=" : "+"}${role} ${whole ?? words.join(" ")}`),
      ].join("\t"),
    )
    .join("\n");
}

/** From now on titles are read by the packed list, a line of which is opened when its word is met. */
export function openTitles(roles: Roles, packed: string): void {
  const lines = new Map(packed.split("\n").map((line) => [line.slice(0, line.indexOf("\t")), line] as const));
  INDEXES.set(roles, new TitleIndex((first) => lines.get(first)?.split("\t").slice(1).map(parseTitle)));
}

function parseTitle(cell: string): KnownTitle {
  const space = cell.indexOf(" ");
  return { role: cell.slice(1, space), ...knownWords(cell.slice(space + 1)), weak: cell.startsWith("-"), alone: cell.startsWith("=") };
}

/** Folded before its braces are opened: once a line of the data, not once a title. */
function wordsOfTitle(title: string): Pick<KnownTitle, "words" | "whole">[] {
  return expandTitle(joinWords(foldTitle(title))).map(knownWords);
}

/** Words of level that make a title of a field: "data analytics lead" leads, "data analytics" alone does not. */
const LEAD = /^lead | (?:lead|principal|associate|graduate)$/;

function knownWords(whole: string): Pick<KnownTitle, "words" | "whole"> {
  const words = splitWords(whole);
  return { words, whole: (words.length === 1 && words[0] !== whole) || (words.length === 2 && LEAD.test(whole)) ? whole : null };
}

function addTitle(index: Map<string, KnownTitle[]>, title: KnownTitle): void {
  if (title.words[0] !== undefined) append(index, title.words[0], title);
}

function append(lists: Map<string, KnownTitle[]>, key: string, title: KnownTitle): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [title]);
  else list.push(title);
}
