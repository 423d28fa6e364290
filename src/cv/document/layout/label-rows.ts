import { exactHeading } from "../../lexicon/headings.js";
import { labelKinds } from "../../lexicon/labels.js";
import { isDateText, isWholeSpan } from "./date-text.js";
import { clusterLines, findRailGroups } from "./entry-rail.js";
import type { LayoutContext } from "./gutter.js";
import { isHeadingLike, visualText } from "./line-look.js";
import { isLevel, type VisualLine } from "./visual-line.js";

/** A label, as a date rail or the left column of a table holds it, with what stands beside it. */
export type Row = [labels: VisualLine[], values: VisualLine[]];

/** Rows by their labels: a label line begins one unless it goes on from the line above. */
export function pairRows(labels: readonly VisualLine[], values: readonly VisualLine[], context: LayoutContext): Row[] {
  const groups: VisualLine[][] = findRailGroups(labels, values, context) ?? [];
  const usual = usualDistance(labels);
  const leading = tightestLeading(values);
  for (const line of groups.length > 0 ? [] : labels) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (
      group !== undefined &&
      last !== undefined &&
      (isWrapped(last, line, usual, leading, values) || continuesLabel(last, line, values, context))
    )
      group.push(line);
    else groups.push([line]);
  }
  const rows: Row[] = groups.map((group) => [group, []]);
  const before: VisualLine[] = [];
  const result: Row[] = [];
  const centred = centredTargets(rows, values) ?? middleTargets(rows, values);
  for (const value of values) {
    let target: Row | null = centred?.get(value) ?? null;
    for (const row of centred === null ? rows : []) {
      const first = row[0][0];
      if (first !== undefined && first.y - Math.max(first.size, value.size) * 0.75 <= value.y) target = row;
    }
    if (target === null) before.push(value);
    else target[1].push(value);
  }
  if (before.length > 0) result.push([[], before]);
  for (const row of rows) result.push(...splitAtHeadings(row, context));
  return result;
}

/** Where labels stand in the middle of their values, the groups pair one by one. */
function centredTargets(rows: readonly Row[], values: readonly VisualLine[]): Map<VisualLine, Row> | null {
  const clusters = clusterLines(values);
  if (rows.length < 2 || clusters.length !== rows.length) return null;
  const isAbove = rows.some(([labels], index) => (clusters[index]?.[0]?.y ?? 0) < (labels[0]?.y ?? 0) - (labels[0]?.size ?? 10));
  const beside = rows.every(([labels], index) => isBeside(labels[0], clusters[index] ?? []));
  if (!isAbove || !beside) return null;
  const targets = new Map<VisualLine, Row>();
  for (const [index, cluster] of clusters.entries()) for (const line of cluster) targets.set(line, rows[index] ?? [[], []]);
  return targets;
}

/** Cells set in the middle of their rows without air between these: a label between two lines of its value shows it. */
function middleTargets(rows: readonly Row[], values: readonly VisualLine[]): Map<VisualLine, Row> | null {
  const middles = rows.map(([labels]) => ((labels[0]?.y ?? 0) + (labels.at(-1)?.y ?? 0)) / 2);
  const isBetween = rows.some(([[label, ...more]], i) => {
    const y = middles[i] ?? 0;
    const at = values.findIndex((value) => value.y > y);
    const [above, below] = [values[at - 1], values[at]];
    if (label === undefined || more.length > 0 || above === undefined || below === undefined) return false;
    const reach = below.y - above.y;
    const centred = reach <= 1.6 * below.size && Math.abs(y - (above.y + below.y) / 2) < 0.15 * reach;
    return centred && labelKinds(visualText(label)).length > 0;
  });
  if (!isBetween) return null;
  const targets = new Map<VisualLine, Row>();
  let at = 0;
  for (const [i, count] of shareOut(middles, values).entries()) {
    for (const value of values.slice(at, at + count)) targets.set(value, rows[i] ?? [[], []]);
    at += count;
  }
  return targets;
}

/** How many lines each label gets, one after the other, so that the middles of labels and values lie nearest to each other. */
function shareOut(middles: readonly number[], values: readonly VisualLine[]): number[] {
  const none = values[0]?.size ?? 10;
  /** For each number of values given out so far: the least cost, and what each label got. */
  let best = new Map<number, { cost: number; counts: number[] }>([[0, { cost: 0, counts: [] }]]);
  for (const middle of middles) {
    const next = new Map<number, { cost: number; counts: number[] }>();
    for (const [given, { cost, counts }] of best)
      for (let count = 0; count <= Math.min(MOST_CELL_LINES, values.length - given); count++) {
        const [first, last] = [values[given], values[given + count - 1]];
        const off = first === undefined || last === undefined || count === 0 ? none : Math.abs((first.y + last.y) / 2 - middle);
        const known = next.get(given + count);
        if (known === undefined || cost + off < known.cost) next.set(given + count, { cost: cost + off, counts: [...counts, count] });
      }
    best = next;
  }
  return best.get(values.length)?.counts ?? [];
}

const MOST_CELL_LINES = 12;

/** Within the height of the values: as many groups on both sides prove nothing where they stand elsewhere. */
function isBeside(label: VisualLine | undefined, cluster: readonly VisualLine[]): boolean {
  const [first, last] = [cluster[0], cluster[cluster.length - 1]];
  if (label === undefined || first === undefined || last === undefined) return false;
  return label.y > first.top - label.size * 0.5 && label.y < last.bottom + label.size * 0.5;
}

