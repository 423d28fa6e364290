import type { RoleSource } from "../schema/roles.js";
import { expandTitle, foldTitle, joinWords, splitWords } from "./title-words.js";

type Roles = Readonly<Record<string, RoleSource>>;

export interface KnownTitle {
  readonly role: string;
  readonly words: readonly string[];
  /** The title as written where leaving out words of seniority left a single word of it: "level designer" is no designer. */
  readonly whole: string | null;
  readonly weak: boolean;
}

/** Known titles by their first word. */
export interface TitleIndex {
  get(word: string): readonly KnownTitle[] | undefined;
}
const INDEXES = new WeakMap<Roles, TitleIndex>();

export function indexOf(roles: Roles): TitleIndex {
  const known = INDEXES.get(roles) ?? buildIndex(roles);
  INDEXES.set(roles, known);
  return known;
}

function buildIndex(roles: Roles): Map<string, KnownTitle[]> {
  const index = new Map<string, KnownTitle[]>();
  for (const id of Object.keys(roles).sort((a, b) => (a < b ? -1 : 1))) {
    const role = roles[id];
    if (role === undefined) continue;
    const strong = [role.name, ...role.titles, ...Object.values(role.titlesOther ?? {}).flat()];
    for (const title of strong) for (const known of wordsOfTitle(title)) addTitle(index, { role: id, ...known, weak: false });
    for (const title of role.weak ?? []) for (const known of wordsOfTitle(title)) addTitle(index, { role: id, ...known, weak: true });
  }
  return index;
}

/** All known titles, folded and opened, a line a first word: what `readTitle` would work out at the first title. */
export function packTitles(roles: Roles): string {
  return [...buildIndex(roles)]
    .map(([first, titles]) =>
      [first, ...titles.map(({ role, words, whole, weak }) => `${weak ? "-" : "+"}${role} ${whole ?? words.join(" ")}`)].join("\t"),
    )
    .join("\n");
}

/** From now on titles are read by the packed list, a line of which is opened when its word is met. */
export function openTitles(roles: Roles, packed: string): void {
  const lines = new Map(packed.split("\n").map((line) => [line.slice(0, line.indexOf("\t")), line] as const));
  const opened = new Map<string, readonly KnownTitle[]>();
  INDEXES.set(roles, {
    get(word) {
      const line = lines.get(word);
      if (line !== undefined && !opened.has(word)) opened.set(word, line.split("\t").slice(1).map(parseTitle));
      return opened.get(word);
    },
  });
}

function parseTitle(cell: string): KnownTitle {
  const space = cell.indexOf(" ");
  return { role: cell.slice(1, space), ...knownWords(cell.slice(space + 1)), weak: cell.startsWith("-") };
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
  const first = title.words[0];
  if (first === undefined) return;
  const list = index.get(first);
  if (list === undefined) index.set(first, [title]);
  else list.push(title);
}
