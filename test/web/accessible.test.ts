import { readFileSync } from "node:fs";
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

  it("prints dark on white from a dark screen, and tells the present view in colours of one's own", async () => {
    const page = await visit.open(MAYA, { reducedMotion: "reduce", colorScheme: "dark" });
    await giveCv(page, "examples/maya-lindqvist/cv.pdf");
    await reportId(page);
    const style = (selector: string, name: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
    const lit = async (): Promise<number> => Math.max(...((await style("main", "color")).match(/\d+/g) ?? []).map(Number));
    expect(await lit()).toBeGreaterThan(200);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await lit()).toBeLessThan(60);
    await page.emulateMedia({ media: "screen", forcedColors: "active" });
    expect(await style(".tabs a[aria-current]", "border-bottom-color")).not.toBe(
      await style(".tabs a:not([aria-current])", "border-bottom-color"),
    );
    await page.context().close();
  });

  it("draws what can be filled in with a border of three to one against what it stands on", () => {
    const tokens = readFileSync("src/web/style/tokens.css", "utf8");
    for (const scheme of [tokens.slice(0, tokens.indexOf("and (prefers-color-scheme: dark)")), tokens.slice(tokens.indexOf("dark)"))])
      for (const ground of ["paper", "ground"]) expect(contrast(tokenOf(scheme, "control"), tokenOf(scheme, ground))).toBeGreaterThan(3);
  });
});

const tokenOf = (css: string, name: string): string => new RegExp(`--${name}: #(\\w{6})`).exec(css)?.[1] ?? "";

/** The ratio of WCAG. */
function contrast(one: string, other: string): number {
  const lightness = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
