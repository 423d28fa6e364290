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
  /** Loads the reader of PDF before it is needed. */
  async warm() {
    await import("../../cv/document/parse-document.js");
  },
});
