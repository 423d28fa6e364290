import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveCv, hasBrowser, reportId, startVisit, type Visit } from "./support/visit.js";

let visit: Visit;

beforeAll(async () => {
  if (hasBrowser) visit = await startVisit();
});
afterAll(() => visit?.close());

describe.skipIf(!hasBrowser)("addresses that lead nowhere (skipped without Chromium)", { timeout: 120_000 }, () => {
  it("the address of a role that is none says so, waits for nothing and shows the way on", async () => {
    const page = await visit.open("/market/data-enginer?level=senior");
    const told = page.getByRole("alert");
    await told.waitFor();
    expect(await told.textContent()).toContain("No role is called “data-enginer”.");
    expect(await page.getByText("Loading the postings").count()).toBe(0);
    await page.getByRole("link", { name: "Data engineer", exact: true }).click();
    await page.getByRole("heading", { name: "Data engineer", exact: true }).waitFor();
    expect(await told.count()).toBe(0);
    await page.goto(`${visit.origin}/market/lighthouse%20keeper`);
    await page.getByRole("link", { name: "All roles with postings" }).click();
    await page.getByRole("heading", { name: "What roles ask for" }).waitFor();
    await page.context().close();
  });

  it("a level or region that is none is told of a role's postings as of a report, and not passed over", async () => {
    const page = await visit.open("/market/ai-engineer?level=wizard");
    const told = page.getByRole("alert");
    await told.waitFor();
    expect(await told.textContent()).toMatch(/^Level wizard: one of /);
    await page.goto(`${visit.origin}/market/ai-engineer?region=Atlantis`);
    await told.getByText("Region Atlantis: no country or region we know.").waitFor();
    await page.getByRole("link", { name: "AI engineer" }).click();
    await page.locator(".asked li").first().waitFor();
    await page.goto(`${visit.origin}/market/ai-engineer?region=germany`);
    await page.locator(".asked li").first().waitFor();
    await page.getByRole("heading", { name: "AI engineer" }).waitFor();
    await page.context().close();
  });

  it("a day that is none in an address keeps no CV from being read", async () => {
    const page = await visit.open("/?role=data-analyst&as-of=2026-13-40");
    await giveCv(page, { name: "cv.md", mimeType: "text/markdown", buffer: Buffer.from("# Ada Invented\n\n## Skills\n\nPython, SQL\n") });
    expect(await reportId(page)).toMatch(/^[0-9a-f]+$/);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });

  it("an address without a page says so", async () => {
    const page = await visit.open("/report/nothing");
    await page.getByRole("heading", { name: "There is no page at this address" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/report/nothing");
    await page.getByRole("link", { name: "Begin with a CV" }).click();
    await page.getByText("Drop your CV here").waitFor();
    await page.context().close();
  });
});
