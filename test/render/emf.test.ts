import { describe, expect, it } from "vitest";
import { toEmf } from "../../src/render/chart/emf.js";

/** Types of the records, in order, walked by their own sizes. */
function recordsOf(bytes: Uint8Array): { type: number; at: number; size: number }[] {
  const view = new DataView(bytes.buffer);
  const records = [];
  for (let at = 0; at < bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    records.push({ type: view.getUint32(at, true), at, size });
    at += size;
  }
  return records;
}

const draw = (parts: string): Uint8Array => toEmf(`<svg viewBox="0 0 640 100">${parts}</svg>`, "Calibri");

describe("a chart as a metafile", () => {
  it("is a chain of records from a header that counts them to an end", () => {
    const bytes = draw(`<path d="M1 2L3 4" stroke="currentColor" fill="none"/><text x="1" y="2" text-anchor="end">A &amp; B</text>`);
    const records = recordsOf(bytes);
    const view = new DataView(bytes.buffer);
    expect([records[0]?.type, records.at(-1)?.type]).toEqual([1, 14]);
    expect(String.fromCharCode(...bytes.subarray(40, 44))).toBe(" EMF");
    expect([view.getUint32(48, true), view.getUint32(52, true)]).toEqual([bytes.length, records.length]);
    const text = records.find(({ type }) => type === 84);
    expect(new TextDecoder("utf-16le").decode(bytes.subarray((text?.at ?? 0) + 76, (text?.at ?? 0) + 86))).toBe("A & B");
  });

  it("fills a closed path and breaks a broken line into its pieces", () => {
    const types = (parts: string): number[] => recordsOf(draw(parts)).map(({ type }) => type);
    expect(types(`<path d="M0 0L8 4L8 0Z" fill="currentColor"/>`)).toContain(3);
    expect(
      types(`<path d="M0 0L36 0" stroke="currentColor" stroke-dasharray="5 4" fill="none"/>`).filter((type) => type === 4),
    ).toHaveLength(4);
  });

  it("refuses a path that it cannot draw", () => {
    expect(() => draw(`<path d="M0 0q1 1 2 2" stroke="currentColor" fill="none"/>`)).toThrow("no way to draw q");
  });
});
