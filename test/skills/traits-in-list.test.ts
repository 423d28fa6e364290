import { describe, expect, it } from "vitest";
import { findMentions } from "../../src/skills/find-mentions.js";
import type { Zone } from "../../src/skills/mention.js";
import { knowledge } from "../postings/knowledge.js";

const kept = (text: string, zone: Zone = "requirement") =>
  findMentions(text, knowledge.taxonomy, { zone })
    .filter(({ decision }) => decision === "kept")
    .map(({ skill }) => skill);

describe("a trait among traits", () => {
  it("is one where a trait of no other meaning stands in the same list", () => {
    expect(kept("Pragmatic and reliable, you know when to wait")).toContain("soft-dependability");
    expect(kept("Reliable, you know when to wait")).not.toContain("soft-dependability");
  });

  it("is none where the list tells of a thing", () => {
    expect(kept("Builds reliable, adaptable systems")).not.toContain("soft-dependability");
  });

  it("is one among duties only where they turn to the person", () => {
    expect(kept("We are seeking a dedicated and versatile clerk", "duty")).toContain("soft-commitment");
    expect(kept("Join a dedicated and versatile crew", "duty")).not.toContain("soft-commitment");
  });
});
