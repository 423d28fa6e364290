import { isTechnologyKind } from "./forms.js";

/** Stands for "governed by an ambiguous rule"; the places of plans follow. */
export const GOVERNED = 0;
const FIRST = 48;
const MOST_BLANKS = 4;
const CLASSES = 2 * 2 * (MOST_BLANKS + 1) * 4;

/** Forms of one class mostly vary alike: what they are, their language, how many words they have and how the last ends. */
function classOf(cell: string, kind: string): number {
  let blanks = 0;
  for (let i = 0; i < cell.length && blanks < MOST_BLANKS; i++) {
    const c = cell.charCodeAt(i);
    if (c === 0x20 || c === 0x2d) blanks++;
  }
  const last = cell.charCodeAt(cell.length - 1);
  const ending = last === 0x73 ? 0 : last === 0x79 ? 1 : last >= 0x61 && last <= 0x7a ? 2 : 3;
  const technology = isTechnologyKind(kind) || kind === "certification" ? 1 : 0;
  const foreign = cell.charCodeAt(2) === 0x3e ? 1 : 0;
  return ((technology * 2 + foreign) * (MOST_BLANKS + 1) + blanks) * 4 + ending;
}

/** A line a class, so that a column of mostly one character each is left. */
export class PlanWriter {
  readonly #lines: string[] = new Array<string>(CLASSES).fill("");

  add(cell: string, kind: string, plan: number): void {
    this.#lines[classOf(cell, kind)] += String.fromCharCode(FIRST + plan);
  }

  get column(): string {
    return this.#lines.join("\n");
  }
}

/** Gives the plans of the forms in the order in which they were added. */
class PlanReader {
  readonly #lines: readonly string[];
  readonly #read = new Int32Array(CLASSES);

  constructor(column: string) {
    this.#lines = column.split("\n");
  }

  next(cell: string, kind: string): number {
    const line = classOf(cell, kind);
    return (this.#lines[line] as string).charCodeAt((this.#read[line] as number)++) - FIRST;
  }
}

/** Skills by row, with their forms. */
interface FormRows {
  readonly ids: { readonly length: number };
  kindAt(row: number): string;
  /** With tabs between them. */
  formsAt(row: number): string;
}

/** Every form of the rows with its plan, in the order in which they were added. */
export function readPlans(column: string, table: FormRows, visit: (row: number, cell: number, plan: number) => void): void {
  const reader = new PlanReader(column);
  for (let row = 0; row < table.ids.length; row++) {
    const kind = table.kindAt(row);
    table
      .formsAt(row)
      .split("\t")
      .forEach((text, cell) => {
        visit(row, cell, reader.next(text, kind));
      });
  }
}
