import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DocumentPlatform, parseDocument } from "../../cv/document/parse-document.js";

/** CVs of invented people. */
const SAMPLES = ["tomas-ferreira/cv.docx", "maya-lindqvist/cv.pdf"];
/** After these a child's first files take two thirds of the time that they take in a new one; more of them gain ever less. */
const ROUNDS = 8;

/** In examples/, beside dist's bundles or at the root of a checkout; a package without them starts cold. */
function readSamples(): Uint8Array[] {
  for (let folder = dirname(fileURLToPath(import.meta.url)); dirname(folder) !== folder; folder = dirname(folder)) {
    const paths = SAMPLES.map((name) => join(folder, "examples", name));
    if (paths.every((path) => existsSync(path))) return paths.map((path) => new Uint8Array(readFileSync(path)));
  }
  return [];
}

/** Reads samples, so that the code they run through is loaded and fast when a file comes, and leaves off as soon as one is there. */
export async function warmUp(platform: DocumentPlatform, isAsked: () => boolean): Promise<void> {
  const samples = readSamples();
  for (let round = 0; round < ROUNDS; round++) {
    for (const bytes of samples) {
      // A file that came in the meantime is heard of here.
      await new Promise(setImmediate);
      if (isAsked()) return;
      await parseDocument(bytes, "sample", platform);
    }
  }
}
