import type { ExperienceField, Profile } from "../../schema/profile.js";
import type { Deed } from "../deeds-beside-skills.js";

/** A year in a trade is long enough to have done its daily work. */
const MONTHS = 12;
const PARTLY = 1;

/**
 * Behaviour without which nobody holds a post of the field for a year: it shows in part, whatever the lines below the title tell.
 * Fields in which people may work by themselves, software first, are left out.
 */
const DAILY: Partial<Record<ExperienceField, readonly string[]>> = {
  administration: ["soft-communication", "soft-verbal-communication", "soft-organizational-skills"],
  education: ["soft-communication", "soft-verbal-communication", "soft-interpersonal-skills", "soft-organizational-skills"],
  health: ["soft-communication", "soft-interpersonal-skills", "soft-teamwork", "soft-empathy", "soft-work-under-pressure"],
  hospitality: ["soft-communication", "soft-teamwork", "soft-customer-focus", "soft-work-under-pressure", "soft-fast-paced-environment"],
  "it-support": ["soft-communication", "soft-customer-focus", "soft-problem-solving"],
  people: ["soft-communication", "soft-interpersonal-skills", "soft-discretion"],
  sales: ["soft-communication", "soft-interpersonal-skills", "soft-customer-focus"],
};

export function readDailyWork({ positions }: Pick<Profile, "positions">): Deed[] {
  return positions.flatMap(({ title, field, kind, months }) =>
    title === null || field === null || kind === "break" || (months ?? 0) < MONTHS
      ? []
      : (DAILY[field] ?? []).map((skill) => ({ skill, level: PARTLY, evidence: title.evidence })),
  );
}
