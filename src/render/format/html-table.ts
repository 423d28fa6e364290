import { type Block, plainText, type Sentence } from "../tree.js";
import type { Columns } from "./column-widths.js";
import { escapeHtml } from "./escape-html.js";

type Table = Extract<Block, { kind: "table" }>;
export type Inline = (sentence: Sentence) => string;

export function renderTable(block: Table, { widths, whole, narrow, stacked }: Columns, inline: Inline): string {
  const columns = widths.map((width) => `<col style="width:${narrow ? `${width + 3}ch` : `${Math.round((width / whole) * 100)}%`}">`);
  const classes = [...(narrow ? ["narrow"] : []), ...(stacked ? ["stack"] : [])];
  const heads = Object.entries(headVariables(block)).map(([name, value]) => `${name}:${value}`);
  const look = `${classes.length === 0 ? "" : ` class="${classes.join(" ")}"`}${stacked ? ` style="${escapeHtml(heads.join(";"))}"` : ""}`;
  const right = (at: number): string => (block.numeric[at] ? ' class="n"' : "");
  const head = block.head.map((cell, at) => `<th scope="col"${right(at)}>${inline(cell)}</th>`).join("");
  const rows = block.rows.map(
    ({ finding, cells }) =>
      `<tr data-finding="${finding}">${cells.map((cell, at) => (at === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td${right(at)}>${inline(cell)}</td>`)).join("")}</tr>`,
  );
  return `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(block.head[0] === undefined ? "" : plainText(block.head[0]))}"><table${look}><colgroup>${columns.join("")}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** Heads of all columns but the first as variables of the style sheet, which puts them before the cells of a card. */
export function headVariables({ head }: Table): Readonly<Record<string, string>> {
  return Object.fromEntries(head.slice(1).map((cell, at) => [`--c${at + 2}`, cssString(plainText(cell))]));
}

function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
