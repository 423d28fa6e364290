import type { Seniority } from "../../schema/skill.js";
import { allMatches, CUES } from "../../text/cues.js";

const ORDER: readonly Seniority[] = ["intern", "junior", "mid", "senior", "staff", "lead", "manager", "director"];

const NAMED = CUES.cue(
  /\b(intern|junior|jr\.?|entry[- ]level|graduate|mid[- ]level|mid|senior|sr\.?|staff|principal|lead)[-\s/,]+(?:and |or )?(?:[\p{L}+#./&-]+\s+){0,3}?(?:engineers?|developers?|scientists?|analysts?|designers?|architects?|programmers?|researchers?|administrators?|entwickler(?:in)?|managers?)\b/giu,
);
const LEVEL_OF: Readonly<Record<string, Seniority>> = {
  intern: "intern",
  junior: "junior",
  jr: "junior",
  "entry-level": "junior",
  "entry level": "junior",
  graduate: "junior",
  "mid-level": "mid",
  "mid level": "mid",
  mid: "mid",
  senior: "senior",
  sr: "senior",
  staff: "staff",
  principal: "staff",
  lead: "lead",
};
/** How far into an ad without a title its own roles are named. */
const OPENING = 1200;

/** The level an ad without one in its title states: several roles give the lowest; "Data Analyst I" in the text speaks for the title. */
export function seniorityInText(title: string | null, whole: string, from: number, inTitle: Seniority | null): Seniority | null {
  if (title !== null && title.trim() !== "") {
    if (inTitle !== null) return inTitle;
    // An expression made for one title costs more than looking for it.
    const text = whole.slice(from);
    if (!text.includes(`${title.trim()} I`)) return null;
    const numbered = new RegExp(`${title.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} (I{1,3})\\b(?!['’])`).exec(text)?.[1];
    return numbered === undefined ? null : numbered === "I" ? "junior" : numbered === "II" ? "mid" : "senior";
  }
  const found = new Set<Seniority>(inTitle === null ? [] : [inTitle]);
  const text = whole.slice(from, from + OPENING);
  for (const match of allMatches(whole, NAMED, from, from + OPENING)) {
    const level = LEVEL_OF[(match[1] as string).toLowerCase().replace(/\.$/, "")];
    // "our senior engineers", "mentored by staff engineers": colleagues, not the role.
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (level !== undefined && !/\b(?:our|other|from|by|with|mentor|mentoring|alongside|of|experienced)\s+(?:\p{L}+\s+)?$/iu.test(before))
      found.add(level);
  }
  return ORDER.find((level) => found.has(level)) ?? null;
}
