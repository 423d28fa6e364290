import { describe, expect, it } from "vitest";
import { narrowText } from "../../src/text/narrow.js";
import { remembered, whileRemembering } from "../../src/text/remember.js";

describe("a remembered reading", () => {
  const asked: string[] = [];
  const read = remembered((text: string) => {
    asked.push(text);
    return text === "" ? undefined : text.length;
  });

  it("is made once a document, also where it came to nothing, and is forgotten with it", () => {
    whileRemembering(() => {
      expect([read("one"), read("one"), read(""), whileRemembering(() => read(""))]).toEqual([3, 3, undefined, undefined]);
    });
    expect(asked).toEqual(["one", ""]);
    whileRemembering(() => read("one"));
    expect(asked).toEqual(["one", "", "one"]);
  });

  it("keeps nothing outside of a document, nor of one whose reading failed", () => {
    asked.length = 0;
    read("alone");
    read("alone");
    expect(() =>
      whileRemembering(() => {
        read("failed");
        throw new Error("unreadable");
      }),
    ).toThrow("unreadable");
    read("failed");
    expect(asked).toEqual(["alone", "alone", "failed", "failed"]);
  });
});

it("a narrowed text is the same text", () => {
  for (const text of ["", "Zürich, 2019", "2019 – 2021", "x".repeat(5000), "😀"]) expect(narrowText(text)).toBe(text);
});
