import { expect, it } from "vitest";
import { HTML_STYLE } from "../../src/render/format/html-style.js";

it("the HTML report prints dark on white whatever the screen is: its dark scheme is of the screen alone", () => {
  const dark = HTML_STYLE.match(/@media[^{]*prefers-color-scheme:dark[^{]*/g) ?? [];
  expect(dark).not.toEqual([]);
  expect(dark.filter((query) => !query.includes("screen"))).toEqual([]);
  expect(HTML_STYLE).toContain("@media print{:root{color-scheme:light}");
});

it("a count in a narrow column of numbers stays on its line", () => {
  expect(HTML_STYLE).toContain(".n>button{white-space:nowrap}");
});
