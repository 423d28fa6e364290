import type { Page, Route, Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AS_OF, giveCv, hasBrowser, reportId, showPage, startVisit, type Visit } from "./support/visit.js";

let visit: Visit;

beforeAll(async () => {
  if (hasBrowser) visit = await startVisit();
});
afterAll(() => visit?.close());

const CV = "examples/maya-lindqvist/cv.pdf";
const START = `/?role=ai-engineer&level=senior&as-of=${AS_OF}`;
const ALWAYS = Number.POSITIVE_INFINITY;

/** A page whose connection drops for what is named, so many times; `mend` ends that. */
async function openBroken(what: RegExp, times: number, path = START): Promise<{ page: Page; mend: () => void }> {
  const page = await visit.open("/icon.svg");
  let left = times;
  await page.context().route(what, (route: Route) => (left-- > 0 ? route.abort("connectionreset") : route.continue()));
  await page.goto(visit.origin + path);
  return {
    page,
    mend: () => {
      left = 0;
    },
  };
}

async function findWorker(page: Page, script: string): Promise<Worker> {
  for (const worker of page.workers()) {
    // One that ends while it is asked is not the one that stays.
    const loaded = await worker.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)).catch(() => []);
    if (loaded.some((name) => name.includes(script))) return worker;
  }
  throw new Error(`no worker runs ${script}`);
}