/** One label may take two lines. */
export function isOneLabel(labels: readonly VisualLine[]): boolean {
  return labels.length === 1 || !labels.slice(1).some((line) => isDateText(visualText(line)) && isWholeSpan(visualText(line)));
}

/**
 * Between two rules a post, its employer and its dates one below the other, and beside them what was done: what stands above it, and the
 * row; null where the slice is none such.
 */
export function cutEntry([labels, values]: Row): Row[] | null {
  const clusters = clusterLines(labels);
  const entry = clusters.at(-1) ?? [];
  const above = clusters.slice(0, -1).flat();
  const [first, other] = [entry[0], values[0]];
  if (first === undefined || other === undefined || entry.length < 2 || entry.length > 5 || above.length > 2) return null;
  const dates = entry.filter((line) => isDateText(visualText(line)));
  if (dates.length !== 1 || !isLevel(first.y, first.size, other.y, other.size)) return null;
  return above.length === 0
    ? [[entry, [...values]]]
    : [
        [above, []],
        [entry, [...values]],
      ];
}

/** A heading in the value column after the row's text begins something new: it belongs to no row. */
function splitAtHeadings(row: Row, context: LayoutContext): Row[] {
  const [labels, values] = row;
  for (let i = 1; i < values.length; i++) {
    const line = values[i];
    const last = values[i - 1];
    if (line === undefined || last === undefined) continue;
    const lastLabel = labels[labels.length - 1];
    const below = lastLabel === undefined || line.top > lastLabel.bottom - 1;
    if (below && line.size >= context.bodySize * 1.14 && line.top - last.bottom > 0.4 * line.size) {
      return [
        [labels, values.slice(0, i)],
        [[], values.slice(i)],
      ];
    }
  }
  return [row];
}

function usualDistance(labels: readonly VisualLine[]): number {
  const distances = labels.slice(1).map((line, index) => line.y - (labels[index]?.y ?? 0));
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

/** The least distance of two lines of the values, in parts of their size; 0 where no two have one size. */
function tightestLeading(values: readonly VisualLine[]): number {
  let least = 0;
  for (const [i, line] of values.entries()) {
    const above = values[i - 1];
    if (above === undefined || Math.abs(above.size - line.size) > 0.6) continue;
    const leading = (line.y - above.y) / line.size;
    if (leading > 0.9 && (least === 0 || leading < least)) least = leading;
  }
  return least;
}

/** Two lines of one label among labels that stand far apart. */
function isWrapped(last: VisualLine, line: VisualLine, usual: number, leading: number, values: readonly VisualLine[]): boolean {
  const distance = line.y - last.y;
  // Rows of a table stand further apart than the lines of one.
  if (leading > 0 && distance > line.size * leading * 1.15) return false;
  if (isDateText(visualText(line)) || Math.abs(line.size - last.size) > 0.6) return false;
  if (areTwoHeadings(last, line)) return false;
  return distance < 1.5 * line.size && distance < usual * 0.6 && !hasValueOfItsOwn(line, values);
}

/** "Skills" and, below it, "Certificates": each names a section of its own. */
function areTwoHeadings(last: VisualLine, line: VisualLine): boolean {
  const [one, other] = [exactHeading(visualText(last)), exactHeading(visualText(line))];
  return one !== undefined && other !== undefined && one !== other;
}

/** The value beside the label is no wrapped text: its first word had room on the line above. */
function hasValueOfItsOwn(label: VisualLine, values: readonly VisualLine[]): boolean {
  const at = values.findIndex((value) => isLevel(value.y, value.size, label.y, label.size));
  const [above, value] = [values[at - 1], values[at]];
  if (above === undefined || value === undefined || !/^\p{Lu}/u.test(visualText(label))) return false;
  const edge = Math.max(...values.map((line) => line.x1));
  const text = visualText(value);
  const word = ((value.x1 - value.x0) * (text.split(/\s/)[0] ?? "").length) / Math.max(1, text.length);
  return edge - above.x1 > word + value.size;
}

function continuesLabel(last: VisualLine, line: VisualLine, values: readonly VisualLine[], context: LayoutContext): boolean {
  if (line.y - last.y > 1.55 * Math.max(line.size, last.size)) return false;
  if (Math.abs(line.size - last.size) > 0.6) return false;
  const text = visualText(last);
  // A section's heading or the next label below a whole one, however alike they look.
  if (labelKinds(text).length > 0 && (exactHeading(visualText(line)) !== undefined || /^\p{Lu}/u.test(visualText(line)))) return false;
  if (/[–—-]\s*\p{L}{3,10}\.?$/u.test(text) && /^\d{4}$/.test(visualText(line).trim())) return true;
  if (isDateText(text) && isWholeSpan(visualText(line))) return false;
  if (/[–—-]\s*$|(?<!\p{L})(?:to|bis|à|au|al|a|tot|from|von|de|and|und|et|y|&)$/iu.test(text.trim())) return true;
  const level = values.some((value) => isLevel(value.y, value.size, line.y, line.size));
  const own = visualText(line);
  if (isDateText(text) && isDateText(own)) return !level && !isWholeSpan(text);
  if (level) return false;
  return isHeadingLike(last, context.bodySize, context.isBold) === isHeadingLike(line, context.bodySize, context.isBold);
}
