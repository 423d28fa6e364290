import { fold } from "../../text/fold-words.js";
import { rowLines } from "../lines/cv-row.js";
import type { RawPosition } from "../raw-cv.js";
import type { Section } from "../sections/section.js";
import { joinBody } from "./join-body.js";

interface Entries {
  readonly positions: readonly RawPosition[];
}

/** A table of posts, and further down each employer as the heading of what was done there: those lines are the post's. */
export function assignToldSections<T extends Entries>(
  sections: readonly Section[],
  entries: T,
): { sections: readonly Section[]; entries: T } {
  const told = new Map<RawPosition, Section>();
  for (const section of sections) {
    const post =
      section.kind === "other" && section.rows.length > 0 ? entries.positions.find((one) => isHeadedBy(one, section)) : undefined;
    if (post !== undefined && !told.has(post)) told.set(post, section);
  }
  if (told.size === 0) return { sections, entries };
  const settled = new Set(told.values());
  return {
    sections: sections.map((section) => (settled.has(section) ? { ...section, kind: "experience" } : section)),
    entries: { ...entries, positions: entries.positions.map((post) => withLines(post, told.get(post))) },
  };
}

function isHeadedBy({ organisation, bullets }: RawPosition, { heading }: Section): boolean {
  if (organisation === null || heading === null || bullets.length > 0) return false;
  const [name, said] = [fold(organisation.text).trim(), fold(heading.text).trim()];
  return said.length > 2 && (name === said || isWithin(said, name) || isWithin(name, said));
}

/** "Lumenplein (second-hand marketplace)" below "Lumenplein", "Kadaster Labs" below "Kadaster Labs, Utrecht". */
function isWithin(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && /^[ ]?[,(|·•–—-]/.test(longer.slice(shorter.length));
}

function withLines(post: RawPosition, section: Section | undefined): RawPosition {
  return section === undefined ? post : { ...post, bullets: joinBody(section.rows.flatMap(rowLines)) };
}