describe.skipIf(!hasBrowser)("parts of the web app that do not come (skipped without Chromium)", { timeout: 120_000 }, () => {
  it.each([
    ["the report's view", /\/work-[^/]+\.js/],
    ["the reader's worker", /\/reader-worker-[^/]+\.js/],
    ["the engine's worker", /\/engine-worker-[^/]+\.js/],
    ["the reader of PDF", /\/parse-pdf-[^/]+\.js/],
    ["what tells formats apart", /\/parse-document-[^/]+\.js/],
    ["the taxonomy", /\/data\/taxonomy-/],
  ])("a connection that drops once for %s costs nobody a report", async (_name, what) => {
    const { page } = await openBroken(what, 1);
    await giveCv(page, CV);
    expect(await reportId(page)).not.toBeNull();
    await page.context().close();
  });

  it("a view that never comes is told in its place, and is there with the CV's report once it can be loaded", async () => {
    const { page, mend } = await openBroken(/\/work-[^/]+\.js/, ALWAYS);
    await giveCv(page, CV);
    const trouble = page.getByRole("alert");
    await trouble.getByText("could not be loaded").waitFor();
    await page.getByRole("status").getByText("is ready").waitFor({ state: "attached" });
    await trouble.getByRole("button", { name: "Try again" }).click();
    await trouble.getByText("could not be loaded").waitFor();
    mend();
    await trouble.getByRole("button", { name: "Try again" }).click();
    expect(await reportId(page)).not.toBeNull();
    await page.context().close();
  });

  it("a view that no trying again brings keeps the CV over a new load, where the person says so", async () => {
    const { page, mend } = await openBroken(/\/work-[^/]+\.js/, ALWAYS);
    await giveCv(page, CV);
    const trouble = page.getByRole("alert");
    await trouble.getByRole("button", { name: "Load the page again", exact: true }).waitFor();
    const keep = trouble.getByRole("button", { name: "Keep the CV in this browser and load the page again" });
    await keep.waitFor();
    mend();
    await keep.click();
    expect(await reportId(page)).not.toBeNull();
    await page.context().close();
  });

  it("a failed view leaves the rest of the app at work", async () => {
    const { page } = await openBroken(/\/market-index-[^/]+\.js/, ALWAYS, "/market");
    await page.getByRole("alert").getByText("could not be loaded").waitFor();
    await page.getByRole("link", { name: "Privacy" }).click();
    await page.getByRole("button", { name: "Forget everything" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ["reader", /\/reader-worker-[^/]+\.js/],
    ["engine", /\/engine-worker-[^/]+\.js/],
    ["data file", /\/data\/taxonomy-/],
  ])("a %s that never comes is told, and trying again takes the same file", async (_name, what) => {
    const { page, mend } = await openBroken(what, ALWAYS);
    // The page tells on its own what it cannot prepare: what counts here is the CV's own trouble, which leads back to the start.
    const failed = page.waitForEvent("framenavigated", (frame) => new URL(frame.url()).pathname === "/");
    await giveCv(page, CV);
    await failed;
    const trouble = page.locator(".start").getByRole("alert");
    await trouble.getByText("could not be loaded").waitFor();
    mend();
    await trouble.getByRole("button", { name: "Try again" }).click();
    expect(await reportId(page)).not.toBeNull();
    await page.context().close();
  });

  it("a worker that is ended at work is told at once, and trying again takes the same file", async () => {
    const page = await visit.open(START);
    await page.locator("footer .hash").waitFor();
    const engine = await findWorker(page, "/data/catalogue-");
    // It neither answers nor says that it ends: what memory that runs out does.
    await engine.evaluate(() => {
      const answer = globalThis.onmessage as ((event: MessageEvent) => void) | null;
      globalThis.onmessage = (event: MessageEvent<{ call: string }>) =>
        event.data.call === "report" ? globalThis.close() : answer?.(event);
    });
    await giveCv(page, CV);
    const trouble = page.getByRole("alert");
    await trouble.getByText("stopped before it was done").waitFor({ timeout: 10_000 });
    await trouble.getByRole("button", { name: "Try again" }).click();
    expect(await reportId(page)).not.toBeNull();
    await page.context().close();
  });

  it("a file that the browser cannot open is told", async () => {
    const page = await visit.open(START);
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    });
    await giveCv(page, CV);
    await page.getByRole("alert").getByText("cv.pdf: the browser could not open the file.").waitFor();
    await page.context().close();
  });

  it("storage that takes nothing is told where a CV should be kept", async () => {
    const page = await visit.open(START);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await giveCv(page, CV);
    // The button moves where the report comes between press and release.
    expect(await reportId(page)).not.toBeNull();
    await page.getByRole("button", { name: "Keep in this browser" }).click();
    await page.getByRole("alert").getByText("the browser's storage could not be written.").waitFor();
    await page.getByText("Nothing is stored").waitFor();
    await page.context().close();
  });

  it("storage that is switched off is told to who wants to keep a CV, and to nobody else", async () => {
    const page = await visit.open(START);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        document.documentElement.dataset.asked = "";
        throw new DOMException("off", "SecurityError");
      };
    });
    await page.reload();
    await page.locator("html[data-asked]").waitFor({ state: "attached" });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await page.getByRole("alert").count()).toBe(0);
    await giveCv(page, CV);
    // The button moves where the report comes between press and release.
    expect(await reportId(page)).not.toBeNull();
    await page.getByRole("button", { name: "Keep in this browser" }).click();
    await page.getByRole("alert").getByText("the browser's storage could not be written.").waitFor();
    await page.context().close();
  });

  it("an example that does not come is told, and comes with another try", async () => {
    const { page, mend } = await openBroken(/\/ines-okafor-/, ALWAYS);
    await page.getByRole("button", { name: /Ines Okafor/ }).click();
    const again = page.getByRole("alert").getByRole("button", { name: "Try again" });
    await again.waitFor();
    mend();
    await again.click();
    expect(await reportId(page)).not.toBeNull();
    await page.context().close();
  });

  it("a page whose script never comes says so", async () => {
    const { page } = await openBroken(/\/assets\/index-[^/]+\.js/, ALWAYS);
    expect(await page.getByText("does not start").isVisible()).toBe(false);
    await page.getByText("does not start").waitFor({ timeout: 15_000 });
    await page.context().close();
  });

  it("a wait that runs out can tell what the page showed", async () => {
    const page = await visit.open("/privacy");
    await page.getByRole("button", { name: "Forget everything" }).waitFor();
    expect(await showPage(page)).toMatch(/\/privacy, workers \d+, showed:\n(?:.*\n)*Forget everything/);
    await page.context().close();
  });
});
