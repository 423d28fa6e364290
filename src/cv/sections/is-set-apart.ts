import { type CvRow, rowLines } from "../lines/cv-row.js";

/** As a heading or in bold: right above its dates a post, however it is told and however near below the name. */
export function isSetApart(row: CvRow | undefined): boolean {
  const line = row === undefined ? undefined : rowLines(row)[0];
  return line !== undefined && (line.heading !== null || line.bold);
}
