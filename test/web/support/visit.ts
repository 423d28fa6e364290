import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
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
