import { LINE_WORDS } from "./line-words.js";

/** What a line is for, in eighths of a natural logarithm: asked of the reader, done at work, or apart from both. */
export interface LineScore {
  readonly asked: number;
  readonly done: number;
  readonly apart: number;
}

const NOTHING: LineScore = { asked: 0, done: 0, apart: 0 };
const WEIGHTS = new Map<string, LineScore>();
for (const [, word = "", asked, done, apart] of LINE_WORDS.matchAll(/([^\s;][^:;]*): (-?\d+) (-?\d+) (-?\d+);/g))
  WEIGHTS.set(word, { asked: Number(asked), done: Number(done), apart: Number(apart) });
const EVERY = WEIGHTS.get("*") ?? NOTHING;

const WORD = /\p{L}[\p{L}']*/gu;

/** A line's words, each once, and how it begins. */
export function lineFeatures(line: string): Set<string> {
  const words = line.toLowerCase().replace(/[’‘]/g, "'").match(WORD) ?? [];
  const [first, second] = words;
  const features = new Set(words);
  if (first !== undefined) features.add(`^${first}`);
  if (second !== undefined) features.add(`^${first} ${second}`);
  return features;
}

export function scoreLine(line: string): LineScore {
  let { asked, done, apart } = EVERY;
  for (const feature of lineFeatures(line)) {
    const weight = WEIGHTS.get(feature) ?? NOTHING;
    asked += weight.asked;
    done += weight.done;
    apart += weight.apart;
  }
  return { asked, done, apart };
}
