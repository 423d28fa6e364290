import type { HeldSkill, Profile } from "../../schema/profile.js";
import { LEARNABLE_KINDS } from "../../schema/skill.js";

const LEARNABLE: ReadonlySet<string> = new Set(LEARNABLE_KINDS);

/** Listed but nowhere shown; shown but not listed, where there is a list at all. */
export function compareListed(skills: readonly HeldSkill[], hasList: boolean): Pick<Profile, "claimedNotShown" | "shownNotListed"> {
  const learnable = skills.filter((skill) => LEARNABLE.has(skill.kind));
  return {
    claimedNotShown: learnable.filter((skill) => skill.listed && skill.shownIn.length === 0).map((skill) => skill.id),
    shownNotListed: hasList ? learnable.filter((skill) => !skill.listed && skill.shownIn.length > 0).map((skill) => skill.id) : [],
  };
}
