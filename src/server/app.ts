import { Hono } from "hono";
import { answerJson } from "./answers.js";
import { type ApiSettings, createApi } from "./api.js";
import { renderApiPage } from "./api-page.js";
import { addSecurityHeaders, checkHost, checkOrigin } from "./guards.js";
import { describeApi } from "./openapi.js";
import type { ApiParts } from "./parts.js";
import { refuse } from "./problem.js";
import { ROUTES } from "./routes/routes.js";
import { refuseTrouble } from "./trouble.js";
import { serveWebApp } from "./web-app.js";
import type { WebFiles } from "./web-files.js";

export interface ServerParts {
  /** Names the server goes by, without port. */
  readonly names: ReadonlySet<string>;
  /** Other sites whose pages may call it. */
  readonly origins: ReadonlySet<string>;
  readonly files: WebFiles | null;
  readonly api: { readonly parts: ApiParts; readonly settings: ApiSettings } | null;
}

export const LOOPBACK_NAMES: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.includes(host.includes(":") ? `[${host}]` : host);
}

const METHODS = ROUTES.map(({ method, path }) => ({
  method: method.toUpperCase(),
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
}));

/** Nothing is there, or something that is asked for otherwise. */
function refuseAddress(path: string): Response {
  const allowed = METHODS.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  if (allowed.length === 0)
    return refuse(404, "not-found", "there is nothing at this address.", "The addresses of the interface are listed at /docs.");
  const response = refuse(405, "wrong-method", `this address answers to ${allowed.join(" and ")}.`, "The addresses are listed at /docs.");
  response.headers.set("allow", allowed.join(", "));
  return response;
}

const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

export function createApp({ names, origins, files, api }: ServerParts): Hono {
  const app = new Hono();
  app.use(addSecurityHeaders(), checkHost(names), checkOrigin(origins));
  app.onError((error) => refuseTrouble(error));
  app.notFound(() => refuse(404, "not-found", "there is nothing at this address.", "The addresses of the interface are listed at /docs."));
  app.get("/health", () => new Response("alive\n", { headers: { "content-type": "text/plain", "cache-control": "no-store" } }));
  app.get("/ready", async () =>
    api === null || (api.settings.open() && (await api.settings.isThere()))
      ? new Response("ready\n", { headers: { "content-type": "text/plain", "cache-control": "no-store" } })
      : refuse(503, "busy", "the server is starting or stopping, or its database does not answer.", "Try again in a few seconds."),
  );
  if (api !== null) {
    let described: ReturnType<typeof describeApi> | null = null;
    app.get("/v1/openapi.json", (context) => {
      described ??= describeApi();
      return answerJson(context.req.raw, described);
    });
    app.get("/docs", (context) =>
      context.html(renderApiPage(new URL(context.req.url).origin), 200, { "content-security-policy": PAGE_POLICY }),
    );
    app.route("/", createApi(api.parts, api.settings));
    app.all("/v1/*", (context) => refuseAddress(context.req.path));
  }
  if (files !== null) app.route("/", serveWebApp(files));
  return app;
}
