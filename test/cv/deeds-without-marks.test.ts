import { expect, it } from "vitest";
import { joinBody } from "../../src/cv/entries/join-body.js";
import type { CvLine } from "../../src/cv/lines/cv-line.js";

/** Lines of a PDF that all end near the edge. */
const joined = (...texts: readonly string[]) =>
  joinBody(
    texts.map(
      (text, at) =>
        ({
          text,
          strand: { text, pieces: [{ start: at * 100, length: text.length, at: 0 }] },
          bullet: false,
          indent: 0,
          page: 1,
          right: 500,
        }) as unknown as CvLine,
    ),
  ).map(({ text }) => text);

it("deeds one below the other without marks are lines of their own, wherever they end", () => {
  expect(joined("Led the reliability programme of nine depots", "Mentored six drivers on night shifts")).toHaveLength(2);
  expect(joined("Built a pipeline for the tills of all shops", "in two regions", "Reduced the lag by half")).toEqual([
    "Built a pipeline for the tills of all shops in two regions",
    "Reduced the lag by half",
  ]);
});

it("a paragraph that a capital continues is one", () => {
  expect(joined("Led the reliability programme of nine depots for the", "Acme group and its two daughters")).toHaveLength(1);
});
