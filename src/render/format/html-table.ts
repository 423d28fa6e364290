import { type Block, plainText, type Sentence } from "../tree.js";
import type { Columns } from "./column-widths.js";
import { escapeHtml } from "./escape-html.js";

type Table = Extract<Block, { kind: "table" }>;
export type Inline = (sentence: Sentence) => string;

/** Wider tables are shown on a phone as cards, a row each, every cell with its head. */
const PHONE_LINE = 50;

export function renderTable(block: Table, { widths, whole, narrow }: Columns, inline: Inline): string {
  const stacked = whole > PHONE_LINE;
  const columns = widths.map((width) => `<col style="width:${narrow ? `${width + 3}ch` : `${Math.round((width / whole) * 100)}%`}">`);
  const classes = [...(narrow ? ["narrow"] : []), ...(stacked ? ["stack"] : [])];
  const heads = block.head.slice(1).map((cell, at) => `--c${at + 2}:${cssString(plainText(cell))}`);
  const look = `${classes.length === 0 ? "" : ` class="${classes.join(" ")}"`}${stacked ? ` style="${escapeHtml(heads.join(";"))}"` : ""}`;
  const right = (at: number): string => (block.numeric[at] ? ' class="n"' : "");
  const head = block.head.map((cell, at) => `<th scope="col"${right(at)}>${inline(cell)}</th>`).join("");
  const rows = block.rows.map(
    ({ finding, cells }) =>
      `<tr data-finding="${finding}">${cells.map((cell, at) => (at === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td${right(at)}>${inline(cell)}</td>`)).join("")}</tr>`,
  );
  return `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(block.head[0] === undefined ? "" : plainText(block.head[0]))}"><table${look}><colgroup>${columns.join("")}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
