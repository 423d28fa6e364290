import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SHARED } from "../../tools/corpora/shared-folder.js";
import { sharedKnowledge } from "../examples.js";
import { scoreMatch } from "./score-match.js";

const gold = join(SHARED, "gold");

describe.skipIf(!existsSync(join(gold, "match/gold.json")))("verdicts of CVs held against postings by hand", () => {
  it("are right as often as promised, and call nothing missing that is shown, or shown that is missing, more often", async () => {
    const printed = await scoreMatch(gold, join(gold, "match/gold.json"), sharedKnowledge());
    const accuracy = (of: string): number => Number(new RegExp(`accuracy, ${of}\\s+([\\d.]+)`).exec(printed)?.[1]);
    const share = (of: string): number => {
      const [, wrong, all] = new RegExp(`${of} \\([^)]*\\) (\\d+) of (\\d+)`).exec(printed) as RegExpExecArray;
      return Number(wrong) / Number(all);
    };
    expect(accuracy("where read")).toBeGreaterThanOrEqual(0.9);
    expect(accuracy("all")).toBeGreaterThanOrEqual(0.75);
    expect(accuracy("technologies")).toBeGreaterThanOrEqual(0.95);
    expect(share("false gaps")).toBeLessThanOrEqual(0.03);
    expect(share("false strengths")).toBeLessThanOrEqual(0.02);
  });
});
