import type { SkillKind } from "../../schema/skill.js";
import { isTechnologyKind } from "../../taxonomy/forms.js";
import type { Segment } from "../../text/segment.js";
import type { Mention } from "../mention.js";
import { PLACE_FEATURES, REACH, writePlaceFeatures } from "./span-features.js";
import { LABELS, type SpanModel, type WeighedWord } from "./span-model.js";
import { spanTokens } from "./span-words.js";

const PLACES = new Int32Array(PLACE_FEATURES);
const LOWEST = -0x40000000;
/** Labels: 0 outside, 1 begins, 2 goes on, 3 ends, 4 alone. What may stand before each. */
const BEFORE: readonly (readonly number[])[] = [
  [0, 3, 4],
  [0, 3, 4],
  [1, 2],
  [1, 2],
  [0, 3, 4],
];

/**
 * Spans of a statement that read as knowledge, known to the taxonomy or not: a linear chain with trained integer weights, so the same words give
 * the same spans everywhere (docs/methods/reading-spans.md). `mentions` are the names found in it, kept or dropped. `shy` is what a word must
 * gain to stand in a span.
 */
export function labelSpans(text: string, from: number, to: number, mentions: readonly Mention[], model: SpanModel, shy: number): Segment[] {
  const tokens = spanTokens(text, from, to);
  if (tokens.length === 0) return [];
  const words = tokens.map(({ start, end }) => model.word(text.slice(start, end)));
  const scores = scoresOf(words, tagsOf(tokens, mentions), model, shy);
  const labels = bestLabels(scores, words.length, model.steps);
  const spans: Segment[] = [];
  let start = 0;
  labels.forEach((label, i) => {
    const token = tokens[i] as Segment;
    if (label === 1 || label === 4) start = token.start;
    if (label >= 3) spans.push({ start, end: token.end });
  });
  return spans;
}

const KINDS: readonly SkillKind[] = ["soft", "method", "concept", "domain", "certification", "natural-language"];

/** For each word which sort of name begins or goes on there, and whether it was kept. */
export function tagsOf(tokens: readonly Segment[], mentions: readonly Mention[]): number[] {
  const tags: number[] = new Array(tokens.length).fill(0);
  let at = 0;
  for (const mention of mentions) {
    while (at < tokens.length && (tokens[at] as Segment).end <= mention.start) at++;
    const sort = isTechnologyKind(mention.kind) ? 0 : KINDS.indexOf(mention.kind) + 1;
    for (let i = at; i < tokens.length && (tokens[i] as Segment).start < mention.end; i++)
      tags[i] = 1 + sort * 4 + (mention.decision === "kept" ? 2 : 0) + (i === at ? 1 : 0);
  }
  return tags;
}

function scoresOf(words: readonly WeighedWord[], tags: readonly number[], model: SpanModel, shy: number): Int32Array {
  const scores = new Int32Array(words.length * LABELS).fill(-shy);
  let cue = 0;
  words.forEach((word, i) => {
    const to = i * LABELS;
    for (let offset = -REACH; offset <= REACH; offset++) {
      const beside = (words[i + offset] ?? model.edge).scores;
      for (let label = 0; label < LABELS; label++) (scores[to + label] as number) += beside[(offset + REACH) * LABELS + label] as number;
    }
    writePlaceFeatures(PLACES, words, tags, i, cue);
    for (const place of PLACES)
      for (let label = 0; label < LABELS; label++) (scores[to + label] as number) += model.weights[place * LABELS + label] as number;
    if (word.cue !== 0) cue = word.cue;
    else if (word.stops) cue = 0;
  });
  return scores;
}

/** The sequence of labels with the highest sum; the lower label where two are equal. */
function bestLabels(scores: Int32Array, n: number, steps: readonly (readonly number[])[]): Int8Array {
  const from = new Int8Array(n * (LABELS + 1));
  let sums = [0, scores[0] as number, LOWEST, LOWEST, scores[3] as number];
  for (let i = 1; i < n; i++) {
    const next: number[] = [];
    for (let label = 0; label <= LABELS; label++) {
      let best = LOWEST * 2;
      for (const before of BEFORE[label] as readonly number[]) {
        const sum = (sums[before] as number) + ((steps[before] as readonly number[])[label] as number);
        if (sum <= best) continue;
        best = sum;
        from[i * (LABELS + 1) + label] = before;
      }
      next.push(best + (label === 0 ? 0 : (scores[i * LABELS + label - 1] as number)));
    }
    sums = next;
  }
  const labels = new Int8Array(n);
  let label = [0, 3, 4].reduce((best, one) => ((sums[one] as number) > (sums[best] as number) ? one : best), 0);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * (LABELS + 1) + label] as number;
  }
  return labels;
}
