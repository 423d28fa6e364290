import { type CvRow, flattenRow, rowText } from "../lines/cv-row.js";
import type { Section } from "./section.js";

/** "ACCA, member since 2019", "Mitglied der Architektenkammer seit 2018". */
const MEMBER =
  /(?<!\p{L})(?:(?:fellow|member(?:ship)?|mitglied|membre|miembro|socio|socia|lid|membro)(?:,? | [^\d,]{2,40} )(?:since|seit|depuis|desde|dal|sinds)|(?:since|seit|depuis|desde|dal|sinds) (?:\d{1,2}[./])?\d{4} (?:fellow|member|mitglied|membre|miembro|socio|socia|lid|membro))(?!\p{L})/iu;
const MOST_WORDS = 12;

/** What a person belongs to, on a line between the posts, is no post: it stands with the certificates, as a body admits who has passed. */
export function splitMemberships(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (section.kind !== "experience") return [section];
    const rows = section.rows.flatMap((row) => (row.cells.length === 1 ? flattenRow(row) : [row]));
    const joined = rows.filter(isMembership);
    if (joined.length === 0) return [section];
    return [
      { ...section, rows: rows.filter((row) => !joined.includes(row)) },
      { kind: "certifications", heading: null, rows: joined },
    ];
  });
}

function isMembership(row: CvRow): boolean {
  const text = rowText(row);
  return row.cells.length === 1 && text.split(/\s+/).length <= MOST_WORDS && MEMBER.test(text) && !/[–—]\s*\p{L}|\t/u.test(text);
}
