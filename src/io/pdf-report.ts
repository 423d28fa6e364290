import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { composeWorded } from "../render/compose.js";
import { printData } from "../render/format/print-data.js";
import type { Report } from "../schema/report.js";
import type { Wording } from "../schema/wording.js";
import { parseDay } from "../text/calendar.js";

/** The template lies in assets/, beside dist's bundles or at the root of a checkout. */
function readTemplate(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    try {
      return readFileSync(join(folder, "assets", "report.typ"), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(folder) === folder) throw error;
    }
  }
}

/** Tagged PDF/UA by Typst. The text goes in as data, so nothing in it can be read as markup or open a file. */
export async function renderPdf(report: Report, wording: Wording | null = null): Promise<Uint8Array> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const compiler = NodeCompiler.create({});
  const compiled = compiler.compile({
    mainFileContent: readTemplate(),
    inputs: { data: JSON.stringify(printData(composeWorded(report, wording), report)) },
  });
  const document = compiled.result;
  if (document === null)
    throw new Error(`the typesetter refused the report: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  const pdf = compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: parseDay(report.options.asOf) * 86_400 });
  // Without this the compiler keeps every document it has set.
  compiler.evictCache(0);
  return new Uint8Array(pdf);
}
