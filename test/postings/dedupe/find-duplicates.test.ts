import fc from "fast-check";
import { expect, test } from "vitest";
import { findDuplicates } from "../../../src/postings/dedupe/find-duplicates.js";
import { shinglesOf, similarity } from "../../../src/postings/dedupe/shingles.js";

const words = (seed: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `w${(seed * 7919 + i * 104729) % 100_003}`);
const posting = (text: string[], month: number | null = 24_300) => ({ shingles: shinglesOf(text.join(" ")), month });

function jaccard(a: string[], b: string[]): number {
  const grams = (list: string[]) => new Set(list.slice(3).map((_, i) => list.slice(i, i + 4).join(" ")));
  const [x, y] = [grams(a), grams(b)];
  const both = [...x].filter((gram) => y.has(gram)).length;
  return both / (x.size + y.size - both);
}

test("similarity is the share of common runs of four words, as counted by sets of strings", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 60 }),
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 60 }),
      (x, y) => {
        const [a, b] = [x.map((n) => `w${n}`), y.map((n) => `w${n}`)];
        expect(similarity(shinglesOf(a.join(" ")), shinglesOf(b.join(" ")))).toBeCloseTo(jaccard(a, b), 12);
      },
    ),
  );
});

test("case, accents, markup and punctuation play no part", () => {
  expect(similarity(shinglesOf("We build Data-Pipelines, daily!"), shinglesOf("we  BUILD dáta pipelines daily"))).toBe(1);
});

test("a text posted again with a few words changed is a duplicate; one with a fifth changed is not", () => {
  const text = words(1, 200);
  const light = [...text.slice(0, 195), ...words(9, 5)];
  const heavy = [...text.slice(0, 160), ...words(9, 40)];
  expect([...findDuplicates([posting(text), posting(light), posting(heavy)])]).toEqual([0, 0, 2]);
});

test("a chain whose ends are unlike is split at its least posting", () => {
  const text = words(1, 200);
  const at = (n: number) => posting([...words(50, n), ...text.slice(n)]);
  const [first, second, third] = [at(0), at(14), at(28)];
  expect(similarity(first.shingles, second.shingles)).toBeGreaterThanOrEqual(0.8);
  expect(similarity(second.shingles, third.shingles)).toBeGreaterThanOrEqual(0.8);
  expect(similarity(first.shingles, third.shingles)).toBeLessThan(0.8);
  expect([...findDuplicates([first, second, third])]).toEqual([0, 0, 2]);
});

test("an ad still posted after a year is counted anew", () => {
  const text = words(1, 100);
  expect([...findDuplicates([0, 6, 12, 13, 25].map((month) => posting(text, 24_000 + month)))]).toEqual([0, 0, 0, 3, 3]);
});

test("MinHash proposes nearly every pair that is alike", () => {
  let found = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const text = words(seed, 150);
    const other = [...text.slice(0, 141), ...words(seed + 1000, 9)];
    if (findDuplicates([posting(text), posting(other)])[1] === 0) found++;
  }
  expect(found).toBeGreaterThanOrEqual(198);
});

test("a posting without shingles is like no other, not even like another one without", () => {
  const none = { shingles: new Uint32Array(0), month: 24_300 };
  expect([...findDuplicates([none, posting(words(1, 90)), none, posting(words(1, 90))])]).toEqual([0, 1, 2, 1]);
});
