import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { analyze } from "../../src/engine.js";
import { Corrections } from "../../src/schema/corrections.js";
import { Report } from "../../src/schema/report.js";
import { builtInMarket, exampleDocument, sharedKnowledge } from "../examples.js";
import { AS_OF, giveCv, hasBrowser, reportId, startVisit, type Visit } from "./support/visit.js";

let visit: Visit;

beforeAll(async () => {
  if (hasBrowser) visit = await startVisit();
});
afterAll(() => visit?.close());

const MAYA = `/?role=ai-engineer&level=senior&as-of=${AS_OF}`;
const POSTING = `Platform Engineer
Requirements
- 3+ years of experience with Kubernetes and Terraform
- Python or Go
Nice to have
- Kafka`;

async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Views of the report" }).getByRole("link", { name }).click();
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function take(page: Page, name: string | RegExp): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return contentOf(download);
}

/** The page's own text, as one string: what a script in a CV would change. */
const wasScripted = (page: Page): Promise<boolean> => page.evaluate(() => "owned" in globalThis);

/** The report goes on in the same elements; checking contrast word by word to its end would take half a minute. */
const LONG_TAIL = ".sections > .part:nth-child(n + 16)";

async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  const { violations: inLight } = await new AxeBuilder({ page }).exclude(LONG_TAIL).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const { violations: inDark } = await new AxeBuilder({ page }).withRules(["color-contrast"]).exclude(LONG_TAIL).analyze();
  const violations = [...inLight, ...inDark];
  expect(
    violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`),
    where,
  ).toEqual([]);
}

describe.skipIf(!hasBrowser)("the way through the web app (skipped without Chromium)", { timeout: 240_000 }, () => {
  it("answers every number with its evidence, every verdict with a correction, and every correction with the command line's report", async () => {
    const page = await visit.open(MAYA);
    await giveCv(page, "examples/maya-lindqvist/cv.pdf");
    const first = await reportId(page);

    await page.locator(".sections .quote").first().click();
    const panel = page.getByRole("complementary", { name: "Evidence" });
    expect(await panel.textContent()).toContain("the CV, page 1, line");
    expect(await panel.locator(".page-marks rect").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.locator(".glance .figure").first().click();
    expect(await panel.textContent()).toContain("Formula");
    await panel.getByText("How it is worked out").click();
    await panel.locator(".markdown").waitFor();
    await page.keyboard.press("Escape");

    await openView(page, "What if");
    const reach = page.locator(".compare tbody tr").first();
    await reach.waitFor();
    await page.locator(".check").first().click();
    await page.locator(".gained").first().waitFor();
    expect(new URL(page.url()).searchParams.get("learnt")).not.toBe("");
    await page
      .getByRole("button", { name: /That is wrong/ })
      .first()
      .click();
    await page.getByLabel(/Why, in one line/).fill("Ran it at Fernway for a year.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await openView(page, "CV as read");
    const [yml] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save corrections.yml" }).click()]);
    const corrections = Corrections.parse(parse((await contentOf(yml)).toString("utf8")));
    expect(corrections.corrections).toHaveLength(1);
    await openView(page, "Report");
    await page.locator(`.report:not(.stale)[data-report]:not([data-report="${first}"])`).waitFor();

    const document = await exampleDocument("maya-lindqvist");
    const { report } = await analyze(
      { cv: { name: "cv.pdf", document }, corrections, role: "ai-engineer", level: "senior", asOf: AS_OF },
      {
        knowledge: sharedKnowledge(),
        market: builtInMarket(),
        today: () => AS_OF,
        readDocument: async () => document,
      },
    );
    expect(await reportId(page)).toBe(report.id);

    await openView(page, "CV as read");
    await page.getByRole("button", { name: "Undo" }).click();
    await openView(page, "Report");
    await page.locator(`.report:not(.stale)[data-report="${first}"]`).waitFor();

    await openView(page, "Take away");
    expect(Report.parse(JSON.parse((await take(page, /^report\.json/)).toString("utf8"))).id).toBe(first);
    expect((await take(page, "HTML")).toString("utf8")).toContain("Maya Lindqvist");
    expect((await take(page, "Markdown")).toString("utf8")).toMatch(/^# Maya Lindqvist/);
    expect((await take(page, "Text")).toString("utf8")).toContain("Executive Summary");
    expect((await take(page, "Calendar")).toString("utf8")).toContain("BEGIN:VEVENT");
    expect((await take(page, "Spreadsheet")).toString("utf8").split("\n").length).toBeGreaterThan(2);
    expect(JSON.parse((await take(page, "JSON Resume")).toString("utf8")).basics.name).toBe("Maya Lindqvist");
    expect(Object.keys(unzipSync(new Uint8Array(await take(page, "Word"))))).toContain("word/document.xml");
    await page.getByLabel(/For sharing/).check();
    const shared = (await take(page, /^report\.json/)).toString("utf8");
    expect(shared).not.toMatch(/Maya|Lindqvist|Harbour/);
    await page.context().close();

    const other = await visit.open("/");
    await giveCv(other, { name: "shared.json", mimeType: "application/json", buffer: Buffer.from(shared) });
    expect(await reportId(other)).toBe(JSON.parse(shared).id);
    await other.context().close();
    expect(visit.strangers()).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  it("compares pasted text with a pasted posting", async () => {
    const page = await visit.open("/");
    await page.getByRole("button", { name: "Paste text" }).click();
    await page
      .getByLabel(/The text of your CV/)
      .fill(
        "Ada Example\n\nExperience\n\nDevOps Engineer, Fernway, 2021-03 to present\n- Ran Kubernetes and Terraform in production\n\nSkills\nPython, Docker",
      );
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("button", { name: "paste postings" }).click();
    await page.getByLabel(/Paste a posting/).fill(POSTING);
    await page.getByRole("button", { name: "Compare" }).click();
    await reportId(page);
    const text = await page.locator(".report").textContent();
    expect(text).toContain("Kubernetes");
    expect(text).toContain("Platform engineer");
    expect(new URL(page.url()).search).not.toContain("Ada");
    await page.context().close();
  });

  it("keeps only what it is asked to keep, in all tabs, and works without a network", async () => {
    const page = await visit.open(MAYA, { serviceWorkers: "allow" });
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await giveCv(page, "examples/maya-lindqvist/cv.pdf");
    const made = await reportId(page);
    await page.reload();
    expect(await page.locator("[data-report]").count()).toBe(0);
    await page.goto(visit.origin + MAYA);
    await giveCv(page, "examples/maya-lindqvist/cv.pdf");
    await reportId(page);
    await page.getByRole("button", { name: "Keep in this browser" }).click();
    await page.getByText("come back when you do").waitFor();
    await page.reload();
    expect(await reportId(page)).toBe(made);

    const second = await page.context().newPage();
    await second.goto(visit.origin);
    expect(await reportId(second)).toBe(made);
    await second.goto(`${visit.origin}/privacy`);
    await second.getByRole("button", { name: "Forget everything" }).click();
    await second.getByText("Nothing of you is kept").waitFor();
    await page.locator(".hero").waitFor();
    await page.reload();
    expect(await page.locator("[data-report]").count()).toBe(0);
    await page.context().close();
  });

  it("takes no harm from hostile files", async () => {
    const page = await visit.open(MAYA);
    const bomb = zipSync({ "word/document.xml": [new Uint8Array(130_000_000), { level: 9 }], "[Content_Types].xml": strToU8("<Types/>") });
    await giveCv(page, { name: "bomb.docx", mimeType: "application/zip", buffer: Buffer.from(bomb) });
    const trouble = page.getByRole("alert");
    expect(await trouble.textContent({ timeout: 30_000 })).toContain("unpacks to");
    const evil = JSON.stringify({
      basics: {
        name: "<img src=x onerror='globalThis.owned=1'>",
        url: "javascript:globalThis.owned=1",
        profiles: [{ network: "x", url: "javascript:globalThis.owned=1" }],
      },
      work: [
        {
          name: "</title><script>globalThis.owned=1</script>",
          position: "Software Engineer",
          startDate: "2020-01",
          highlights: ["Used Python <svg onload=globalThis.owned=1>"],
        },
      ],
    });
    await giveCv(page, { name: "<b>evil</b>.json", mimeType: "application/json", buffer: Buffer.from(evil) });
    await reportId(page);
    await openView(page, "CV as read");
    await page.locator(".cv-pages svg").first().waitFor();
    expect(await page.locator("a[href^='javascript:']").count()).toBe(0);
    expect(await wasScripted(page)).toBe(false);
    expect(visit.strangers()).toEqual([]);
    await page.context().close();
  });

  it("shows roles without any CV, and many people without ranking them", async () => {
    const page = await visit.open("/market/ai-engineer?level=senior");
    await page.locator(".asked li").first().waitFor();
    await page.locator(".asked .figure").first().click();
    expect(await page.getByRole("complementary", { name: "Evidence" }).textContent()).toMatch(/of \d+ postings require/);
    const picture = await take(page, "Save as a picture");
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    await page.goto(`${visit.origin}/coach?role=data-engineer`);
    await page
      .locator(".drop input[type=file]")
      .setInputFiles(["examples/tomas-ferreira/cv.docx", "package.json", "examples/ines-okafor/resume.json"]);
    await page.getByText("Ines Okafor").waitFor({ timeout: 30_000 });
    expect(await page.locator("tbody tr td:nth-child(2)").allTextContents()).toEqual(["cv.docx", "package.json", "resume.json"]);
    await page.context().close();
  });

  it("has no violation that axe finds on any view, light or dark", async () => {
    const page = await visit.open(MAYA, { reducedMotion: "reduce" });
    await expectAccessible(page, "start");
    await giveCv(page, "examples/maya-lindqvist/cv.pdf");
    await reportId(page);
    await page.locator("#method").waitFor();
    await page.locator(".sections .quote").first().click();
    await expectAccessible(page, "report");
    for (const name of ["CV as read", "What if", "Other roles", "Take away"]) {
      await openView(page, name);
      await page.locator("h1").waitFor();
      await expectAccessible(page, name);
    }
    for (const path of ["/market", "/market/data-engineer", "/coach", "/privacy"]) {
      await page.goto(visit.origin + path);
      await page.locator("h1").waitFor();
      await expectAccessible(page, path);
    }
    await page.context().close();
  });
});
