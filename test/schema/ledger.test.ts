import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, hashText } from "../../src/schema/canonical.js";
import { openLedger, roundTo } from "../../src/schema/ledger.js";

describe("the ledger", () => {
  it("gives the same evidence the same id, whoever writes it", () => {
    const a = openLedger().quote("cv", 3, 9, "Python", { page: 1, line: 2 });
    const b = openLedger().quote("cv", 3, 9, "Python", { line: 2, page: 1 });
    expect(a).toBe(b);
    expect(openLedger().quote("cv", 4, 9, "Python")).not.toBe(a);
  });

  it("merging ledgers is a union, in any order", () => {
    const one = openLedger();
    one.figure({ value: 0.5, unit: "share", decimals: 2, method: "share", evidence: [one.dataset("d", "1")], n: 1, of: 2 });
    const two = openLedger();
    two.figure({ value: 3, unit: "count", decimals: 0, method: "count", evidence: [two.dataset("d", "2")], n: 3 });
    const forth = openLedger();
    forth.absorb(one.close());
    forth.absorb(two.close());
    const back = openLedger();
    back.absorb(two.close());
    back.absorb(one.close());
    expect(canonicalJson(forth.close())).toBe(canonicalJson(back.close()));
  });

  it("refuses a figure without value and without reason", () => {
    expect(() => openLedger().figure({ value: null, unit: "count", decimals: 0, method: "count", evidence: [] })).toThrow(
      /null without a reason/,
    );
    expect(() => openLedger().figure({ value: Number.NaN, unit: "count", decimals: 0, method: "count", evidence: [] })).toThrow(/NaN/);
  });

  it("rounds as a reader expects, and rounding twice changes nothing", () => {
    expect(roundTo(0.285, 2)).toBe(0.29);
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-0.285, 2)).toBe(-0.29);
    expect(Object.is(roundTo(-0.0001, 2), 0)).toBe(true);
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (x, d) => roundTo(roundTo(x, d), d) === roundTo(x, d),
      ),
    );
  });
});

describe("canonical JSON", () => {
  it("does not depend on the order of keys, and reads back as the same value", () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: "é" }] })).toBe('{"a":[{"c":"é","d":null}],"b":1}');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it("orders keys by code unit even where objects do not, and keeps every key", () => {
    const value = JSON.parse('{"b":{"10":1,"9":2,"a":3},"__proto__":4,"a":[{"2":0,"10":0}]}');
    expect(canonicalJson(value)).toBe('{"__proto__":4,"a":[{"10":0,"2":0}],"b":{"10":1,"9":2,"a":3}}');
  });
  it("refuses what has no canonical text", () => {
    for (const value of [Number.NaN, [Number.POSITIVE_INFINITY], { a: () => 1 }, undefined]) expect(() => canonicalJson(value)).toThrow();
  });
  it("hashes text as SHA-256", () => {
    expect(hashText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
