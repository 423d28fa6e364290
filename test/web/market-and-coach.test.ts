import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashJson } from "../../src/schema/canonical.js";
import type { SnapshotIndex } from "../../src/schema/market.js";
import { POSTING, take } from "./support/steps.js";
import { hasBrowser, startVisit, type Visit } from "./support/visit.js";

let visit: Visit;

beforeAll(async () => {
  if (hasBrowser) visit = await startVisit();
});
afterAll(() => visit?.close());

describe.skipIf(!hasBrowser)("the web app without a CV of one's own (skipped without Chromium)", { timeout: 240_000 }, () => {
  it("shows roles without any CV, and many people without ranking them", async () => {
    const page = await visit.open("/market/ai-engineer?level=senior");
    await page.locator(".asked li").first().waitFor();
    await page.locator(".asked .figure").first().click();
    expect(await page.getByRole("complementary", { name: "Evidence" }).textContent()).toMatch(/of \d+ postings require/);
    const picture = await take(page, "Save as a picture");
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    await page.goto(`${visit.origin}/market`);
    await page
      .locator(".drop input[type=file]")
      .first()
      .setInputFiles(
        [1, 2].map((at) => ({ name: `${at}.txt`, mimeType: "text/plain", buffer: Buffer.from(`${POSTING}\nReference ${at}`) })),
      );
    await page.getByRole("heading", { name: "Your own postings" }).waitFor();
    expect(await page.locator(".asked li").allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining("Kubernetes")]));
    const list = [1, 2, 3].map((at) => ({
      title: "Platform Engineer",
      description: `${POSTING}\n- ${["Java", "Rust", "Scala"][at - 1]} in production`,
    }));
    await page.goto(`${visit.origin}/market`);
    await page
      .locator(".own-market input[type=file]")
      .first()
      .setInputFiles({
        name: "jobs.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify([...list, { title: "empty" }])),
      });
    await page
      .locator(".lead")
      .getByText(/^3 postings/)
      .waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("1 of 4 rows hold no text");
    await page.goto(`${visit.origin}/coach?role=data-engineer`);
    await page
      .locator(".drop input[type=file]")
      .setInputFiles(["examples/tomas-ferreira/cv.docx", "package.json", "examples/ines-okafor/resume.json"]);
    const column = (at: number): Promise<string[]> => page.locator(`tbody tr td:nth-child(${at})`).allTextContents();
    const table = page.getByRole("button", { name: "Save the table" });
    await table.waitFor({ timeout: 30_000 });
    expect(await column(2)).toEqual(["cv.docx", "package.json", "resume.json"]);
    expect(await column(3)).toEqual(["Data engineer", "as above", "Data engineer"]);
    // Nothing is awaited of a file that could not be read.
    expect(await page.locator("tbody th").allTextContents()).toEqual(["Tomás Ferreira", "–", "Ines Okafor"]);
    const people = "file,name,role,level\nresume.json,Ines,Data analyst,junior\n";
    await page.locator(".drop input[type=file]").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(people) });
    await page.getByText("Data analyst, junior", { exact: true }).waitFor({ timeout: 30_000 });
    await page.getByRole("button", { name: "Ines", exact: true }).click();
    await page.locator(".glance").waitFor({ timeout: 30_000 });
    expect(new URL(page.url()).searchParams.get("level")).toBe("junior");
    await page.getByRole("link", { name: "Back to the table of 3" }).click();
    await page.locator("tbody button:focus", { hasText: "Ines" }).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator(".coach .table").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByLabel("Level").selectOption("senior");
    await page.getByRole("button", { name: "Target of Tomás Ferreira: Data engineer, senior. Change" }).waitFor({ timeout: 30_000 });
    expect(await column(3)).toEqual(["Data engineer, senior", "as above", "Data analyst, junior"]);
    const saved = (await take(page, "Save the table")).toString("utf8");
    expect(saved.startsWith("\ufefffile,")).toBe(true);
    expect(saved.split("\r\n")[3]).toMatch(/^resume\.json,Ines,"Data analyst, junior",read,\d+ %/);
    await page.context().close();
  });

  it("counts in a dropped snapshot, and refuses one whose numbers were changed", async () => {
    const page = await visit.open("/market");
    const roleFile = (role: string) => ({
      name: `${role}.json.gz`,
      mimeType: "application/gzip",
      buffer: readFileSync(`data/market/roles/${role}.json.gz`),
    });
    const index = JSON.parse(readFileSync("data/market/index.json", "utf8")) as SnapshotIndex;
    const { hash: _hash, ...content } = {
      ...index,
      name: "my own",
      roles: index.roles.filter(({ id }) => id === "data-engineer" || id === "data-analyst"),
    };
    const own = { ...content, hash: hashJson(content) };
    const indexFile = (value: unknown) => ({
      name: "index.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(value)),
    });
    const drop = (...files: ReturnType<typeof roleFile>[]) => page.locator(".own-market input[type=file]").first().setInputFiles(files);
    await drop(indexFile({ ...own, built: "2020-01" }), roleFile("data-engineer"));
    const trouble = page.getByRole("alert");
    expect(await trouble.textContent()).toContain("changed after it was made");
    await trouble.getByRole("button", { name: "Close" }).click();

    await drop(indexFile(own), roleFile("data-engineer"));
    await page.locator("footer .hash").getByText(own.hash.slice(0, 12)).waitFor();
    expect(await page.locator(".market-list li").count()).toBe(2);
    await page.getByRole("link", { name: /Data engineer/ }).click();
    await page.locator(".asked li").first().waitFor();
    await page.goBack();
    await page.getByRole("link", { name: /Data analyst/ }).click();
    expect(await trouble.textContent()).toContain("were not dropped");
    expect(visit.strangers()).toEqual([]);
    await page.context().close();
  });
});
