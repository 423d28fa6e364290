import type { Need } from "../schema/skill.js";
import type { Mention } from "../skills/mention.js";

interface Asked {
  readonly mention: Mention;
  readonly need: Need;
}

/**
 * Behaviour, and what tells it already where that is asked for as strongly. Of 22 ads with work across functions people listed work with others
 * beside it in four; of 15 that ask for communication, who explains technical matters to others was listed beside it in three.
 */
const TOLD_BY: readonly (readonly [told: string, by: string])[] = [
  ["soft-collaboration", "soft-cross-functional-collaboration"],
  ["soft-technical-communication", "soft-communication"],
];

export function withoutToldTwice<T extends Asked>(asked: readonly T[], strength: Readonly<Record<Need, number>>): readonly T[] {
  const most = new Map<string, number>();
  for (const { mention, need } of asked) most.set(mention.skill, Math.max(most.get(mention.skill) ?? 0, strength[need]));
  let left = asked;
  for (const [told, by] of TOLD_BY) {
    const [own, other] = [most.get(told), most.get(by)];
    if (own !== undefined && other !== undefined && own <= other) left = left.filter(({ mention }) => mention.skill !== told);
  }
  return left;
}
