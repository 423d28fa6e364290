import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAYA, openView } from "./support/steps.js";
import { giveCv, hasBrowser, reportId, startVisit, type Visit } from "./support/visit.js";

let visit: Visit;

beforeAll(async () => {
  if (hasBrowser) visit = await startVisit();
});
afterAll(() => visit?.close());

const CV = join(process.cwd(), "examples/maya-lindqvist/cv.pdf");
const OTHER = join(process.cwd(), "examples/tomas-ferreira/cv.docx");

/** As a hand lets go of files from the desktop: the browser opens them itself where the page does not take them. */
async function letGo(page: Page, over: string, files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const box = await page.locator(over).first().boundingBox();
  if (box === null) throw new Error(`${over} is not shown`);
  const at = { x: box.x + box.width / 2, y: box.y + Math.min(20, box.height / 2) };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) await devtools.send("Input.dispatchDragEvent", { type, ...at, data });
}

describe.skipIf(!hasBrowser)("what a person gives or does by hand (skipped without Chromium)", { timeout: 120_000 }, () => {
  it("is taken wherever it is dropped, is never guessed among several, and never opens in place of the report", async () => {
    const page = await visit.open(MAYA);
    await page.locator("footer .hash").waitFor();
    const trouble = page.getByRole("alert");
    await letGo(page, ".drop", [CV, OTHER]);
    await trouble.getByText("2 files were dropped; one CV is read at a time.").waitFor();
    await letGo(page, ".hero", [CV]);
    const made = await reportId(page);
    await letGo(page, "h1", [OTHER]);
    await page.waitForTimeout(300);
    expect(await page.locator("[data-report]").getAttribute("data-report")).toBe(made);
    await page.context().close();
  });

  it("is told to be gone after a reload, and comes back on the same page where it was kept", async () => {
    const page = await visit.open(MAYA);
    await giveCv(page, "examples/maya-lindqvist/cv.pdf");
    await reportId(page);
    await openView(page, "Plan");
    await page.getByRole("button", { name: "Keep in this browser" }).click();
    await page.getByText("come back when you do").waitFor();
    await page.reload();
    await page.locator(".plan").waitFor();
    await page.getByRole("button", { name: "Forget everything" }).click();
    await page.locator(".hero").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.goto(`${visit.origin}/report/what-if?role=ai-engineer`);
    await page.getByRole("alert").getByText("No CV is open here").waitFor();
    await page.context().close();
  });

  it("is asked about before a page with a tick that is nowhere saved is left", async () => {
    const page = await visit.open(MAYA);
    await giveCv(page, "examples/maya-lindqvist/cv.pdf");
    await reportId(page);
    await openView(page, "Plan");
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.locator(".task input").first().check();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(["beforeunload"]);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save progress.yml" }).click();
    await saved;
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it("is answered: a number out of range with the range, a slip of the pen with the role meant, a correction where the eye is", async () => {
    const page = await visit.open(MAYA);
    await giveCv(page, "examples/maya-lindqvist/cv.pdf");
    await reportId(page);
    const weeks = page.getByRole("spinbutton", { name: "Weeks" });
    await weeks.fill("999");
    await weeks.press("Enter");
    await page.getByText("1 to 260 only").waitFor();
    expect(await weeks.inputValue()).toBe("6");
    await page.getByRole("combobox", { name: "Role", exact: true }).click();
    await page.keyboard.type("devops enginer");
    await page.getByRole("option", { name: /^DevOps engineer/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");

    await openView(page, "CV as read");
    const chip = page.getByRole("button", { name: /^Web development, level/ });
    await chip.click();
    const form = page.getByRole("form", { name: "Correct Web development" });
    await expect.poll(() => form.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    const isSeen = (): Promise<boolean> =>
      form.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isSeen).toBe(true);
    await page.keyboard.press("Escape");
    await form.waitFor({ state: "detached" });
    await expect.poll(() => chip.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });
});
