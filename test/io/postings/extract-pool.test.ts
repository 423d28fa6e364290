import { afterAll, expect, it } from "vitest";
import { ExtractPool } from "../../../src/io/postings/extract-pool.js";

const pool = new ExtractPool(2);
afterAll(() => pool.close());

it("every batch gets its own answer, whoever reads it and whenever that one started", { timeout: 60_000 }, async () => {
  const batches = [0, 5_000_000, 0, 0, 0, 0].map((bytes, at) => ({
    first: at + 1,
    lines: [JSON.stringify({ id: `ad-${at}`, text: "We are looking for a developer with Python." }), "rubbish"],
    bytes,
    tooLong: [],
  }));
  const answers = await Promise.all(batches.map((batch) => pool.extract(batch)));
  expect(answers.map(({ text }) => JSON.parse(text.split("\n")[0] as string).id)).toEqual(batches.map((_, at) => `ad-${at}`));
  expect(answers.map(({ bad }) => bad[0]?.line)).toEqual(batches.map(({ first }) => first + 1));
});
