import { strToU8, unzipSync, zipSync } from "fflate";
import { PDFDocument, PDFName } from "pdf-lib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { analyze } from "../../src/engine.js";
import { Corrections } from "../../src/schema/corrections.js";
import { Progress } from "../../src/schema/progress.js";
import { Report } from "../../src/schema/report.js";
import { analyzeExample, builtInMarket, exampleDocument, sharedKnowledge } from "../examples.js";
import { contentOf, MAYA, openView, POSTING, take } from "./support/steps.js";
import { AS_OF, giveCv, hasBrowser, reportId, startVisit, type Visit } from "./support/visit.js";

let visit: Visit;

beforeAll(async () => {
  if (hasBrowser) visit = await startVisit();
});
afterAll(() => visit?.close());

/** Whether the first of the one lies under the other. */
async function isCovered(page: Page, what: string, by: string): Promise<boolean> {
  const [one, other] = await Promise.all([page.locator(what).first().boundingBox(), page.locator(by).boundingBox()]);
  if (one === null || other === null) throw new Error("nothing to see");
  return one.x + one.width > other.x && one.y + one.height > other.y;
}

/** What of the report reaches below the open panel at the side, wherever one scrolls. */
const wordsUnderPanel = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const panel = document.querySelector(".panel")?.getBoundingClientRect();
    if (panel === undefined) throw new Error("nothing is open");
    return [...document.querySelectorAll(".sections p, .sections li, .sections .table, .sections figure, .glance-item, .report-head h1")]
      .filter((part) => part.getBoundingClientRect().right > panel.left)
      .map((part) => part.textContent ?? "");
  });

