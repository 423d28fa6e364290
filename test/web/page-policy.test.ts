import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFiles } from "./support/browser.js";
import { hasBrowser, startVisit, type Visit } from "./support/visit.js";

let visit: Visit;

beforeAll(async () => {
  if (hasBrowser) visit = await startVisit();
});
afterAll(() => visit?.close());

describe.skipIf(!hasBrowser)("the page's own policy", { timeout: 120_000 }, () => {
  it("lets neither the page nor its workers reach another origin, on a host that sends no headers", async () => {
    const page = await visit.open("/privacy");
    const other = await serveFiles();
    const reached = await page.evaluate(async (address) => {
      const attempt = async (run: () => Promise<unknown>): Promise<string> =>
        run().then(
          () => "reached",
          () => "refused",
        );
      const inWorker = (): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const code = `fetch(${JSON.stringify(address)}, { mode: "no-cors" }).then(() => postMessage(true), () => postMessage(false))`;
          const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
          worker.onmessage = ({ data }) => (data ? resolve(data) : reject(new Error("refused")));
          worker.onerror = reject;
        });
      return { page: await attempt(() => fetch(address, { mode: "no-cors" })), worker: await attempt(inWorker) };
    }, `${other.origin}/icon.svg`);
    other.server.close();
    expect(reached).toEqual({ page: "refused", worker: "refused" });
    await page.context().close();
  });

  it("allows nothing inline and no code made of text", () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync("dist/web/index.html", "utf8"))?.[1];
    expect(policy?.split("; ")).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|\*|https?:/);
  });
});
