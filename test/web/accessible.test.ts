import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAYA, openView } from "./support/steps.js";
import { giveCv, hasBrowser, reportId, startVisit, type Visit } from "./support/visit.js";

let visit: Visit;

beforeAll(async () => {
  if (hasBrowser) visit = await startVisit();
});
afterAll(() => visit?.close());

/** Of rows, items and sections alike the first few are looked at: contrast is measured word by word. */
const MORE_OF_THE_SAME =
  ".sections > .part:nth-child(n + 7), svg text:nth-of-type(n + 4), tbody tr:nth-child(n + 4), li:nth-child(n + 6), .facts > li:nth-child(n + 4), option:nth-child(n + 4)";
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** All rules in light, those of colour in dark too. */
async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.evaluate((more) => {
    for (const element of document.querySelectorAll<HTMLElement>(more)) element.style.display = "none";
  }, MORE_OF_THE_SAME);
  // There are no frames to walk through, for which axe would open a page of its own.
  const find = async (options: Parameters<AxeBuilder["options"]>[0]) =>
    (
      await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ["violations"], ...options })
        .analyze()
    ).violations;
  await page.emulateMedia({ colorScheme: "light" });
  const inLight = await find({});
  await page.emulateMedia({ colorScheme: "dark" });
  const violations = [...inLight, ...(await find({ runOnly: COLOUR_RULES }))];
  expect(
    violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`),
    where,
  ).toEqual([]);
}
describe.skipIf(!hasBrowser)("every view of the web app (skipped without Chromium)", { timeout: 240_000 }, () => {
  it("has no violation that axe finds on any view, light or dark", async () => {
    const page = await visit.open(MAYA, { reducedMotion: "reduce" });
    await expectAccessible(page, "start");
    await giveCv(page, "examples/maya-lindqvist/cv.pdf");
    await reportId(page);
    await page.locator("#method").waitFor();
    await page.locator(".sections .quote").first().click();
    await expectAccessible(page, "report");
    for (const name of ["CV as read", "What if", "Plan", "Other roles", "Take away"]) {
      await openView(page, name);
      await page.locator("h1").waitFor();
      await expectAccessible(page, name);
    }
    for (const [path, content] of [
      ["/market", ".market-list li"],
      ["/market/data-engineer", ".asked li"],
      ["/coach", "h1"],
      ["/privacy", "h1"],
    ] as const) {
      await page.goto(visit.origin + path);
      await page.locator(content).first().waitFor();
      await expectAccessible(page, path);
    }
    await page.context().close();
  });
});
