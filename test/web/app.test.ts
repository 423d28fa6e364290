import { existsSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyzeExample, EXAMPLES, type ExampleName } from "../examples.js";
import { launch, serveFiles } from "./support/browser.js";

let browser: Browser;
let server: Server;
let origin: string;
const AS_OF = "2026-11-20";

/** A page of its own context, with every request it made and every complaint of the browser. */
async function openPage(path: string): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(origin + path);
  return { page, requests, complaints };
}

async function giveFile(page: Page, path: string): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(path);
}

const reportId = async (page: Page): Promise<string | null> =>
  page.locator("[data-report]").getAttribute("data-report", { timeout: 30_000 });

const hasBrowser = existsSync("/usr/bin/chromium");

beforeAll(async () => {
  if (!hasBrowser) return;
  if (!existsSync("dist/web/index.html")) throw new Error("the web app is not built: npm run build");
  ({ origin, server } = await serveFiles());
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe.skipIf(!hasBrowser)("a report made in the browser", () => {
  it.each(Object.keys(EXAMPLES) as ExampleName[])("is the command line's, byte for byte: %s", async (name) => {
    const { file, role, level } = EXAMPLES[name];
    const { page, requests, complaints } = await openPage(`/?role=${role}${level === null ? "" : `&level=${level}`}&as-of=${AS_OF}`);
    await giveFile(page, `examples/${name}/${file}`);
    expect(await reportId(page)).toBe((await analyzeExample(name)).report.id);
    expect(requests.filter((address) => !address.startsWith(origin) && !address.startsWith("blob:"))).toEqual([]);
    expect(requests.filter((address) => address.includes("role-")).length).toBeLessThanOrEqual(2);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!hasBrowser)("the page's own policy", () => {
  it("lets neither the page nor its workers reach another origin, on a host that sends no headers", async () => {
    const { page } = await openPage("/");
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

  it("is the strictest that the app works with", () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync("dist/web/index.html", "utf8"))?.[1];
    expect(policy?.split("; ")).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
  });
});
