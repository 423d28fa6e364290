import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { refuse } from "./problem.js";

/** Scripts and styles from this origin only, nothing inline; WebAssembly sets the tagged PDF. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": PAGE_POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

export function addSecurityHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  };
}

/** A page of another site may point its own name at this machine (DNS rebinding): only names we go by are answered. */
export function checkHost(names: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const name = /^(\[[0-9a-f:]+\]|[^:]*)(?::\d{1,5})?$/i.exec(context.req.header("host") ?? "")?.[1]?.toLowerCase();
    if (name === undefined || !names.has(name))
      return refuse(421, "unknown-host", "this server does not go by the name it was called by.", "Name it with --allow-host.");
    return next();
  };
}

/** What a page needs of an answer besides its body. */
const SHOWN_HEADERS = ["content-disposition", "etag", "groundwork-cv", "location", "retry-after"];
const PREFLIGHT_SECONDS = 600;

/** A page of another site may not write here, nor read: cross-origin calls carry their origin, and it is neither ours nor one that was let in by name. */
export function checkOrigin(letIn: ReadonlySet<string>): MiddlewareHandler {
  const answerToPage = cors({
    origin: [...letIn],
    allowMethods: ["GET", "POST", "DELETE"],
    exposeHeaders: SHOWN_HEADERS,
    maxAge: PREFLIGHT_SECONDS,
  });
  return async (context, next) => {
    const origin = context.req.header("origin");
    if (origin !== undefined && letIn.has(origin)) return answerToPage(context, next);
    const site = context.req.header("sec-fetch-site");
    const navigates = context.req.method === "GET" && context.req.header("sec-fetch-mode") === "navigate";
    const foreign = origin !== undefined && origin.replace(/^https?:\/\//, "") !== context.req.header("host");
    if (foreign || ((site === "cross-site" || site === "same-site") && !navigates))
      return refuse(
        403,
        "cross-origin",
        "pages of other sites may not call this server.",
        "Call it from a program or from its own page, or start it with --allow-origin and the site's origin.",
      );
    return next();
  };
}
