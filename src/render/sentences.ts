import type { Report } from "../schema/report.js";
import { composeDocument } from "./compose.js";
import { plainText, type Sentence } from "./tree.js";

/** What each finding says, by its id and in the order of the report; a row says its cells. */
export function sentencesOf(report: Report): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { blocks } of composeDocument(report).sections)
    for (const block of blocks) {
      if (block.kind === "paragraph") said.set(block.finding, plainText(block.sentence));
      else if (block.kind === "list") for (const item of block.items) said.set(item.finding, plainText(item.sentence));
      else if (block.kind === "table") for (const row of block.rows) said.set(row.finding, rowText(block.head, row.cells));
    }
  return said;
}

function rowText(head: readonly Sentence[], cells: readonly Sentence[]): string {
  return cells.map((cell, at) => `${plainText(head[at] as Sentence)}: ${plainText(cell)}`).join("; ");
}
