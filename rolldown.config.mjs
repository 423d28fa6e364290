import { existsSync } from "node:fs";
import { defineConfig } from "rolldown";

/** Each entry is one way in. Native and heavy packages stay outside: they are loaded only by what needs them. */
const entries = {
  cli: "src/cli/main.ts",
  index: "src/index.ts",
  browser: "src/browser.ts",
  schema: "src/schema/index.ts",
  render: "src/render/index.ts",
  "document-child": "src/io/reader/document-child.ts",
  "extract-worker": "src/io/postings/extract-worker.ts",
  "typeset-worker": "src/io/pdf/typeset-worker.ts",
  "engine-worker": "src/io/engine/engine-worker.ts",
  "reading-child": "src/io/market/reading-child.ts",
};

/**
 * Small packages of many files that every command needs: in one file they load in a tenth of the time. Of zod's hundred files sixty are
 * other languages' words, which stay out; the server's packages have their own, which reads the schemas of this one.
 */
const BUNDLED = [
  "commander",
  "zod",
  "yaml",
  "fflate",
  "@noble/hashes",
  "d3-scale",
  "d3-shape",
  "d3-array",
  "d3-interpolate",
  "d3-format",
  "d3-time",
  "d3-time-format",
  "d3-color",
  "d3-path",
  "internmap",
];

export default defineConfig({
  input: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path))),
  platform: "node",
  external: (id) => /^[^./]/.test(id) && !BUNDLED.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    minify: false,
    sourcemap: false,
  },
  resolve: {
    extensionAlias: { ".js": [".ts", ".tsx", ".js"] },
    // Its build for Node begins with an import of Node's own, which would keep groundwork/browser from loading in a page.
    alias: { fflate: "fflate/browser" },
  },
});
