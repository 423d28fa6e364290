import { describe, expect, it } from "vitest";
import { readingBar, timeLeft } from "../../../src/cli/terminal/progress-bar.js";

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

describe("the bar of files that are read", () => {
  const shown = (interactive: boolean): string[] => {
    const said: string[] = [];
    const terminal = { out: () => {}, err: (text: string) => void said.push(text), write: async () => {}, interactive };
    const bar = readingBar(terminal, 4_000_000_000);
    bar.show(30_000_000, 16_000);
    bar.show(1_000_000_000, 540_000);
    bar.end();
    return said;
  };

  it("counts bytes and postings, and tells the time left from the first hundredth on", () => {
    const [first, second, end] = shown(true);
    expect(first).toMatch(/\[ {24}\] 30 of 4000 MB, 16000 postings, \d+ a second$/);
    expect(second).toMatch(/\[={6} {18}\] 1000 of 4000 MB, 540000 postings, \d+ a second, about \d+ s left$/);
    expect(end).toBe("\r\u001b[2K");
  });

  it("says nothing where lines are not rewritten in place", () => {
    expect(shown(false)).toEqual([]);
  });
});
