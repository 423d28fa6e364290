import type { Profile } from "../schema/profile.js";
import type { Deed } from "./deeds-beside-skills.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

/** The language a CV is written in is shown by its lines, also where no list says how well it is spoken (docs/methods/verdict.md). */
export function readWrittenLanguage({ source, languages, positions }: Profile): Deed[] {
  const skill = `lang-${source.language ?? ""}`;
  const line = positions.flatMap(({ bullets }) => bullets.flatMap(({ evidence }) => evidence))[0];
  if (source.language === null || line === undefined || languages.some(({ id, level }) => id === skill && level !== null)) return [];
  return [{ skill, level: GAP_THRESHOLDS.strong, evidence: [line] }];
}
