import { Hono } from "hono";
import { refuse } from "./problem.js";
import type { WebFiles } from "./web-files.js";

/** The web app as files; an address without a file ending is one of its pages. */
export function serveWebApp(files: WebFiles): Hono {
  const app = new Hono();
  app.get("*", (context) => {
    const { path } = context.req;
    const file = files.maybeFile(path) ?? (/\.[a-z0-9]+$/i.test(path) ? undefined : files.maybeFile("/"));
    if (file === undefined) return refuse(404, "not-found", "there is no such file.", "Start at /.");
    const headers: Record<string, string> = {
      "content-type": file.type,
      etag: file.etag,
      vary: "accept-encoding",
      "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "no-cache",
    };
    if (context.req.header("if-none-match") === file.etag) return context.body(null, 304, headers);
    const packed = file.gzip !== null && /\bgzip\b/.test(context.req.header("accept-encoding") ?? "");
    const body = packed ? file.gzip : file.bytes;
    return context.body(Uint8Array.from(body as Uint8Array), 200, { ...headers, ...(packed ? { "content-encoding": "gzip" } : {}) });
  });
  return app;
}
