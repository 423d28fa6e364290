import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { InputError } from "../schema/input-error.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".pdf": "application/pdf",
  ".gz": "application/gzip",
};
const PACKED = new Set([".png", ".ico", ".woff2", ".pdf", ".gz"]);

export interface WebFile {
  readonly type: string;
  readonly etag: string;
  /** Names that carry a hash of their content never change. */
  readonly immutable: boolean;
  readonly bytes: Uint8Array;
  readonly gzip: Uint8Array | null;
}

/** The built web app lies in dist/web, of the package as of a checkout. Null where it is not built and not needed. */
export function findWebFolder(needed: boolean): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const place = join(folder, "dist", "web");
    if (existsSync(join(place, "index.html"))) return place;
    if (dirname(folder) !== folder) continue;
    if (needed)
      throw new InputError("web-app-missing", "the web app is not built.", {
        place: "dist/web",
        hint: "Run npm run build, or serve the HTTP interface: groundwork serve --api",
      });
    return null;
  }
}

/**
 * Every file by its address. Only these names are ever answered, so no address can climb out of the folder; each is read and
 * packed when it is first asked for.
 */
export class WebFiles {
  readonly #places = new Map<string, string>();
  readonly #held = new Map<string, WebFile>();

  constructor(folder: string) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      this.#places.set(`/${relative(folder, path).split(sep).join("/")}`, path);
    }
  }

  maybeFile(address: string): WebFile | undefined {
    const name = address === "/" ? "/index.html" : address;
    const place = this.#places.get(name);
    if (place === undefined) return undefined;
    const held = this.#held.get(name) ?? readWebFile(name, place);
    this.#held.set(name, held);
    return held;
  }
}

function readWebFile(name: string, place: string): WebFile {
  const bytes = readFileSync(place);
  const ending = extname(name);
  return {
    type: TYPES[ending] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    immutable: name.startsWith("/assets/"),
    bytes,
    gzip: PACKED.has(ending) ? null : gzipSync(bytes),
  };
}
