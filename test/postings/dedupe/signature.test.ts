import { expect, test } from "vitest";
import { openStream } from "../../../src/market/statistics/random.js";
import { similarity } from "../../../src/postings/dedupe/shingles.js";
import { mayBeAlike, signaturesOf } from "../../../src/postings/dedupe/signature.js";
import { DEDUPE_THRESHOLDS } from "../../../src/postings/dedupe/thresholds.js";

const stream = openStream("5166");
const draw = (count: number): number[] => Array.from({ length: count }, () => stream.below(2 ** 31) * 2 + stream.below(2));
const sorted = (words: readonly number[]): Uint32Array => Uint32Array.from(new Set(words)).sort();

test("texts that are alike are never told apart by their signatures; most that have half in common are", () => {
  let alike = 0;
  let half = 0;
  let told = 0;
  for (let round = 0; round < 3000; round++) {
    const own = draw(1 + stream.below(1100));
    const kept = own.slice(0, Math.ceil(own.length * (0.5 + stream.below(500) / 1000)));
    const [a, b] = [sorted(own), sorted([...kept, ...draw(stream.below(own.length / 8 + 2))])];
    const share = similarity(a, b);
    const may = mayBeAlike(signaturesOf([a, b]), 0, 1);
    if (share >= DEDUPE_THRESHOLDS.similar) {
      alike++;
      expect(may).toBe(true);
    } else if (share < 0.55 && a.length < DEDUPE_THRESHOLDS.shingles && b.length < DEDUPE_THRESHOLDS.shingles) {
      half++;
      if (!may) told++;
    }
  }
  expect(alike).toBeGreaterThan(300);
  expect(told / half).toBeGreaterThan(0.9);
});
