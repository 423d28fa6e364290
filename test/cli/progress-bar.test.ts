import { describe, expect, it } from "vitest";
import { timeLeft } from "../../src/cli/progress-bar.js";

describe("the time left of a long run", () => {
  it("is not told by the first few, nor when all is done", () => {
    expect(timeLeft(9, 291, 9_000)).toBe("");
    expect(timeLeft(300, 0, 9_000)).toBe("");
  });

  it("is told in seconds, and from a hundred on in minutes", () => {
    expect(timeLeft(10, 300, 1_000)).toBe(", about 30 s left");
    expect(timeLeft(10, 1_000, 1_000)).toBe(", about 2 min left");
  });
});
