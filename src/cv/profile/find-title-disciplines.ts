import type { RoleSource } from "../../schema/roles.js";
import { readTitle } from "../../skills/title.js";
import type { Skill, Taxonomy } from "../../taxonomy/taxonomy.js";
import { fold } from "../../text/fold-words.js";
import { namesBreak } from "../lexicon/break-words.js";
import { withoutServed } from "../lexicon/served-in-title.js";
import { listTrades } from "../lexicon/trades.js";
import { tellsWish } from "../lexicon/wishes.js";
import { maybeYearsBehind } from "../lexicon/years-said.js";
import type { Strand } from "../lines/strand.js";
import type { RawCv, RawPosition } from "../raw-cv.js";
import type { Shown } from "./find-shown.js";
import { narrowRole } from "./narrow-role.js";

/** Beginnings of words that any trade has: a research engineer has not thereby engineered software. */
const ANY_TRADE: ReadonlySet<string> = new Set(["engi", "mana"]);
/** Data are the matter of several trades: who heads a data platform is no data scientist. */
const MATTER = "data";
/** Letters by which a trade and its name agree: nurse and nursing, Entwickler and Entwicklung. */
const STEM = 4;

const stems = (words: string): string[] => (fold(words).match(/[\p{L}\d]+/gu) ?? []).map((word) => word.slice(0, STEM));

/** A role may be read from a title that says nothing of what the role is usually about. */
function namesDiscipline(title: string, { name, aliases, source }: Skill): boolean {
  const said = new Set(stems(title));
  const written = [name, ...aliases, ...Object.values(source.forms ?? {}).flat()];
  return written.some((form) => {
    const trade = stems(form).filter((stem) => !ANY_TRADE.has(stem));
    const telling = trade.length > 1 ? trade.filter((stem) => stem !== MATTER) : trade;
    return telling.some((stem) => said.has(stem));
  });
}

/** What a person is, at the start of a summary: "Backend and platform engineer with ten years …". */
const OPENING = /^[^.,;:|–—\d]{3,60}?(?=\s+(?:with|who|specia|focus|from|in|at|for|mit|avec|con|met|com)(?!\w)|[.,;:|–—])/i;

/** "Hands-on administrator", of somebody whose posts say systems administrator: the titles tell which. */
function shortens(opening: string, raw: RawCv, roles: Readonly<Record<string, RoleSource>>): boolean {
  const last = (words: string) =>
    fold(words)
      .match(/[\p{L}\d]+/gu)
      ?.at(-1);
  const same = raw.positions.flatMap(({ title }) =>
    title !== null && last(title.text) === last(opening) ? [readTitle(title.text, roles).role] : [],
  );
  return same.length > 0 && !same.includes(readTitle(opening, roles).role);
}

/** Who does it, and what it is called that they do. */
const WORK_OF: Readonly<Record<string, string>> = {
  engineer: "engineering",
  developer: "development",
  analyst: "analysis",
  manager: "management",
  designer: "design",
  consultant: "consulting",
  architect: "architecture",
  administrator: "administration",
};
const RANK = "(?:(?:senior|sr\\.?|junior|jr\\.?|lead|principal|staff|chief|assistant|associate|trainee|deputy|founding) )*";
const TRADE = new RegExp(`^${RANK}([\\p{L}\\d /&-]+?) (${Object.keys(WORK_OF).join("|")})s?(?= *(?:$|[,;:(|–—→]|->))`, "iu");

/** "Machine learning engineer": machine learning engineering, where that is a skill of its own. */
function maybeWorkNamed(title: string, taxonomy: Taxonomy): Skill | undefined {
  const [, field, who] = TRADE.exec(title) ?? [];
  return field === undefined || who === undefined ? undefined : taxonomy.spelled(`${field} ${WORK_OF[who.toLowerCase()]}`);
}

/** A post held shows the discipline that its title names: a backend engineer has developed back ends. */
export function findTitleDisciplines(raw: RawCv, roles: Readonly<Record<string, RoleSource>>, taxonomy: Taxonomy): Shown[] {
  const shown: Shown[] = [];
  const look = (strand: Strand | null, said: string | null, owner: RawPosition | null, years?: number, short = false): void => {
    const first = strand?.pieces[0];
    const title = said === null ? null : withoutServed(said);
    if (first === undefined || title === null || tellsWish(fold(title)) || namesBreak(fold(title))) return;
    const lines = owner?.bullets.map(({ text }) => text) ?? [];
    const { role } = narrowRole(readTitle(title, roles), title, owner?.organisation?.text ?? null, lines);
    const disciplines = role === null ? [] : (roles[role]?.definitional ?? []);
    // Through the taxonomy: an id that has moved would be a second skill of the same name.
    const named = disciplines.map((id) => taxonomy.skill(id)).find((skill) => skill !== undefined && namesDiscipline(title, skill));
    const trade = (short ? [] : listTrades(role, title)).map((id) => taxonomy.skill(id));
    const work = short ? undefined : maybeWorkNamed(title, taxonomy);
    const [start, end] = [first.start, first.start + first.length];
    for (const discipline of new Set([named, work, ...trade])) {
      if (discipline === undefined) continue;
      const { id: skill, kind } = discipline;
      shown.push({
        skill,
        kind,
        start,
        end,
        where: owner === null ? "prose" : "position",
        owner: owner === null ? null : `position-${raw.positions.indexOf(owner) + 1}`,
        around: said ?? title,
        quote: [start, end],
        ...(years !== undefined && { claimedYears: years }),
      });
    }
  };
  for (const position of raw.positions) look(position.title, position.title?.text ?? null, position);
  look(raw.headline, raw.headline?.text ?? null, null);
  const opening = raw.summary === null ? undefined : OPENING.exec(raw.summary.text)?.[0];
  // What it names itself, as "Backend engineer" does, it does not leave to the titles.
  if (opening !== undefined)
    look(raw.summary, opening, null, maybeYearsBehind(fold(raw.summary?.text.slice(opening.length) ?? "")), shortens(opening, raw, roles));
  return shown;
}
