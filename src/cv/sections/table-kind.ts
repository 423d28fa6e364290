import { type LabelKind, labelKinds } from "../lexicon/labels.js";
import { type CvRow, cellStrand } from "../lines/cv-row.js";

/** "Employer | Role | From | To": what a table holds by the heads of its columns, whatever the heading above it. */
export function maybeTableKind([head, ...rows]: readonly CvRow[]): "experience" | "education" | undefined {
  if (head === undefined || head.cells.length < 3 || rows.length === 0) return undefined;
  const kinds = head.cells.map((cell) => labelKinds(cellStrand(cell).text));
  const has = (...wanted: LabelKind[]) => kinds.some((own) => wanted.some((kind) => own.includes(kind)));
  if (!kinds.every((own) => own.length > 0) || !has("dates", "start") || !has("organisation", "institution", "place")) return undefined;
  return has("degree") ? "education" : has("title") ? "experience" : undefined;
}
