import { isDateText, isOpenDate, isWholeSpan, visualText } from "./line-look.js";
import type { VisualLine } from "./visual-line.js";

/** A span of dates that a narrow rail broke is one line again: "Sept. 2014 – févr." and "2019". */
export function joinDateLabel(labels: readonly VisualLine[]): readonly VisualLine[] {
  const text = labels.map(visualText).join(" ");
  if (labels.length < 2 || labels.length > 3 || !isDateText(text)) return labels;
  return labels.slice(1).some((line) => isWholeSpan(visualText(line))) ? labels : [joined(labels)];
}

/** Lines of a span that its sign parts: "Mars 2021" and "– aujourd'hui" below it, or "01.2019", "–" and "heute". */
export function joinDateLines(lines: readonly VisualLine[]): readonly VisualLine[] {
  const kept: VisualLine[] = [];
  for (const line of lines) {
    const above = kept.at(-1);
    if (above !== undefined && isBroken(above, line)) kept[kept.length - 1] = joined([above, line]);
    else kept.push(line);
  }
  return kept.length === lines.length ? lines : kept;
}

function isBroken(above: VisualLine, line: VisualLine): boolean {
  const [first, second] = [visualText(above), visualText(line)];
  if (first.length > LONGEST || second.length > LONGEST || isWholeSpan(first) || !isDateText(first)) return false;
  if (!isOpenDate(first) && !/^[–—-]/.test(second)) return false;
  return line.y - above.y < 2 * line.size && isDateText(`${first} ${second}`);
}

/** Signs of a date in words: "septembre 2019 –". */
const LONGEST = 24;

function joined(lines: readonly VisualLine[]): VisualLine {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new Error("no lines to join");
  return {
    ...first,
    segments: lines.flatMap((line) => line.segments),
    bottom: last.bottom,
    x0: Math.min(...lines.map((line) => line.x0)),
    x1: Math.max(...lines.map((line) => line.x1)),
  };
}
