import type { Catalogue } from "../catalogue/catalogue.js";
import type { HeldLevel } from "../gap/held-level.js";
import type { HeldLevels } from "../gap/held-levels.js";
import { GAP_THRESHOLDS } from "../gap/thresholds.js";
import { bestTransfer, type Transfer } from "../gap/transfer.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { Gap } from "../schema/gap.js";
import { roundTo } from "../schema/ledger.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { isOpenTo, type LearningLimits } from "./affordable.js";
import { learnByDoing } from "./builds-on.js";
import type { MetByLearning } from "./met-by-learning.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

type Hours = NonNullable<ReturnType<Catalogue["hours"]>>;

/** A skill that can be lifted within the catalogue: to the plannable level, or to its basics where only others build on it. */
export interface Candidate {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
  readonly hours: number;
  readonly low: number;
  readonly high: number;
  /** What a neighbour on the CV takes off the first step. */
  readonly lent: Transfer | null;
  /** Other candidates that must be learnt first (what is grasped is left out). */
  readonly needs: readonly string[];
  readonly requirements: readonly string[];
}

/** Shown at the level a plan lifts to: nothing is left to learn. */
export function isHeld({ level, rule }: HeldLevel): boolean {
  return rule !== "inferred" && rule !== "self-stated" && level >= PLAN_THRESHOLDS.target;
}

/**
 * Missing requirements the catalogue can teach, and the basics they build on. Nothing held again. Basics are where one begins: they ask for
 * nothing before them, else machine learning would begin with a year of mathematics.
 */
export function listCandidates(
  gap: Gap,
  levels: HeldLevels,
  catalogue: Catalogue,
  taxonomy: Taxonomy,
  wishes: LearningLimits,
  meets: MetByLearning,
): Candidate[] {
  const teaches = (skill: string): boolean =>
    isTaught(catalogue.learning(skill)) && catalogue.resourcesFor(skill).some((resource) => isOpenTo(resource, wishes));
  /** Enough to build on: also what only follows from something else on the CV. */
  const isGrasped = (skill: string): boolean => levels.of(skill).level >= PLAN_THRESHOLDS.basics;
  const wanted = new Map<string, Set<string>>();
  for (const requirement of gap.requirements) {
    // Practised under another name for years: a line that names it closes the gap.
    if (requirement.verdictStated === "met" || requirement.skills.some((skill) => levels.of(skill).practised)) continue;
    for (const skill of requirement.skills) {
      if (!teaches(skill) || isHeld(levels.of(skill))) continue;
      wanted.set(skill, new Set([...(wanted.get(skill) ?? []), requirement.id]));
    }
  }
  /** Prerequisites that the catalogue cannot teach are taken for part of the skill's own first step. */
  const needsOf = (skill: string): string[] =>
    (taxonomy.skill(skill)?.requires ?? []).filter((needed) => teaches(needed) && !isGrasped(needed));
  const isRival = (one: string, other: string): boolean =>
    taxonomy.related(one).some(({ id, weight }) => id === other && weight >= PLAN_THRESHOLDS.rival);
  const needs = learnByDoing(needsOfAll([...wanted.keys()], needsOf), new Set(wanted.keys()), { meets, isRival });
  const needed = [...needsOfAll([...wanted.keys()], (skill) => needs.get(skill) ?? []).keys()].filter((skill) => !wanted.has(skill));
  const offer = (skill: string, to: number): Candidate => {
    const from = Math.min(PLAN_THRESHOLDS.basics, levels.of(skill).level);
    const lent = from === 0 ? lentTo(skill, levels, taxonomy) : null;
    const whole = catalogue.hours(skill, from, to) as Hours;
    const first = catalogue.hours(skill, 0, PLAN_THRESHOLDS.basics) as Hours;
    const hoursOf = (part: keyof Hours): number => roundTo(whole[part] - (lent?.credit ?? 0) * first[part], 1);
    const requirements = [...(wanted.get(skill) ?? [])].sort(byCodeUnit);
    const before = [...(needs.get(skill) ?? [])].sort(byCodeUnit);
    return { skill, from, to, hours: hoursOf("mid"), low: hoursOf("low"), high: hoursOf("high"), lent, needs: before, requirements };
  };
  return [
    ...[...wanted.keys()].map((skill) => offer(skill, PLAN_THRESHOLDS.target)),
    ...needed.map((skill) => offer(skill, PLAN_THRESHOLDS.basics)),
  ].sort((a, b) => byCodeUnit(a.skill, b.skill));
}

const isTaught = (learning: ReturnType<Catalogue["learning"]>): boolean => learning !== undefined && learning.shownAtWork !== true;

/** What a neighbour on the CV lends; to a programming language any other does: control flow, types and functions are learnt once. */
function lentTo(skill: string, levels: HeldLevels, taxonomy: Taxonomy): Transfer | null {
  const near = bestTransfer([skill], { asked: PLAN_THRESHOLDS.basics, own: 0 }, levels, taxonomy);
  if (near !== null || !isProgramming(skill, taxonomy)) return near;
  const known = levels.shown.find((id) => isProgramming(id, taxonomy) && levels.of(id).level >= PLAN_THRESHOLDS.target);
  return known === undefined ? null : { from: known, credit: PLAN_THRESHOLDS.basics * GAP_THRESHOLDS.transferCap };
}

function isProgramming(id: string, taxonomy: Taxonomy): boolean {
  const skill = taxonomy.skill(id);
  return skill?.kind === "language" && skill.broader.includes("programming");
}

/** What some skills build on, and what that builds on in turn; the skills themselves first. */
function needsOfAll(skills: readonly string[], needsOf: (skill: string) => readonly string[]): Map<string, readonly string[]> {
  const needs = new Map<string, readonly string[]>();
  let open = skills;
  while (open.length > 0) {
    for (const skill of open) needs.set(skill, needsOf(skill));
    open = [...new Set(open.flatMap(needsOf))].filter((skill) => !needs.has(skill));
  }
  return needs;
}

/** The candidate with everything that must come before it. */
export function closureOf(skill: string, candidates: ReadonlyMap<string, Candidate>): string[] {
  const closed = new Set<string>();
  const visit = (id: string): void => {
    if (closed.has(id)) return;
    closed.add(id);
    for (const needed of candidates.get(id)?.needs ?? []) visit(needed);
  };
  visit(skill);
  return [...closed].sort(byCodeUnit);
}
