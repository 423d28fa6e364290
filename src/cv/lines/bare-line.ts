import type { CvLine } from "./cv-line.js";
import type { CvRow } from "./cv-row.js";
import type { Strand } from "./strand.js";

const BARE: Omit<CvLine, "strand" | "text"> = {
  index: 0,
  page: 1,
  block: 0,
  column: 0,
  row: null,
  bullet: false,
  zone: "body",
  heading: null,
  indent: 0,
  left: null,
  right: null,
  top: null,
  bottom: null,
  room: null,
  size: null,
  bold: false,
  italic: false,
  caps: false,
  colour: null,
  boldLead: false,
  runs: [],
};

/** Words without a look of their own as a row, for readers that take rows. */
export function bareRow(strand: Strand): CvRow {
  return { cells: [{ lines: [{ ...BARE, strand, text: strand.text }] }] };
}
