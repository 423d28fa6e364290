import { byCodeUnit } from "../schema/canonical.js";
import type { CertificationSource, LearningSource, ResourceSource } from "../schema/catalogue.js";
import type { CompiledCatalogue } from "./compiled-catalogue.js";

export interface Resource extends ResourceSource {
  readonly id: string;
}
export interface Certification extends CertificationSource {
  readonly id: string;
}

/** What can be learnt, from what, and how long it takes. A provider or course that is not here cannot appear in a report. */
export interface Catalogue {
  readonly hash: string;
  learning(skill: string): LearningSource | undefined;
  /** Hours of work from one level to another, up to 2; undefined without an entry. */
  hours(skill: string, from: number, to: number): { low: number; mid: number; high: number } | undefined;
  resourcesFor(skill: string): readonly Resource[];
  certificationsFor(skill: string): readonly Certification[];
  resource(id: string): Resource | undefined;
  certification(id: string): Certification | undefined;
  readonly learnable: readonly string[];
  readonly resourceIds: readonly string[];
  readonly certificationIds: readonly string[];
}

export function loadCatalogue(compiled: CompiledCatalogue): Catalogue {
  const bySkill = new Map<string, Resource[]>();
  const resources = new Map<string, Resource>();
  for (const id of Object.keys(compiled.resources).sort(byCodeUnit)) {
    const resource: Resource = { id, ...(compiled.resources[id] as ResourceSource) };
    resources.set(id, resource);
    for (const { skill } of resource.teaches) bySkill.set(skill, [...(bySkill.get(skill) ?? []), resource]);
  }
  const provenBy = new Map<string, Certification[]>();
  const certifications = new Map<string, Certification>();
  for (const id of Object.keys(compiled.certifications).sort(byCodeUnit)) {
    const certification: Certification = { id, ...(compiled.certifications[id] as CertificationSource) };
    certifications.set(id, certification);
    for (const skill of certification.proves) provenBy.set(skill, [...(provenBy.get(skill) ?? []), certification]);
  }
  const learning = (skill: string): LearningSource | undefined =>
    Object.hasOwn(compiled.skills, skill) ? compiled.skills[skill] : undefined;
  return {
    hash: compiled.hash,
    learning,
    hours(skill, from, to) {
      const steps = learning(skill)?.steps.slice(from, Math.min(to, 2));
      if (steps === undefined || steps.length === 0) return undefined;
      const sum = (part: "low" | "mid" | "high"): number => steps.reduce((total, step) => total + step.hours[part], 0);
      return { low: sum("low"), mid: sum("mid"), high: sum("high") };
    },
    resourcesFor: (skill) => bySkill.get(skill) ?? [],
    certificationsFor: (skill) => provenBy.get(skill) ?? [],
    resource: (id) => resources.get(id),
    certification: (id) => certifications.get(id),
    learnable: Object.keys(compiled.skills).sort(byCodeUnit),
    resourceIds: [...resources.keys()],
    certificationIds: [...certifications.keys()],
  };
}
