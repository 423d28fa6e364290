import { describe, expect, it } from "vitest";
import { EMAIL } from "../../src/cv/contact/contact-patterns.js";
import { either, says } from "../../src/cv/lexicon/tells.js";

describe("words that tell a deed", () => {
  const tells = says("design(?:ed|ing)", String.raw`\d+ users`);

  it("tell it as words, never within a word or a number", () => {
    expect(["designed it", "re-designing", "_designed_", "for 20 users"].map(tells)).toEqual([true, true, true, true]);
    expect(["redesigned", "designed2", "x20 users", "designs"].map(tells)).toEqual([false, false, false, false]);
  });

  it("tell it when any of several do", () => {
    expect(either(tells, says("mentored"))("mentored two")).toBe(true);
    expect(either(tells, says("mentored"))("unmentored")).toBe(false);
  });
});

describe("an address", () => {
  it("is found whole with letters of any alphabet, and ends at a dash of typesetting", () => {
    const found = (text: string) => text.match(EMAIL)?.[0];
    expect(found("Mail: jörg.müßig@büro-süd.example – Bonn")).toBe("jörg.müßig@büro-süd.example");
    expect(found("иван@пример.example")).toBe("иван@пример.example");
    expect(found("Bonn–ines@mail.example")).toBe("ines@mail.example");
    expect(found("no at sign here. example")).toBeUndefined();
  });
});
