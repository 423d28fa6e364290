import { describe, expect, it } from "vitest";
import { zoneLines } from "../../../src/postings/zones/zone-lines.js";

const zoneOf = (text: string, words: string): string | undefined =>
  zoneLines(text).find(({ start, end }) => text.slice(start, end).includes(words))?.zone;

describe("a label that tells one fact before the parts of an ad begin", () => {
  it("leaves the line below it to the ad", () => {
    const text = "We sell parcels by bicycle.\nApply here: https://acme.example/jobs\nOur backend is written in Scala.";
    expect(zoneOf(text, "Scala")).toBe("intro");
    expect(zoneOf(text, "https")).toBe("legal");
  });

  it("opens the part about offers behind the parts that ask", () => {
    const text = "Requirements:\n- Five years of Scala\n- Sound French\nCompensation: 80k\nShares after a year";
    expect(zoneOf(text, "Shares")).toBe("perks");
  });
});
