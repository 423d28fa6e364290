import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../src/server/listen.js";
import { CV, postJson, serveApi } from "./serving.js";

const AT_ONCE = 100;
/** Two engines, a reader's buffers and the answers themselves; measured, half of it. */
const MOST_GROWTH = 1_000_000_000;

let server: Listening;
beforeAll(async () => {
  server = await serveApi();
});
afterAll(() => server.stop());

describe("a crowd", () => {
  it("a hundred reports asked for at once are a hundred equal answers, no error, in bounded memory", async () => {
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 50);
    const ask = { cv: CV, role: "Data Analyst", asOf: "2026-11-20" };
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => postJson(server, "/v1/reports", ask)));
    clearInterval(watch);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: AT_ONCE }, () => 200));
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
    expect(peak - before).toBeLessThan(MOST_GROWTH);
  });
});
