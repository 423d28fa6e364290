import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { onTestFailed } from "vitest";
import { launch, serveFiles } from "./browser.js";

export const hasBrowser = existsSync("/usr/bin/chromium");
export const AS_OF = "2026-11-20";

/** A browser and a host, and what all pages asked for and complained of. */
export interface Visit {
  readonly origin: string;
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Addresses that are not the app's own. */
  strangers(): string[];
  readonly complaints: string[];
  readonly requests: string[];
  close(): Promise<void>;
}

const MOST_SHOWN = 1500;

/** A test that fails, by a wait that ran out or otherwise, tells what the page showed then, and what befell it before. */
function tellWhenFailed(page: Page): void {
  const befell: string[] = [];
  page.on("crash", () => befell.push("the page crashed"));
  page.on("pageerror", ({ message }) => befell.push(`error: ${message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) befell.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => befell.push(`not loaded: ${request.url()} ${request.failure()?.errorText}`));
  onTestFailed(async ({ task }) => {
    const told = `\n${await showPage(page)}\n${befell.join("\n")}`;
    for (const error of task.result?.errors ?? []) {
      error.message += told;
      if (error.stack !== undefined) error.stack = `${error.message}\n${error.stack}`;
    }
  });
}

/** Its address, its workers and its text. Those whose CVs the tests give are invented. */
export async function showPage(page: Page): Promise<string> {
  if (page.isClosed()) return "The page was closed.";
  const text = await page
    .locator("body")
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, with its lines
    .innerText({ timeout: 5000 })
    .catch(() => "nothing: it did not answer");
  return `The page at ${page.url()}, workers ${page.workers().length}, showed:\n${text.trim() === "" ? "nothing at all" : text.slice(0, MOST_SHOWN)}`;
}

export async function startVisit(): Promise<Visit> {
  if (!existsSync("dist/web/index.html")) throw new Error("the web app is not built: npm run build");
  const { origin, server }: { origin: string; server: Server } = await serveFiles();
  const browser: Browser = await launch();
  const requests: string[] = [];
  const complaints: string[] = [];
  return {
    origin,
    requests,
    complaints,
    async open(path, options = {}) {
      const context: BrowserContext = await browser.newContext({ acceptDownloads: true, serviceWorkers: "block", ...options });
      context.on("request", (request) => requests.push(request.url()));
      const page = await context.newPage();
      tellWhenFailed(page);
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type()) && !message.text().includes("blocked by Playwright"))
          complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(origin + path);
      return page;
    },
    strangers: () => requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith(`blob:${origin}/`)),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

export async function giveCv(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator(".start input[type=file]").setInputFiles(file);
}

export async function reportId(page: Page): Promise<string | null> {
  return page.locator(".report:not(.stale)[data-report]").getAttribute("data-report", { timeout: 30_000 });
}
