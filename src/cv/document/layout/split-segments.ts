import type { Segment, SoftBreak, Stretch } from "./segment-shape.js";
import { LAYOUT } from "./thresholds.js";

/** A gutter may be hardly wider than a blank: a wide blank before a place where at least three other lines begin parts the segment. */
export function splitAtStarts(segments: readonly Segment[]): Segment[] {
  const starts = new Map<number, number>();
  for (const segment of segments) {
    const x = Math.round(segment.x0);
    starts.set(x, (starts.get(x) ?? 0) + 1);
  }
  const rails = countRails(segments);
  const split: Segment[] = [];
  for (const segment of segments) {
    let rest = segment;
    for (const place of segment.breaks) {
      const x = Math.round(place.x);
      const rail = [-2, -1, 0, 1, 2].some((by) => (rails.get(railKey(place, by)) ?? 0) >= LAYOUT.softStarts);
      if (!rail && (starts.get(x) ?? 0) + (starts.get(x - 1) ?? 0) + (starts.get(x + 1) ?? 0) < LAYOUT.softStarts) continue;
      const [left, right] = cutSegment(rest, place, segment);
      split.push(left);
      rest = right;
    }
    split.push(rest);
  }
  return split;
}

/** Labels set against the text, as far from it on each line: where one ends and the other begins, and on how many lines. */
function countRails(segments: readonly Segment[]): Map<string, number> {
  const rails = new Map<string, number>();
  for (const { breaks, size } of segments) {
    const [first] = breaks;
    if (first !== undefined && first.x - first.end >= LAYOUT.railGap * size)
      rails.set(railKey(first), (rails.get(railKey(first)) ?? 0) + 1);
  }
  return rails;
}

/** A full stop may reach a point or two into the gap. */
function railKey({ x, end }: SoftBreak, by = 0): string {
  return `${Math.round(end) + by}/${Math.round(x)}`;
}

/** Cuts at a break; the break's counts are those of the whole segment, of which `rest` is the end. */
function cutSegment(rest: Segment, place: SoftBreak, whole: Segment): [Segment, Segment] {
  const index = place.stretch - (whole.stretches.length - rest.stretches.length);
  const last = rest.stretches[index];
  if (last === undefined) throw new Error("a break outside its segment");
  const tailLength = (whole.stretches[place.stretch]?.text.length ?? 0) - place.stretchLength;
  const headLength = last.text.length - tailLength;
  const head = { ...last, text: last.text.slice(0, headLength).trimEnd(), x1: place.end };
  const text = whole.text.slice(place.length);
  const before = rest.text.slice(0, rest.text.length - text.length).trimEnd();
  const firsts = [...rest.stretches.slice(0, index), head];
  const left: Segment = { ...rest, stretches: firsts, size: largest(firsts), text: before, x1: place.end };
  const after = rest.stretches.slice(index + 1);
  const stretches = tailLength > 0 ? [{ ...last, text: last.text.slice(headLength), x0: place.x }, ...after] : after;
  return [left, { ...rest, stretches, size: largest(stretches), text, x0: place.x, bullet: false }];
}

function largest(stretches: readonly Stretch[]): number {
  return Math.max(...stretches.map(({ size }) => size));
}
