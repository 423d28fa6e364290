import type { Tag } from "./page-content.js";

interface Node {
  role?: string;
  type?: string;
  id?: string;
  children?: readonly Node[];
}

interface Walk {
  heading: number | null;
  table: number | null;
  row: number;
  cell: number;
  item: number | null;
}

/** What the structure tree of a tagged page says about each piece of marked content. */
export function readTags(root: unknown): Map<number, Tag> {
  const tags = new Map<number, Tag>();
  if (root === null || typeof root !== "object") return tags;
  let tables = 0;
  let items = 0;
  let left = 50_000;
  const visit = (node: Node, walk: Walk, depth: number): void => {
    if (--left < 0 || depth > 60) return;
    if (node.type === "content" && typeof node.id === "string") {
      const mark = /_mc(\d+)$/.exec(node.id)?.[1];
      if (mark !== undefined) tags.set(Number(mark), { ...walk });
      return;
    }
    const own: Walk = { ...walk };
    const heading = /^H([1-6])$/.exec(node.role ?? "")?.[1];
    if (heading !== undefined) own.heading = Number(heading);
    else if (node.role === "Title" || node.role === "H") own.heading = 1;
    if (node.role === "Table") own.table = tables++;
    if (node.role === "LI") own.item = items++;
    let rows = 0;
    let cells = 0;
    const table = node.role === "Table" || node.role === "TBody" || node.role === "THead" || node.role === "TFoot";
    for (const child of node.children ?? []) {
      const next: Walk = { ...own };
      if (table && child.role === "TR") next.row = own.row * 1000 + rows++;
      else if (table) next.row = own.row + (child.role === "TBody" ? 1000 : child.role === "TFoot" ? 2000 : 0);
      if (node.role === "TR") next.cell = cells++;
      visit(child, next, depth + 1);
    }
  };
  visit(root as Node, { heading: null, table: null, row: 0, cell: 0, item: null }, 0);
  return tags;
}
