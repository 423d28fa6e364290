import type { Rect } from "../pdf/matrix.js";
import type { Shape } from "../pdf/page-content.js";

/** A table whose cells are drawn: where its columns and rows begin and end. */
export interface RuledTable {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** A straight line: `at` on one axis, from … to on the other. */
interface Rule {
  at: number;
  from: number;
  to: number;
}

const THIN = 2.2;
const SHORTEST = 6;
/** Rules that end so near each other end together. */
const NEAR = 4;
/** Beyond the outermost upright line there is a cell if so many points are left. */
const OPEN_CELL = 24;
/** More shapes than this are a drawing. */
const MOST_SHAPES = 4000;

function edges(shape: Shape, upright: boolean): Rule[] {
  const [x0, x1, y0, y1] = upright ? [shape.x0, shape.x1, shape.y0, shape.y1] : [shape.y0, shape.y1, shape.x0, shape.x1];
  if (shape.kind === "image" || y1 - y0 < SHORTEST) return [];
  if (x1 - x0 <= THIN) return [{ at: (x0 + x1) / 2, from: y0, to: y1 }];
  return shape.kind === "stroke" && shape.exact && x1 - x0 >= SHORTEST
    ? [
        { at: x0, from: y0, to: y1 },
        { at: x1, from: y0, to: y1 },
      ]
    : [];
}

/** Pieces of one line, as cells draw their own borders, become one rule. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const lines: Rule[][] = [];
  for (const rule of sorted) {
    const line = lines[lines.length - 1];
    if (line?.[0] !== undefined && rule.at - line[0].at <= 1.6) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const joined: Rule[] = [];
    for (const rule of line.sort((a, b) => a.from - b.from)) {
      const last = joined[joined.length - 1];
      if (last !== undefined && rule.from <= last.to + 2.5) last.to = Math.max(last.to, rule.to);
      else joined.push({ ...rule });
    }
    return joined;
  });
}

/** Tables of at least two columns and two rows with rules around their cells. */
export function findRuledTables(shapes: readonly Shape[]): RuledTable[] {
  if (shapes.length > MOST_SHAPES) return [];
  const upright = joinRules(shapes.flatMap((shape) => edges(shape, true)));
  const level = joinRules(shapes.flatMap((shape) => edges(shape, false)));
  const tables: RuledTable[] = [];
  const used = new Set<Rule>();
  for (const first of upright) {
    if (used.has(first)) continue;
    const alike = upright.filter((rule) => Math.abs(rule.from - first.from) <= NEAR && Math.abs(rule.to - first.to) <= NEAR);
    for (const rule of alike) used.add(rule);
    const columns = alike.map((rule) => rule.at).sort((a, b) => a - b);
    const [left, right] = [columns[0] ?? 0, columns[columns.length - 1] ?? 0];
    const across = level.filter(
      (rule) => rule.from <= left + NEAR && rule.to >= right - NEAR && rule.at >= first.from - NEAR && rule.at <= first.to + NEAR,
    );
    const rows = across.map((rule) => rule.at).sort((a, b) => a - b);
    addOpenSides(columns, rows, across, first);
    if (columns.length >= 3 && rows.length >= 3) tables.push({ columns, rows });
  }
  return tables;
}

/** Lines between the cells and none around them: the outer cells reach as far as the level lines, the last row as far as the upright ones. */
function addOpenSides(columns: number[], rows: number[], across: readonly Rule[], upright: Rule): void {
  if (columns.length < 2 || rows.length < 2) return;
  const from = Math.min(...across.map((rule) => rule.from));
  const to = Math.max(...across.map((rule) => rule.to));
  if ((columns[0] ?? 0) - from > OPEN_CELL) columns.unshift(from);
  if (to - (columns.at(-1) ?? 0) > OPEN_CELL) columns.push(to);
  if (upright.to - (rows.at(-1) ?? 0) > NEAR * 2) rows.push(upright.to);
}

/** Row and cell of a point, or null outside. */
export function cellAt(table: RuledTable, x: number, y: number): { row: number; cell: number } | null {
  const [cell, row] = [bandOf(table.columns, x), bandOf(table.rows, y)];
  return cell === null || row === null ? null : { row, cell };
}

function bandOf(borders: readonly number[], value: number): number | null {
  const index = borders.filter((border) => border <= value).length - 1;
  return index < 0 || index >= borders.length - 1 ? null : index;
}

const PILL: { readonly least: number; readonly most: number; readonly width: number; readonly count: number } = {
  least: 9,
  most: 34,
  width: 240,
  count: 3,
};

/** Small frames around a word or two, of which a page with tags has several. */
export function findPills(shapes: readonly Shape[]): Rect[] {
  if (shapes.length > MOST_SHAPES) return [];
  const pills = shapes.filter((shape) => {
    const [width, height] = [shape.x1 - shape.x0, shape.y1 - shape.y0];
    return shape.kind !== "image" && height >= PILL.least && height <= PILL.most && width >= height * 0.8 && width <= PILL.width;
  });
  const all = [...pills, ...ruledBoxes(shapes)];
  return all.length < PILL.count ? [] : all;
}

/** Boxes of four thin rules, as TeX frames a word: two of one length above each other and one that joins their left ends. */
function ruledBoxes(shapes: readonly Shape[]): Rect[] {
  const thin = shapes.filter((shape) => shape.kind !== "image");
  const level = thin.filter(({ x0, x1, y0, y1 }) => y1 - y0 <= THIN && x1 - x0 > PILL.least * 0.8 && x1 - x0 <= PILL.width);
  const upright = thin.filter(({ x0, x1, y0, y1 }) => x1 - x0 <= THIN && y1 - y0 >= PILL.least && y1 - y0 <= PILL.most);
  return level.flatMap((top) =>
    level.flatMap((below) => {
      const height = below.y0 - top.y0;
      const alike = Math.abs(top.x0 - below.x0) <= NEAR && Math.abs(top.x1 - below.x1) <= NEAR;
      if (!alike || height < PILL.least || height > PILL.most) return [];
      const joined = upright.some((rule) => Math.abs(rule.x0 - top.x0) <= NEAR && Math.abs(rule.y0 - top.y0) <= NEAR);
      return joined ? [{ x0: top.x0, x1: top.x1, y0: top.y0, y1: below.y1 }] : [];
    }),
  );
}
