import { isDateText, isOpenDate, isWholeSpan } from "./date-text.js";
import { visualText } from "./line-look.js";
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

/** "2021" and "now" below it at the margin, and so for each entry: the first is its beginning, the second its end. */
export function joinStackedDates(lines: readonly VisualLine[]): readonly VisualLine[] {
  const pairs = lines.filter((line, at) => isStacked(line, lines[at + 1]) && !isStacked(lines[at - 1], line));
  // Where three stand one below the other, they are a list of years.
  const listed = lines.some((line, at) => isStacked(line, lines[at + 1]) && isStacked(lines[at + 1], lines[at + 2]));
  if (pairs.length < 2 || listed) return lines;
  return lines.flatMap((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    if (above !== undefined && pairs.includes(above)) return [];
    return below !== undefined && pairs.includes(line) ? [joined([line, below])] : [line];
  });
}

function isStacked(above: VisualLine | undefined, line: VisualLine | undefined): boolean {
  if (above === undefined || line === undefined || line.y - above.y > 1.75 * line.size) return false;
  return areEnds(visualText(above), visualText(line));
}

/** One date and another, or a word for today, each for itself. */
export function areEnds(first: string, second: string): boolean {
  const single = (text: string) => isDateText(text) && !/[–—]|-(?!\d)|(?<!\d)-/.test(text) && !isOpenDate(text);
  return (
    single(first) &&
    !ENDS.test(second) &&
    (single(second) || (second.length <= 14 && !/[\d–—-]/.test(second) && isDateText(`2000 – ${second}`)))
  );
}

function isBroken(above: VisualLine, line: VisualLine): boolean {
  const [first, second] = [visualText(above), visualText(line)];
  if (first.length > LONGEST || second.length > LONGEST || isWholeSpan(first) || !isDateText(first)) return false;
  if (!isOpenDate(first) && !ENDS.test(second)) return false;
  return line.y - above.y < 2 * line.size && isDateText(`${first} ${second}`);
}

/** What stands before the end of a span. */
const ENDS = /^(?:[–—-]|(?:to|until|till|bis|à|au|jusqu|a|al|hasta|tot|até)(?!\p{L}))/iu;

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
