/** `npm run market:builtin` writes data/market from ../shared/data: the snapshot that ships. The same files give the same bytes. */
import { join } from "node:path";
import { bundleAsShipped } from "../bundle-as-shipped.js";

const folder = await bundleAsShipped({
  "builtin-market": "tools/market/builtin-market.ts",
  "reading-child": "src/io/market/reading-child.ts",
});
process.env.GROUNDWORK_PROGRAMS = folder;
const { buildBuiltinMarket } = (await import(join(folder, "builtin-market.js"))) as typeof import("./builtin-market.js");
await buildBuiltinMarket(join(import.meta.dirname, "..", ".."), process.argv.slice(2));
