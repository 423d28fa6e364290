import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { shippedDataFolder } from "./data-folder.js";

/** The page that gives a method's formula, as Markdown: beside the bundle in dist/, or in docs/ of a checkout. */
export function maybeMethodPage(page: string): string | undefined {
  if (!/^[a-z\d-]+$/.test(page)) return undefined;
  for (let folder = shippedDataFolder(); dirname(folder) !== folder; folder = dirname(folder))
    for (const pages of ["methods", join("docs", "methods")]) {
      const path = join(folder, pages, `${page}.md`);
      if (existsSync(path)) return readFileSync(path, "utf8");
    }
  return undefined;
}
