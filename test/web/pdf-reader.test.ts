import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { canonicalJson } from "../../src/schema/canonical.js";
import { SHARED } from "../../tools/corpora/shared-folder.js";
// @ts-expect-error: a plain script without types
import { trimPdfReader } from "../../tools/web/trim-pdf-reader.mjs";

const FOLDERS = ["examples", "test/cv/samples", "test/fixtures", ...(process.env.GROUNDWORK_FULL ? [`${SHARED}/gold/cv`] : [])];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".pdf"))
    .map((path) => join(folder, path)),
).sort();

describe("the PDF reader of the page, without what only draws", () => {
  // Below the project, so that the packages left outside are found.
  const folder = mkdtempSync("node_modules/.groundwork-pdf-");
  let inPage: typeof parseDocument;
  beforeAll(async () => {
    const bundle = await rolldown({
      input: "src/cv/document/parse-document.ts",
      platform: "node",
      external: (id) => /^[^./]/.test(id) && !id.startsWith("unpdf"),
      resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
      plugins: [trimPdfReader()],
      logLevel: "silent",
    });
    await bundle.write({ dir: folder, format: "esm" });
    ({ parseDocument: inPage } = (await import(join(process.cwd(), folder, "parse-document.js"))) as {
      parseDocument: typeof parseDocument;
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("reads every sample letter by letter as the command line does", async () => {
    const read = async (parse: typeof parseDocument, path: string): Promise<string> => {
      const document = await parse(new Uint8Array(readFileSync(path)), path).catch((error: Error) => error.message);
      return createHash("sha256").update(canonicalJson(document)).digest("hex");
    };
    expect(FILES.length).toBeGreaterThan(40);
    for (const path of FILES) expect(await read(inPage, path), path).toBe(await read(parseDocument, path));
  });
});
