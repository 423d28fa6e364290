import { codeAt } from "../../text/code-at.js";
import type { ZonedLine } from "../zones/posting-zone.js";

const WORD = "(?:\\p{Lu}[\\p{L}\\d+#./&-]*|[&/|-]|and|of|for)";
const TRADE =
  "(?:Engineer|Developer|Scientist|Analyst|Manager|Designer|Architect|Administrator|Programmer|Researcher|Nurse|Teacher|Consultant|Writer|Lead|Intern)s?";
/** "2. Data Scientist", "Senior Shoe Engineer (Bergen)", "Data Analyst: 2+ years": each word as titles are written. */
const ROLE_LINE = new RegExp(
  `^[\\s*#•·–-]*(?:\\d{1,2}[.)]\\s*)?\\**((?:${WORD} ){0,5}${TRADE})\\**(?:\\s*\\([^()]*\\))?\\**\\s*(?:$|[:(,–—|-])`,
  "u",
);
/** Longer no line is that only names a role. */
const LONGEST = 90;
/** As far above a demand the role is looked for that it is asked of. */
const LINES_ABOVE = 40;

/** Whose years these are, in an ad that tells of several roles: what its own line begins with, else the nearest line above that names a role alone. */
export function maybeRoleOf(text: string, lines: readonly ZonedLine[], line: ZonedLine): string | null {
  const own = ROLE_LINE.exec(text.slice(line.start, line.end))?.[1];
  if (own !== undefined) return own;
  const from = lines.indexOf(line);
  for (let at = from - 1; at >= 0 && from - at <= LINES_ABOVE; at--) {
    const { start, end } = lines[at] as ZonedLine;
    if (end - start > LONGEST || codeAt(text, end - 1) === 0x2e) continue;
    const role = ROLE_LINE.exec(text.slice(start, end))?.[1];
    if (role !== undefined) return role;
  }
  return null;
}
