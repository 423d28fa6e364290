import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lackingLetters, standIn } from "./lacking-letters.js";

/** What the typesetter is given: text as data, so nothing in it can be read as markup or open a file. */
export interface PrintJob {
  readonly data: string;
  /** Seconds; the file says that it was made then. */
  readonly timestamp: number;
}

export type Typeset = (job: PrintJob) => Promise<Uint8Array>;

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

async function openTypst() {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  return { compiler: NodeCompiler.create({}), mainFileContent: readTemplate() };
}

let opened: ReturnType<typeof openTypst> | null = null;

/** Fonts and template are read once a process. */
export function prepareTypst(): ReturnType<typeof openTypst> {
  opened ??= openTypst();
  return opened;
}

/** Tagged PDF/UA by Typst. A CV may hold letters that no font of ours has: they are told by the first try and boxed in the second. */
export async function typesetPdf({ data, timestamp }: PrintJob): Promise<Uint8Array> {
  const { compiler, mainFileContent } = await prepareTypst();
  const set = (content: string): Buffer => {
    const compiled = compiler.compile({ mainFileContent, inputs: { data: content } });
    const document = compiled.result;
    if (document === null)
      throw new Error(`the typesetter refused the report: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
    return compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: timestamp });
  };
  try {
    return new Uint8Array(set(data));
  } catch (error) {
    const letters = lackingLetters(error);
    if (letters.length === 0) throw error;
    return new Uint8Array(set(standIn(data, letters)));
  } finally {
    // Without this the compiler keeps every document it has set.
    compiler.evictCache(0);
  }
}
