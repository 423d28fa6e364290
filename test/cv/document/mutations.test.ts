import { expect, it } from "vitest";
import { runMutations } from "../../../bench/mutations.js";

// The long run is `node --import tsx bench/mutations.ts`.
it("300 mutated files end in a document or a coded error, none of them late", async () => {
  const result = await runMutations(300, 7);
  expect(result.bugs).toEqual([]);
  expect(result.read).toBeGreaterThan(50);
  expect(Object.values(result.refused).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
  expect(result.slowest.milliseconds).toBeLessThan(20_000);
});