/** The page's own text, as one string: what a script in a CV would change. */
const wasScripted = (page: Page): Promise<boolean> => page.evaluate(() => "owned" in globalThis);
/** Presses Tab until what has the focus is called so: what somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.closest("label")?.textContent ?? element?.textContent ?? "";
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the focus never comes to ${name}`);
}

describe.skipIf(!hasBrowser)("the way through the web app (skipped without Chromium)", { timeout: 240_000 }, () => {
  it("answers every number with its evidence, every verdict with a correction, and every correction with the command line's report", async () => {
    const page = await visit.open(MAYA);
    await giveCv(page, "examples/maya-lindqvist/cv.pdf");
    const first = await reportId(page);
    expect(first).toBe((await analyzeExample("maya-lindqvist")).report.id);
    const shards = visit.requests.filter((address) => address.includes("/data/role-"));
    expect(new Set(shards).size).toBeLessThanOrEqual(2);

    await page.locator(".sections .quote").first().click();
    const panel = page.getByRole("complementary", { name: "Evidence" });
    expect(await panel.textContent()).toContain("the CV, page 1, line");
    expect(await panel.locator(".page-marks rect").count()).toBeGreaterThan(0);
    await expect.poll(() => isCovered(page, ".sections .quote", ".panel")).toBe(false);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.keyboard.press("Escape");
    await page.locator(".sections .quote").first().click();
    await expect.poll(() => isCovered(page, ".sections .quote", ".panel")).toBe(false);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.keyboard.press("Escape");
    await page.locator(".glance .figure").first().click();
    expect(await panel.textContent()).not.toContain("groundwork explain");
    await panel.getByText("How it is worked out").click();
    await panel.locator(".markdown").waitFor();
    expect(await panel.textContent()).toContain("Formula");
    await page.keyboard.press("Escape");

    // Beside the panel or above its sheet, whatever the width: nothing of the report lies under it.
    for (const width of [1000, 1100, 1280, 1500]) {
      await page.setViewportSize({ width, height: 720 });
      await page.locator(".sections .quote").nth(1).click();
      expect(await wordsUnderPanel(page), `at ${width} px`).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await page.setViewportSize({ width: 900, height: 720 });
    await page.locator(".sections .figure").last().click();
    await expect.poll(() => isCovered(page, ".sections .figure >> nth=-1", ".panel")).toBe(false);
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 1280, height: 720 });

    await page.locator("#gap").evaluate((heading) => heading.scrollIntoView());
    await page.locator('.contents a[aria-current="location"]', { hasText: "Skill Gap Assessment" }).waitFor();
    await openView(page, "What if");
    const reach = page.locator(".compare tbody tr").first();
    await reach.waitFor();
    const curve = page.locator(".curve .plot");
    const unticked = await curve.getAttribute("aria-label");
    expect(unticked).toMatch(/^Postings within reach, by hours: \d+ % at 0 h, .*% at 300 h\.$/);
    expect(await page.locator(".unlocks").first().textContent()).toMatch(/^\+\d+ within reach$/);
    await page
      .getByText(/ · about \d+(\.\d)? h, with .+ first/)
      .first()
      .waitFor();
    await page.locator(".check").first().click();
    await page.locator(".gained").first().waitFor();
    await page.locator(`.curve .plot[aria-label*="without the ticked: ${unticked?.slice(unticked.indexOf(": ") + 2)}"]`).waitFor();
    const ticked = await page.locator(".check").first().textContent();
    await page.locator(".plan-answer.solved").waitFor();
    expect((await page.locator(".plan-answer li").allTextContents()).filter((goal) => goal.startsWith(`${ticked} `))).toEqual([]);
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
    const pdf = await PDFDocument.load(await take(page, /^PDF/), { updateMetadata: false });
    expect(pdf.getTitle()).toMatch(/^Maya Lindqvist, Career report: /);
    expect(pdf.catalog.get(PDFName.of("MarkInfo"))?.toString()).toContain("/Marked true");
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

  it("goes from a JSON Resume to the command line's report and on to a file with the keyboard alone, ticking a skill and a task", async () => {
    const page = await visit.open(`/?as-of=${AS_OF}`);
    await page.locator("footer .hash").waitFor();
    await tabTo(page, /Ines Okafor/);
    await page.keyboard.press("Enter");
    expect(await reportId(page)).toBe((await analyzeExample("ines-okafor")).report.id);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await tabTo(page, /^\d+\s%$/);
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Evidence" });
    await panel.waitFor();
    await page.getByLabel("Level", { exact: true }).focus();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await page.locator("#main").focus();
    await tabTo(page, /^What if$/);
    await page.keyboard.press("Enter");
    await page.locator(".check").first().waitFor();
    await tabTo(page, /^SQL$/);
    await page.keyboard.press("Space");
    await page.locator(".gained").first().waitFor();
    const ticked = await page.locator(".check").first().textContent();
    await page.locator(".plan-answer.solved").waitFor();
    expect((await page.locator(".plan-answer li").allTextContents()).filter((goal) => goal.startsWith(`${ticked} `))).toEqual([]);
    await page.getByLabel("The plan seeks most").focus();
    await page.keyboard.press("c");
    expect(new URL(page.url()).searchParams.get("aim")).toBe("coverage");
    await page.locator(".report:not(.stale)").waitFor({ state: "detached" });
    await page.keyboard.press("Control+Home");
    await page.locator("#main").focus();
    await tabTo(page, /^Plan$/);
    await page.keyboard.press("Enter");
    await page.locator(".plan").waitFor();
    await tabTo(page, /Work through/);
    await page.keyboard.press("Space");
    expect(await page.getByRole("status").first().textContent()).toMatch(/^1 of \d+ tasks/);
    const saved = page.waitForEvent("download");
    await tabTo(page, /^Save progress.yml$/);
    await page.keyboard.press("Enter");
    const { done } = Progress.parse(parse((await contentOf(await saved)).toString("utf8")));
    expect(done).toHaveLength(1);
    expect(visit.complaints).toEqual([]);
    await page.context().close();
  });

  it("goes from a DOCX to the command line's report, sets roles side by side by one measure, and keeps them in the address", async () => {
    const page = await visit.open(`/?role=data-engineer&beside=ai-engineer,ml-engineer&as-of=${AS_OF}`);
    await giveCv(page, "examples/tomas-ferreira/cv.docx");
    expect(await reportId(page)).toBe((await analyzeExample("tomas-ferreira")).report.id);
    // What is typed takes the place of the role that stands there, letter by letter.
    const role = page.getByRole("combobox", { name: "Role", exact: true });
    await role.click();
    for (const letter of "analytics") await page.keyboard.type(letter, { delay: 50 });
    expect(await role.inputValue()).toBe("analytics");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");

    await openView(page, "Other roles");
    const heads = page.locator("table.beside thead th");
    await heads.nth(3).waitFor();
    expect((await heads.allTextContents()).slice(1).map((text) => text.replace("Remove", ""))).toEqual([
      "Data engineer",
      "AI engineer",
      "Machine learning engineer",
    ]);
    await page.getByRole("button", { name: "Remove AI engineer" }).click();
    await heads.nth(3).waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.get("beside")).toBe("ml-engineer");

    // From a role's page back to the CV that is held, and by Back to the role before.
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Market" }).click();
    await page.getByRole("link", { name: /^AI engineer/ }).click();
    await page.getByRole("link", { name: "Compare with my CV" }).click();
    await page.getByText("Career report: AI engineer").waitFor();
    for (let step = 0; step < 3; step++) await page.goBack();
    await openView(page, "Report");
    await page.getByText("Career report: Data engineer").waitFor();
    await page.context().close();
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
    const second = await page.context().newPage();
    await second.goto(visit.origin);
    await second.locator("footer .hash").waitFor();
    expect(await second.locator("[data-report]").count()).toBe(0);
    await page.getByRole("button", { name: "Keep in this browser" }).click();
    await page.getByText("come back when you do").waitFor();
    await second.reload();
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
    const bomb = zipSync({ "word/document.xml": [new Uint8Array(130_000_000), { level: 1 }], "[Content_Types].xml": strToU8("<Types/>") });
    await giveCv(page, { name: "bomb.docx", mimeType: "application/zip", buffer: Buffer.from(bomb) });
    const trouble = page.getByRole("alert");
    expect(await trouble.textContent({ timeout: 30_000 })).toContain("unpacks to");
    // What is no CV is not called one that was read; an empty file is told once.
    await giveCv(page, { name: "list.md", mimeType: "text/markdown", buffer: Buffer.from("# Shopping\n\n- milk\n- eggs\n") });
    await trouble.getByText("does not look like a CV").waitFor();
    await giveCv(page, { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) });
    await trouble.getByText("empty.txt: the file is empty.").waitFor();
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
});
