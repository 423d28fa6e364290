import type { Catalogue, Certification, Resource } from "../catalogue/catalogue.js";
import type { HeldLevels } from "../gap/held-levels.js";
import type { Profile } from "../schema/profile.js";
import { extractSkills } from "../skills/find-mentions.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { PlanKnowledge } from "./knowledge.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

/** Clouds do one job under several makers; who works on one learns what runs on all of them there. */
const CLOUD = "cloud-computing";

/** What somebody's platforms and certificates make of a resource or an exam. */
export interface Standing {
  /** Made for a cloud that the learner does not use, where he uses another and the goal is not that cloud. */
  readonly isElsewhere: (resource: Resource, skill: string) => boolean;
  /** Held already, for a cloud elsewhere, or for beginners where the learner works on a cloud or holds a higher certificate of its maker. */
  readonly isBeneath: (exam: Certification, skill: string) => boolean;
}

export function readStanding(profile: Profile, levels: HeldLevels, { taxonomy, catalogue }: PlanKnowledge): Standing {
  // Asked of the few that are named: to list what lies under a skill, all of the taxonomy is unpacked.
  const isCloud = (id: string): boolean => {
    const skill = taxonomy.skill(id);
    return skill?.kind === "platform" && skill.broader.includes(CLOUD);
  };
  const cloudsOf = (skills: Iterable<string>): string[] =>
    [...skills].flatMap((id) => [id, ...taxonomy.ancestors(id), ...taxonomy.implies(id)]).filter(isCloud);
  const passed = passedExams(profile, catalogue);
  const used = new Set([
    ...cloudsOf(profile.skills.map(({ id }) => id)).filter((id) => levels.of(id).level >= PLAN_THRESHOLDS.target),
    ...passed.flatMap(({ exam }) => cloudsOf(namedBy(exam, taxonomy))),
  ]);
  const isOther = (named: readonly string[], skill: string): boolean =>
    named.length > 0 && used.size > 0 && !named.some((id) => used.has(id)) && cloudsOf([skill]).length === 0;
  const higher = new Set(passed.filter(({ exam }) => exam.level !== "foundation").map(({ exam }) => exam.vendor));
  return {
    isElsewhere: ({ title, teaches }, skill) =>
      isOther(cloudsOf([...namesIn(title, taxonomy), ...teaches.map((taught) => taught.skill)]), skill),
    isBeneath: (exam, skill) => {
      const named = cloudsOf(namedBy(exam, taxonomy));
      const isEasy = exam.level === "foundation" && (higher.has(exam.vendor) || (named.length > 0 && used.size > 0));
      return isEasy || passed.some(({ exam: { id }, holds }) => holds && id === exam.id) || isOther(named, skill);
    },
  };
}

interface Passed {
  readonly exam: Certification;
  /** What has lapsed may be sat again; that its maker's platform is known it shows all the same. */
  readonly holds: boolean;
}

function passedExams({ certifications }: Profile, catalogue: Catalogue): Passed[] {
  return certifications.flatMap(({ id, pending, lapsed }) => {
    const exam = id === null || pending === true ? undefined : catalogue.certification(id);
    return exam === undefined ? [] : [{ exam, holds: lapsed !== true }];
  });
}

function namedBy({ id, name, vendor }: Certification, taxonomy: Taxonomy): string[] {
  return [id, ...namesIn(vendor, taxonomy), ...namesIn(name, taxonomy)];
}

/** Names within "Maker/DP-900-Azure-Data" are names of their own. */
function namesIn(title: string, taxonomy: Taxonomy): string[] {
  return extractSkills(title.replace(/[/_-]+/g, " "), taxonomy, { zone: "skills-list" }).map(({ skill }) => skill);
}
