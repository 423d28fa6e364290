import { expect, it } from "vitest";
import { writeBands } from "../../../src/postings/dedupe/bands.js";
import { DEDUPE_THRESHOLDS } from "../../../src/postings/dedupe/thresholds.js";

const { bands: BANDS, rows: ROWS } = DEDUPE_THRESHOLDS;

function bandsOf(shingles: Uint32Array): Uint32Array {
  const bands = new Uint32Array(BANDS);
  writeBands(shingles, bands);
  return bands;
}

it("each band rests on as many bins as it has rows: without one's least shingle that band is another and all others stay", () => {
  const shingles = Uint32Array.from({ length: 1500 }, (_, at) => (at * 2_654_435_761) >>> 0).sort();
  const whole = bandsOf(shingles);
  const decisive = new Array<number>(BANDS).fill(0);
  shingles.forEach((_, without) => {
    const changed = [...bandsOf(shingles.filter((_, at) => at !== without))].flatMap((band, at) => (band === whole[at] ? [] : [at]));
    expect(changed.length).toBeLessThan(2);
    for (const band of changed) decisive[band] = (decisive[band] as number) + 1;
  });
  expect(decisive).toEqual(new Array<number>(BANDS).fill(ROWS));
});
