import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "../../schema/input-error.js";
import { methodPage } from "../../schema/method-page.js";
import { shippedDataFolder } from "./data-folder.js";

/** Before the name of a formula, where ids are asked for. */
const METHOD = "method:";

export const isMethodId = (id: string): boolean => id.startsWith(METHOD);

/** The page that gives a method's formula, as Markdown: beside the bundle in dist/, or in docs/ of a checkout. */
export function readMethodPage(id: string): string {
  const page = maybePage(methodPage(id.slice(METHOD.length)));
  if (page === undefined)
    throw new InputError("unknown-id", `there is no ${id.slice(0, 60).replace(":", " ")}.`, {
      place: id.slice(0, 60),
      hint: "Each figure in report.json names its own.",
    });
  return page;
}

function maybePage(page: string): string | undefined {
  if (!/^[a-z\d-]+$/.test(page)) return undefined;
  for (let folder = shippedDataFolder(); dirname(folder) !== folder; folder = dirname(folder))
    for (const pages of ["methods", join("docs", "methods")]) {
      const path = join(folder, pages, `${page}.md`);
      if (existsSync(path)) return readFileSync(path, "utf8");
    }
  return undefined;
}
