import type { Catalogue } from "../catalogue/catalogue.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

export type MetByLearning = (skill: string) => readonly string[];

const OPENED = new WeakMap<Catalogue, { readonly taxonomy: Taxonomy; readonly meets: MetByLearning }>();

/**
 * What learning a skill meets: itself and what is broader, as far as that is no much larger piece of learning. A line of the CV that shows
 * SageMaker at work shows machine learning and AWS; 28 hours of a course on it are neither. Without this a plan buys the widest
 * requirements with the shortest courses below them. What the catalogue has no hours for counts when it stands directly above;
 * behaviour, which one shows at work, never does. Nothing of a person is in it, so it is opened once for a catalogue.
 */
export function openMetByLearning(taxonomy: Taxonomy, catalogue: Catalogue): MetByLearning {
  const known = OPENED.get(catalogue);
  if (known?.taxonomy === taxonomy) return known.meets;
  const meets = listOnce(taxonomy, catalogue);
  OPENED.set(catalogue, { taxonomy, meets });
  return meets;
}

function listOnce(taxonomy: Taxonomy, catalogue: Catalogue): MetByLearning {
  const hoursOf = (skill: string): number | undefined => catalogue.hours(skill, 0, PLAN_THRESHOLDS.target)?.mid;
  const listMet = (skill: string): readonly string[] => {
    const own = hoursOf(skill) ?? 0;
    const direct = taxonomy.skill(skill)?.broader ?? [];
    const isMet = (umbrella: string): boolean => {
      if (taxonomy.kindOf(umbrella) === "soft") return false;
      const whole = hoursOf(umbrella);
      return whole === undefined ? direct.includes(umbrella) : whole <= own * PLAN_THRESHOLDS.umbrella;
    };
    return [skill, ...taxonomy.ancestors(skill).filter(isMet)];
  };
  // A planner values many plans, of the same few skills.
  const known = new Map<string, readonly string[]>();
  return (skill) => {
    const met = known.get(skill) ?? listMet(skill);
    known.set(skill, met);
    return met;
  };
}
