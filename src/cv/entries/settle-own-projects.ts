import { fold } from "../../text/fold-words.js";
import type { RawPosition } from "../raw-cv.js";

const OWN =
  /^(?:(?:own|personal|private|side|hobby|pet)[ -]project|(?:eigenes|privates) projekt|projet (?:personnel|perso)|proyecto (?:propio|personal)|eigen project|progetto personale|projeto pessoal)$/;

/** "Project, 2024": with nobody it was for. */
const BARE = /^(?:project|projekt|projet|proyecto|progetto|projeto)$/;

/** "Own project: Rosterino" among the posts: what stands behind the colon is the project, and nobody employed for it. */
export function settleOwnProjects<T extends { readonly positions: readonly RawPosition[]; readonly projects: readonly RawPosition[] }>(
  entries: T,
): T {
  const own = entries.positions.filter(
    ({ title, organisation }) => title !== null && (OWN.test(fold(title.text)) || (organisation === null && BARE.test(fold(title.text)))),
  );
  if (own.length === 0) return entries;
  return {
    ...entries,
    positions: entries.positions.filter((position) => !own.includes(position)),
    projects: [
      ...entries.projects,
      ...own.map(
        (position): RawPosition => ({ ...position, kind: "project", title: position.organisation ?? position.title, organisation: null }),
      ),
    ],
  };
}
