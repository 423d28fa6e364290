import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { elapsed } from "../io/clock.js";
import { readDocumentBytes } from "../io/reader/read-document.js";
import { LIMITS } from "../limits.js";
import { InputError } from "../schema/input-error.js";
import type { AuditEntry } from "../store/between-calls/server-memory.js";
import { type Admitted, limitBodies, openAdmission } from "./admission.js";
import type { CallLog } from "./call-log.js";
import type { ApiParts } from "./parts.js";
import { refuse } from "./problem.js";
import { checkBody, isReadable, readBody } from "./read-body.js";
import type { Route } from "./route.js";
import { ROUTES } from "./routes/routes.js";
import { refuseTrouble } from "./trouble.js";

export interface ApiSettings {
  readonly log: CallLog;
  /** False while the server starts and stops: no new work is taken, what was accepted can be fetched. */
  readonly open: () => boolean;
  /** What is remembered between calls can be reached. */
  readonly isThere: () => Promise<boolean>;
}

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

interface CallVariables {
  readonly Variables: { caller: string | null };
}

/** The HTTP interface: each route admitted, its body checked, one call of the engine, one answer, one line in the log. */
export function createApi(parts: ApiParts, settings: ApiSettings): Hono<CallVariables> {
  const app = new Hono<CallVariables>();
  const admit = openAdmission(parts.memory);
  for (const route of ROUTES) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    const method = route.method.toUpperCase();
    app.on(method, path, logCalls(route.path, settings.log));
    if (route.stream === undefined)
      app.on(
        method,
        path,
        limitBodies(),
        bodyLimit({
          maxSize: LIMITS.bodyBytes,
          onError: () => refuse(413, "file-too-large", `a body is at most ${LIMITS.bodyBytes} bytes.`, "Send a smaller file.", "body"),
        }),
      );
    app.on(method, path, async (context) => {
      if (route.method === "post" && !settings.open())
        return refuse(503, "busy", "the server is starting or stopping.", "Try again in a few seconds.");
      const admitted = await admit(context.req.raw, addressOf(context.env));
      if (admitted instanceof Response) return admitted;
      context.set("caller", admitted.caller);
      return answer(route, context.req.raw, context.req.param(), admitted, parts);
    });
  }
  const mcp = openMcp(parts);
  app.all("/mcp", logCalls("/mcp", settings.log), limitBodies(), async (context) => {
    const admitted = await admit(context.req.raw, addressOf(context.env));
    if (admitted instanceof Response) return admitted;
    context.set("caller", admitted.caller);
    return admitted.scopes.includes("write") ? (await mcp())(context.req.raw, admitted.tenant) : refuseScope("write");
  });
  return app;
}

/** Whatever became of it, refused before it was read included. */
function logCalls(route: string, log: CallLog): MiddlewareHandler<CallVariables> {
  return async (context, next) => {
    const ms = elapsed();
    context.set("caller", null);
    await next();
    log({ method: context.req.method.toLowerCase(), route, status: context.res.status, ms: ms(), caller: context.get("caller") });
  };
}

/** The tools for assistants, over the same engine; loaded when the first one asks. A session keeps CVs, so it needs scope write. */
function openMcp({ engine, readers, desks }: ApiParts) {
  const open = async () =>
    (await import("../mcp/serve-mcp.js")).openMcpHandler(
      { engine, readDocument: (bytes, name) => readDocumentBytes(bytes, name, { pool: readers }) },
      desks,
    );
  let opened: ReturnType<typeof open> | null = null;
  return () => {
    opened ??= open();
    return opened;
  };
}

function addressOf(env: unknown): string {
  return (env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? "local";
}

function refuseScope(scope: string): Response {
  return refuse(403, "scope", `this needs a token with scope ${scope}.`, `Add one: groundwork serve token add NAME --scope ${scope}`);
}

function refuseType(): Response {
  return refuse(
    415,
    "wrong-type",
    "the body is neither JSON nor a form.",
    "Send it as application/json or multipart/form-data.",
    "content-type",
  );
}

async function answer(
  route: Route,
  request: Request,
  params: Record<string, string>,
  { caller, tenant, scopes }: Admitted,
  parts: ApiParts,
): Promise<Response> {
  if (!scopes.includes(route.scope)) return refuseScope(route.scope);
  try {
    const query = route.query === undefined ? {} : checkBody(readQuery(request.url), route.query);
    // Whoever asks to keep something needs the right to.
    if (Number((query as { keep?: number }).keep ?? 0) > 0 && !scopes.includes("write"))
      return refuse(403, "scope", "keeping a CV needs a token with scope write.", "Leave keep out.");
    if (route.body !== undefined && !isReadable(request)) return refuseType();
    const body = route.body === undefined ? undefined : await readBody(request, route.body);
    const note = (action: AuditEntry["action"], subject: string): Promise<void> => parts.memory.audit({ tenant, caller, action, subject });
    return await route.run({ body, query, params, request, caller, tenant, note }, parts);
  } catch (error) {
    return refuseTrouble(error);
  }
}

function readQuery(url: string): Record<string, string> {
  const fields = new Map<string, string>();
  for (const [key, value] of new URL(url).searchParams) {
    if (fields.has(key)) throw new InputError("bad-data", "this parameter is given twice.", { place: key.slice(0, 50) });
    fields.set(key, value);
  }
  return Object.fromEntries(fields);
}
