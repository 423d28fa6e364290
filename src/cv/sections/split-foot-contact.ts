import { isContactLine } from "../contact/read-contact.js";
import { type CvRow, rowLines, rowText } from "../lines/cv-row.js";
import type { Section } from "./section.js";

/** At most so many rows stand at the foot of a page. */
const FOOT_ROWS = 4;
/** A blank of so many lines parts the foot from the text. */
const FOOT_GAP = 3;

/** Address, telephone and e-mail at the foot of the page, as letterheads and some templates set them, belong to no section above. */
export function splitFootContact(sections: readonly Section[]): Section[] {
  const last = sections.at(-1);
  if (last === undefined || last.kind === "head" || last.kind === "contact") return [...sections];
  const at = last.rows.findIndex((row, i) => i >= last.rows.length - FOOT_ROWS && isFarBelow(last.rows[i - 1], row));
  const foot = at < 0 ? [] : last.rows.slice(at);
  if (!foot.some((row) => isContactLine(rowText(row)))) return [...sections];
  return [...sections.slice(0, -1), { ...last, rows: last.rows.slice(0, at) }, { kind: "contact", heading: null, rows: foot }];
}

function isFarBelow(above: CvRow | undefined, row: CvRow): boolean {
  const [last, first] = [above === undefined ? undefined : rowLines(above).at(-1), rowLines(row)[0]];
  if (first?.top == null || last?.bottom == null) return false;
  return first.page === last.page && first.top - last.bottom > (first.size ?? 10) * FOOT_GAP;
}
