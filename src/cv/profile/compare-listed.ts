import type { HeldSkill, Position, Profile } from "../../schema/profile.js";
import { LEARNABLE_KINDS } from "../../schema/skill-kinds.js";

const LEARNABLE: ReadonlySet<string> = new Set(LEARNABLE_KINDS);

interface Wording {
  /** Whether the CV lists skills at all. */
  readonly hasList: boolean;
  /** Skills that the CV names; work that is only described names none. */
  readonly written: ReadonlySet<string>;
  /** What a skill shows besides itself: its umbrellas, and what cannot be done without. */
  readonly behind: (skill: string) => readonly string[];
}

/** Listed but shown nowhere, not even by something narrower or by what is written in it; named where it was used but not listed, where there is a list at all. */
export function compareListed(
  skills: readonly HeldSkill[],
  positions: readonly Position[],
  { hasList, written, behind }: Wording,
): Pick<Profile, "claimedNotShown" | "shownNotListed"> {
  const learnable = skills.filter((skill) => LEARNABLE.has(skill.kind));
  const carried = new Set(skills.filter(({ shownIn }) => shownIn.length > 0).flatMap(({ id }) => behind(id)));
  return {
    claimedNotShown: learnable
      .filter((skill) => skill.listed && skill.shownIn.length === 0 && !carried.has(skill.id))
      .map((skill) => skill.id),
    shownNotListed: hasList
      ? learnable.filter((skill) => written.has(skill.id) && isShownUnlisted(skill, positions)).map((skill) => skill.id)
      : [],
  };
}

/** Whether anything is listed at all: where nothing is, nothing is missing from the list. */
export function listsSkills(skills: Iterable<HeldSkill>): boolean {
  for (const { listed } of skills) if (listed) return true;
  return false;
}

/** Hidden in the lines of a position: a discipline that the titles name already hides nothing, nor does behaviour or the field of an employer. */
export function isShownUnlisted(skill: HeldSkill, positions: readonly Position[]): boolean {
  if (skill.listed || skill.shownIn.length === 0 || !LEARNABLE.has(skill.kind)) return false;
  const titles = new Set(positions.flatMap(({ title }) => title?.evidence ?? []));
  return !skill.evidence.some((id) => titles.has(id));
}
