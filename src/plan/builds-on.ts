import type { MetByLearning } from "./met-by-learning.js";

/** What must be learnt before a skill. */
export type Needs = ReadonlyMap<string, readonly string[]>;

interface Ties {
  readonly meets: MetByLearning;
  readonly isRival: (skill: string, other: string) => boolean;
}

/**
 * What each skill builds on, learnt by what meets it whole: who learns Docker takes no course on containers afterwards. Only by a skill
 * that is asked for as often as the one that builds on it and as the subject itself, so that no plan grows by a detour. `needs` stands in
 * order of demand; only what is `wanted` for itself is learnt whole. Never by what does the same job in its place: nobody learns Power BI
 * to begin with Tableau.
 */
export function learnByDoing(needs: Needs, wanted: ReadonlySet<string>, { meets, isRival }: Ties): Needs {
  const inOrder = [...needs.keys()];
  const learntBy = new Map<string, readonly string[]>(needs);
  inOrder.forEach((skill, at) => {
    for (const subject of needs.get(skill) as readonly string[]) {
      const by = inOrder
        .slice(0, at)
        .find(
          (other) => wanted.has(other) && meets(other).includes(subject) && !isRival(skill, other) && !comesAfter(other, skill, learntBy),
        );
      if (by === undefined || by === subject) continue;
      const rest = (learntBy.get(skill) as readonly string[]).filter((id) => id !== subject);
      learntBy.set(skill, [...new Set([...rest, by])]);
    }
  });
  return learntBy;
}

/** Whether a skill builds on another, over any number of steps. */
function comesAfter(skill: string, earlier: string, needs: Needs): boolean {
  return skill === earlier || (needs.get(skill) ?? []).some((needed) => comesAfter(needed, earlier, needs));
}
