import { byCodeUnit } from "../schema/canonical.js";
import { InputError } from "../schema/input-error.js";
import type { RoleSource } from "../schema/roles.js";
import type { Seniority } from "../schema/skill.js";
import { isNearSpelling } from "../text/near-spelling.js";
import { readTitle } from "./title.js";
import { expandTitle, foldTitle } from "./title-words.js";

/** What is held of a role. */
interface Held {
  readonly n: number;
  readonly present: number;
  readonly newest: number | null;
}

export interface FoundRole {
  readonly role: RoleSource;
  readonly postings: number;
  /** Those from before the present window, which count where it holds too few. */
  readonly older: number;
  /** The newest month of its postings. */
  readonly newest: number | null;
}

export interface RoleSearch {
  /** The role and level that the words name as a title. */
  readonly role: string | null;
  readonly level: Seniority | null;
  readonly found: readonly FoundRole[];
}

/** How a role answers, best first; a slip of the pen only answers where nothing else does. */
const ANSWERS = { read: 0, name: 1, title: 2, within: 3, nearName: 4, nearTitle: 5 } as const;
type Answer = (typeof ANSWERS)[keyof typeof ANSWERS];

/**
 * Roles by words of their names and titles; all of them without words. The role that the words name comes first, then those whose names
 * hold them best, then those with most postings; a role without postings comes last.
 */
export function searchRoles(text: string, roles: Readonly<Record<string, RoleSource>>, held: ReadonlyMap<string, Held>): RoleSearch {
  const wanted = foldTitle(text);
  const read = wanted === "" ? null : readTitle(text, roles);
  const hits = Object.values(roles).flatMap((role) => {
    const how = role.id === read?.role ? ANSWERS.read : likeness(role, wanted);
    if (how === null) return [];
    const { n, present, newest } = held.get(role.id) ?? { n: 0, present: 0, newest: null };
    return [{ role, how, postings: present, older: n - present, newest }];
  });
  const sure = hits.filter(({ how }) => how < ANSWERS.nearName);
  const found = (sure.length > 0 ? sure : hits)
    .sort(
      (a, b) =>
        Number(isNotHeld(a)) - Number(isNotHeld(b)) ||
        a.how - b.how ||
        b.postings - a.postings ||
        b.older - a.older ||
        byCodeUnit(a.role.id, b.role.id),
    )
    .map(({ role, postings, older, newest }) => ({ role, postings, older, newest }));
  return { role: read?.role ?? null, level: read?.seniority ?? null, found };
}

const isNotHeld = ({ postings, older }: Pick<FoundRole, "postings" | "older">): boolean => postings + older === 0;

function likeness(role: RoleSource, wanted: string): Answer | null {
  const name = foldTitle(role.name);
  if (beginsAtWord(name, wanted)) return ANSWERS.name;
  const titles = [...role.titles, ...Object.values(role.titlesOther ?? {}).flat()].flatMap(expandTitle).map(foldTitle);
  if (titles.some((title) => beginsAtWord(title, wanted))) return ANSWERS.title;
  if (titles.some((title) => title.includes(wanted))) return ANSWERS.within;
  if (isNearTitle(name, wanted)) return ANSWERS.nearName;
  return titles.some((title) => isNearTitle(title, wanted)) ? ANSWERS.nearTitle : null;
}

/** Each of the words stands in the title but for a slip. */
function isNearTitle(title: string, wanted: string): boolean {
  const words = title.split(" ");
  return wanted.split(" ").every((word) => words.some((other) => isNearSpelling(word, other)));
}

function beginsAtWord(title: string, wanted: string): boolean {
  return ` ${title}`.includes(` ${wanted}`);
}

/** The role whose name or titles are most like the words; null where none is. */
export function likelyRole(text: string, roles: Readonly<Record<string, RoleSource>>): RoleSource | null {
  return searchRoles(text, roles, new Map()).found[0]?.role ?? null;
}

export function unknownRole(text: string, roles: Readonly<Record<string, RoleSource>>, place: string): InputError {
  const likely = likelyRole(text, roles);
  const meant = likely === null ? "." : `; did you mean "${likely.name}"?`;
  // A line that begins with the words does not repeat them.
  return new InputError("unknown-role", `no role is called ${place === text ? "so" : text}${meant}`, { place });
}
