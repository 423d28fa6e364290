import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { shipData } from "./tools/web/ship-data.mjs";
import { trimPdfReader } from "./tools/web/trim-pdf-reader.mjs";
import { writePages } from "./tools/web/write-pages.mjs";

/** The web app: static files, no address but its own. The data come with it, packed once, named by their content. */
export default defineConfig({
  root: "src/web",
  base: "/",
  publicDir: "public",
  plugins: [react(), shipData(), writePages("dist/web")],
  resolve: { extensionAlias: { ".js": [".ts", ".tsx", ".js"] } },
  worker: { format: "es", plugins: () => [shipData(), trimPdfReader()] },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
});
