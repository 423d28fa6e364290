import type { Verdict } from "../schema/gap.js";
import type { HeldLevel, HeldRule } from "./held-level.js";
import type { HeldLevels } from "./held-levels.js";

export interface GroupVerdict {
  readonly verdict: Verdict;
  readonly held: HeldLevel;
  /** Effective level for the gap: what is only inferred counts nothing. */
  readonly level: number;
  readonly rule: string;
}

/** A group is met by its best member; exactly one verdict (docs/methods/verdict.md). */
export function judgeGroup(skills: readonly string[], asked: number, levels: HeldLevels): GroupVerdict {
  let best: HeldLevel = levels.of(skills[0] as string);
  for (const skill of skills.slice(1)) {
    const held = levels.of(skill);
    if (effective(held) > effective(best) || (effective(held) === effective(best) && best.rule === "none")) best = held;
  }
  // What a line shows by its own name is not told by way of something narrower, however much longer that was used; a bare listing is.
  if (best.rule === "narrower") best = skills.map(levels.own).find((held) => held?.rule === "shown" && held.level >= asked) ?? best;
  const level = effective(best);
  if (level >= asked) return { verdict: "met", held: best, level, rule: `met-${best.rule}` };
  if (level > 0) return { verdict: "partly", held: best, level, rule: PARTLY[best.rule] ?? "partly-level" };
  return { verdict: "not-evidenced", held: best, level: 0, rule: best.rule === "inferred" ? "only-inferred" : "no-evidence" };
}

const PARTLY: Partial<Record<HeldRule, string>> = { "self-stated": "partly-self-stated", nearby: "partly-nearby" };

function effective(held: HeldLevel): number {
  return held.rule === "inferred" ? 0 : held.level;
}

export function missingShare(asked: number, held: number): number {
  return Math.max(0, asked - held) / asked;
}
