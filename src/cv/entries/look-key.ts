import type { CvLine } from "../lines/cv-line.js";

/** How a row of an entry is set: rows of one look play one part. */
export function lookKey(line: CvLine): string {
  return `${line.size}/${line.bold || line.boldLead}/${Math.round(line.indent)}/${line.heading}`;
}
