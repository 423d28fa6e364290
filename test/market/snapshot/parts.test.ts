import fc from "fast-check";
import { expect, test } from "vitest";
import { finishPart } from "../../../src/market/snapshot/finish.js";
import { mergeParts } from "../../../src/market/snapshot/merge-parts.js";
import { packShard } from "../../../src/market/snapshot/pack-shard.js";
import type { Part } from "../../../src/market/snapshot/part.js";
import { decodePart, encodePart } from "../../../src/market/snapshot/part-codec.js";
import { canonicalJson } from "../../../src/schema/canonical.js";
import { RoleShard, SnapshotIndex } from "../../../src/schema/market.js";
import { monthOf } from "../../../src/text/calendar.js";
import { makePartOf, type Seed } from "../sample-postings.js";
import { unpackShard } from "./unpack-shard.js";

const seed: fc.Arbitrary<Seed> = fc.record({
  source: fc.integer({ min: 0, max: 1 }),
  month: fc.option(fc.integer({ min: monthOf(2025, 11), max: monthOf(2026, 2) }), { freq: 6 }),
  day: fc.option(fc.integer({ min: 20_400, max: 20_410 }), { freq: 4 }),
  role: fc.option(fc.constantFrom("ai-engineer", "data-engineer"), { freq: 5 }),
  text: fc.integer({ min: 0, max: 12 }),
  company: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 2 }),
  region: fc.constantFrom(null, "US", "DE", "DE+FR"),
  skills: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }),
});

const bytesOf = (part: Part): string => {
  const { index, shards } = finishPart(
    part,
    { name: "x", present: [monthOf(2026, 1), monthOf(2026, 12)], earlier: [monthOf(2025, 1), monthOf(2025, 12)], least: 1 },
    packShard,
  );
  return canonicalJson([index, [...shards].map(([id, { text }]) => [id, text])]);
};

test("finish(merge(parts)) = finish(whole), byte for byte, for any split and order", () => {
  fc.assert(
    fc.property(
      fc.array(seed, { minLength: 1, maxLength: 40 }).chain((seeds) =>
        fc.record({
          seeds: fc.constant(seeds),
          cuts: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: seeds.length, maxLength: seeds.length }),
          order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        }),
      ),
      ({ seeds, cuts, order }) => {
        const whole = bytesOf(mergeParts([makePartOf(seeds)]));
        const split = order.map((part) => makePartOf(seeds.filter((_, at) => cuts[at] === part)));
        expect(bytesOf(mergeParts(split))).toBe(whole);
        const [a, b, c, d] = split as [Part, Part, Part, Part];
        expect(bytesOf(mergeParts([mergeParts([c, a]), mergeParts([d, b])]))).toBe(whole);
      },
    ),
    { numRuns: 60 },
  );
});

test("what was read is kept or has a reason, and the schema holds", () => {
  fc.assert(
    fc.property(fc.array(seed, { minLength: 1, maxLength: 40 }), (seeds) => {
      const { index, shards } = finishPart(
        mergeParts([makePartOf(seeds)]),
        { name: "x", present: [monthOf(2026, 1), monthOf(2026, 12)], earlier: null, least: 1 },
        packShard,
      );
      expect(SnapshotIndex.safeParse(index).error).toBeUndefined();
      for (const source of index.sources)
        expect(source.kept + Object.values(source.dropped).reduce((sum, n) => sum + n, 0)).toBe(source.read);
      for (const { text } of shards.values()) {
        const shard = JSON.parse(text) as RoleShard;
        expect(canonicalJson(shard)).toBe(text);
        expect(RoleShard.safeParse(shard).error).toBeUndefined();
        expect(shard.rows.reduce((sum, { count }) => sum + count, 0)).toBe(index.roles.find(({ id }) => id === shard.role)?.n);
      }
    }),
  );
});

test("the same company, role and month counts once", () => {
  const base = { source: 0, month: monthOf(2026, 1), day: null, role: "ai-engineer", region: "US", skills: [0] };
  const { index } = finishPart(
    makePartOf([1, 5, 9].map((text) => ({ ...base, text: text * 3 + 1, company: 1 }))),
    { name: "x", present: [monthOf(2026, 1), monthOf(2026, 1)], earlier: null, least: 1 },
    packShard,
  );
  expect(index.sources[0]?.dropped).toEqual({ repost: 2 });
});

test("a packed shard is the same bytes each time and opens to what was packed", () => {
  const text = canonicalJson({ a: "x".repeat(1000), b: [1, 2, 3] });
  expect(packShard(text)).toEqual(packShard(text));
  expect([...packShard(text).slice(4, 8)]).toEqual([0, 0, 0, 0]);
  expect(unpackShard(packShard(text))).toBe(text);
});

test("a part written to a file and read again is the same part", () => {
  fc.assert(
    fc.property(fc.array(seed, { minLength: 1, maxLength: 20 }), (seeds) => {
      const part = mergeParts([makePartOf(seeds)]);
      const packed = encodePart(part);
      expect(decodePart(packed, "x")).toEqual(part);
      expect(encodePart(part)).toEqual(packed);
    }),
    { numRuns: 30 },
  );
  expect(() => decodePart(new Uint8Array([1, 2, 3]), "x")).toThrow("no part of a market");
});
