import { blockNetwork } from "./network-off.js";
import { nodePlatform, withholdDecompressionStream } from "./node-platform.js";
import { type ReadReply, type ReadRequest, toPlainError, WARM_UP } from "./reader-messages.js";

// Before anything is loaded that could hold on to a socket.
blockNetwork();
withholdDecompressionStream();

const platform = nodePlatform();
const { parseDocument } = await import("../../cv/document/parse-document.js");

async function read({ id, bytes, name }: ReadRequest): Promise<ReadReply> {
  try {
    return { id, document: await parseDocument(bytes, name, platform) };
  } catch (cause) {
    return { id, error: toPlainError(cause) };
  }
}

let asked = false;
process.on("message", (request: ReadRequest | typeof WARM_UP) => {
  if (request === WARM_UP) {
    void import("./warm-up.js").then(({ warmUp }) => warmUp(platform, () => asked));
    return;
  }
  asked = true;
  void read(request).then((reply) => process.send?.(reply));
});
process.on("disconnect", () => process.exit(0));
// Nothing of a CV may reach the terminal from here.
process.on("uncaughtException", () => process.exit(70));
process.on("unhandledRejection", () => process.exit(70));
process.send?.("ready");
