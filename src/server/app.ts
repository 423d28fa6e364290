import { Hono } from "hono";
import { addSecurityHeaders, checkHost, checkOrigin } from "./guards.js";
import { refuse } from "./problem.js";
import { serveWebApp } from "./web-app.js";
import type { WebFiles } from "./web-files.js";

export interface ServerParts {
  /** Names the server goes by, without port. */
  readonly names: ReadonlySet<string>;
  readonly files: WebFiles | null;
}

export const LOOPBACK_NAMES: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

export function createApp({ names, files }: ServerParts): Hono {
  const app = new Hono();
  app.use(addSecurityHeaders(), checkHost(names), checkOrigin());
  app.onError(() => refuse(500, "bug", "this is a bug of ours, not of your request.", "Please report it."));
  app.notFound(() => refuse(404, "not-found", "there is nothing at this address.", "The addresses are listed at /v1."));
  if (files !== null) app.route("/", serveWebApp(files));
  return app;
}
