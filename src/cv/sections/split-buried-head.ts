import { type CvRow, rowLines } from "../lines/cv-row.js";
import type { Section } from "./section.js";

const LISTS: ReadonlySet<Section["kind"]> = new Set(["skills", "languages", "certifications", "awards", "publications"]);
const NAME = /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{2,3})){1,3}$/u;

/**
 * A profile copied out of two columns as plain text: contact and lists of the sidebar, then behind a blank line and without a heading
 * the name, what the person does and the town, then the rest.
 */
export function splitBuriedHead(sections: readonly Section[]): Section[] {
  const named = sections.some(({ kind, rows }) => kind === "head" && rows.length > 0);
  const at = sections.findIndex(({ kind }) => kind !== "contact" && kind !== "head" && !LISTS.has(kind)) - 1;
  const list = sections[at];
  if (named || list === undefined || !LISTS.has(list.kind) || sections.find(({ rows }) => rows.length > 0)?.kind !== "contact")
    return [...sections];
  const blocks = list.rows.map((row) => rowLines(row)[0]?.block);
  const from = blocks.indexOf(blocks.at(-1));
  const head: readonly CvRow[] = list.rows.slice(from);
  const [name] = head[0] === undefined ? [] : rowLines(head[0]);
  if (from < 1 || head.length < 2 || head.length > 4 || name === undefined || !NAME.test(name.text) || name.top !== null)
    return [...sections];
  return sections.flatMap((section) =>
    section === list
      ? [
          { ...section, rows: section.rows.slice(0, from) },
          { kind: "head" as const, heading: null, rows: head },
        ]
      : [section],
  );
}
