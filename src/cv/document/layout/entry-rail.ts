import { exactHeading } from "../../lexicon/headings.js";
import { hasDate } from "./date-text.js";
import { type IsBold, isHeadingLike, visualText } from "./line-look.js";
import { isLevel, type VisualLine } from "./visual-line.js";

/** Lines that stand close together: what a reader takes for one thing. */
export function clusterLines(lines: readonly VisualLine[]): VisualLine[][] {
  const clusters: VisualLine[][] = [];
  let last: VisualLine | null = null;
  for (const line of lines) {
    const size = Math.max(line.size, last?.size ?? 0);
    const near = last !== null && line.top - last.bottom <= 0.55 * size && line.y - last.y <= 1.65 * size;
    if (near) clusters[clusters.length - 1]?.push(line);
    else clusters.push([line]);
    last = line;
  }
  return clusters;
}

interface Look {
  bodySize: number;
  isBold: IsBold;
}

function isLevelWithAny(line: VisualLine, others: readonly (VisualLine | undefined)[]): boolean {
  return others.some((other) => other !== undefined && isLevel(line.y, line.size, other.y, other.size));
}

function isDated(cluster: readonly VisualLine[]): boolean {
  return cluster.some((line) => hasDate(visualText(line)));
}

function middle(cluster: readonly VisualLine[]): number {
  return ((cluster[0]?.top ?? 0) + (cluster[cluster.length - 1]?.bottom ?? 0)) / 2;
}

/** Employer, place and dates in a few lines beside what was done there: each group begins level with one on the right. */
function isEntryRail(left: readonly VisualLine[][], right: readonly VisualLine[][], look: Look): boolean {
  const entries = left.filter((cluster) => cluster.length > 1 || !cluster.every((line) => isHeadingLike(line, look.bodySize, look.isBold)));
  if (entries.length < 2 || entries.some((cluster) => cluster.length > 5)) return false;
  if (entries.filter(isDated).length < entries.length * 0.6) return false;
  const starts = right.map((cluster) => cluster[0]);
  const level = entries.filter((cluster) => cluster[0] !== undefined && isLevelWithAny(cluster[0], starts)).length;
  return level >= entries.length * 0.8;
}

/** "Anglais | courant", "Breton | notions" below it, or years one below the other: as many labels as values, each level with its own, are rows and no label of two lines. */
function areRows(labels: readonly VisualLine[], values: readonly VisualLine[]): boolean {
  if (labels.length < 2 || labels.length !== values.length) return false;
  const wrapped = labels.slice(1).some((line) => /^\p{Ll}/u.test(visualText(line)));
  const whole = exactHeading(labels.map(visualText).join(" ")) !== undefined;
  const dates = labels.filter((line) => hasDate(visualText(line))).length;
  return !wrapped && !whole && (dates === 0 || dates === labels.length) && labels.every((line) => isLevelWithAny(line, values));
}

/** Labels set in the middle of the height of their values. */
function isCentredRail(left: readonly VisualLine[][], right: readonly VisualLine[][]): boolean {
  if (left.length < 2 || left.length !== right.length) return false;
  return left.every((cluster, index) => {
    const other = right[index] ?? [];
    return Math.abs(middle(cluster) - middle(other)) < 0.6 * (cluster[0]?.size ?? 10);
  });
}

/** The groups of a rail whose entries have several lines, or null: then each line of the rail may be one. */
export function findRailGroups(left: readonly VisualLine[], right: readonly VisualLine[], look: Look): VisualLine[][] | null {
  const leftClusters = clusterLines(left);
  const rightClusters = clusterLines(right);
  if (leftClusters.some((cluster) => rightClusters.some((other) => areRows(cluster, other)))) return null;
  if (isEntryRail(leftClusters, rightClusters, look)) return leftClusters;
  return isCentredRail(leftClusters, rightClusters) && leftClusters.length < left.length + right.length - leftClusters.length
    ? leftClusters
    : null;
}

/** Dates and places in groups at the right margin, each beginning level with what it belongs to. */
export function isRemarkRail(left: readonly VisualLine[], right: readonly VisualLine[], look: Look): boolean {
  const clusters = clusterLines(right);
  if (clusters.length < 2 || clusters.some((cluster) => cluster.length > 4)) return false;
  if (clusters.filter(isDated).length < clusters.length * 0.6) return false;
  if (right.some((line) => isHeadingLike(line, look.bodySize, look.isBold))) return false;
  return clusters.filter((cluster) => cluster[0] !== undefined && isLevelWithAny(cluster[0], left)).length >= clusters.length * 0.85;
}
