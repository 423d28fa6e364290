import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { AS_OF } from "./visit.js";

/** Where a senior AI engineer's report begins. */
export const MAYA = `/?role=ai-engineer&level=senior&as-of=${AS_OF}`;

export const POSTING = `Platform Engineer
Requirements
- 3+ years of experience with Kubernetes and Terraform
- Python or Go
Nice to have
- Kafka`;

export async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Views of the report" }).getByRole("link", { name }).click();
}

export async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

export async function take(page: Page, name: string | RegExp): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return contentOf(download);
}
