import { nodePlatform, withholdDecompressionStream } from "../../io/reader/node-platform.js";
import { answerCalls } from "./worker-scope.js";

// What reads a file of unknown make has no way out, besides what the page's policy already forbids.
for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "indexedDB", "caches", "FontFace"])
  Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
withholdDecompressionStream();
const platform = nodePlatform();

answerCalls({
  async read(bytes: Uint8Array, name: string) {
    const { parseDocument } = await import("../../cv/document/parse-document.js");
    return parseDocument(bytes, name, platform);
  },
  async readPostings(bytes: Uint8Array, name: string) {
    const [{ parsePostingFile }, { z }] = await Promise.all([import("../../postings/parse-posting-file.js"), import("zod")]);
    // The policy of the page forbids making code of text: zod is told not to try.
    z.config({ jitless: true });
    const { parseDocument } = await import("../../cv/document/parse-document.js");
    return parsePostingFile(bytes, name, async (...file) => (await parseDocument(...file, platform)).text);
  },
  /** Loads the reader of PDF before it is needed. */
  async prepare() {
    const [{ loadPdfJs }] = await Promise.all([
      import("../../cv/document/pdf/pdf-js.js"),
      import("../../cv/document/pdf/parse-pdf.js"),
      import("../../cv/document/parse-document.js"),
    ]);
    await loadPdfJs();
  },
});
