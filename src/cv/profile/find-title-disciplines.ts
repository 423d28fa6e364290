import type { RoleSource } from "../../schema/roles.js";
import { readTitle } from "../../skills/title.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import type { Strand } from "../lines/strand.js";
import type { RawCv } from "../raw-cv.js";
import type { Shown } from "./find-shown.js";

/** What a person is, at the start of a summary: "Backend and platform engineer with ten years …". */
const OPENING = /^[^.,;:|–—\d]{3,60}?(?=\s+(?:with|who|specia|focus|from|in|at|for)\b|[.,;:|–—])/i;

/** A post held shows the discipline that its title names: a backend engineer has developed back ends. */
export function findTitleDisciplines(raw: RawCv, roles: Readonly<Record<string, RoleSource>>, taxonomy: Taxonomy): Shown[] {
  const shown: Shown[] = [];
  const look = (strand: Strand | null, title: string | null, owner: string | null): void => {
    const first = strand?.pieces[0];
    if (first === undefined || title === null) return;
    const role = readTitle(title, roles).role;
    const named = role === null ? undefined : roles[role]?.definitional?.[0];
    // Through the taxonomy: an id that has moved would be a second skill of the same name.
    const discipline = named === undefined ? undefined : taxonomy.skill(named);
    if (discipline === undefined) return;
    const { id: skill, kind } = discipline;
    const [start, end] = [first.start, first.start + first.length];
    shown.push({ skill, kind, start, end, where: owner === null ? "prose" : "position", owner, around: title, quote: [start, end] });
  };
  raw.positions.forEach(({ title }, index) => {
    look(title, title?.text ?? null, `position-${index + 1}`);
  });
  look(raw.headline, raw.headline?.text ?? null, null);
  look(raw.summary, raw.summary === null ? null : (OPENING.exec(raw.summary.text)?.[0] ?? null), null);
  return shown;
}
