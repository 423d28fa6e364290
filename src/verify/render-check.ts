import { composeDocument } from "../render/compose.js";
import { type Block, plainText, type Sentence } from "../render/tree.js";
import type { Report } from "../schema/report.js";
import type { Violation } from "./violation.js";

/** Grades, promises, gender and residue that no template may hold (invariants 9, 12, 13). */
const BANNED =
  /\b(excellent|exceptional|outstanding|impressive|perfect|guarantee[ds]?|will get you|you will be hired|he|she|his|her|the market wants|undefined|null|NaN|lacks)\b|\{\{|\$\{|\[object/i;

/** Renders in memory and reads the sentences: digits only in slots, no banned word, headings unique. */
export function checkRendering(report: Report): Violation[] {
  const violations: Violation[] = [];
  let tree: ReturnType<typeof composeDocument>;
  try {
    tree = composeDocument(report);
  } catch (error) {
    return [{ check: "render", place: "findings", message: error instanceof Error ? error.message : String(error) }];
  }
  const read = (sentence: Sentence, place: string): void => {
    for (const segment of sentence.segments) {
      if (segment.kind !== "text") continue;
      if (/\d/.test(segment.text))
        violations.push({ check: "invariant-9", place, message: `a digit in template text: “${segment.text.trim()}”` });
      if (BANNED.test(segment.text))
        violations.push({ check: "invariant-12", place, message: `a banned word in template text: “${segment.text.trim()}”` });
    }
  };
  const headings = new Set<string>();
  for (const section of tree.sections) {
    const heading = plainText(section.heading);
    if (headings.has(heading))
      violations.push({ check: "invariant-9", place: `section ${section.id}`, message: `the heading “${heading}” stands twice` });
    headings.add(heading);
    read(section.heading, `section ${section.id}`);
    for (const block of section.blocks) readBlock(block, read);
  }
  return violations;
}

function readBlock(block: Block, read: (sentence: Sentence, place: string) => void): void {
  switch (block.kind) {
    case "paragraph":
      return read(block.sentence, block.finding);
    case "list":
      for (const item of block.items) read(item.sentence, item.finding);
      return;
    case "table":
      for (const cell of block.head) read(cell, "table head");
      for (const row of block.rows) for (const cell of row.cells) read(cell, row.finding);
      return;
    case "chart":
      read(block.title, block.chart);
      read(block.description, block.chart);
  }
}
