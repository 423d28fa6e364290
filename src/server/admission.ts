import type { MiddlewareHandler } from "hono";
import { LIMITS } from "../limits.js";
import type { Rate } from "../store/between-calls/buckets.js";
import type { ServerMemory } from "../store/between-calls/server-memory.js";
import type { Scope, TokenHolder } from "../store/between-calls/tokens.js";
import { refuse } from "./problem.js";

export type Admission = Pick<ServerMemory, "tokens" | "guesses" | "calls">;

/** Who may guess tokens how often: ten wrong ones, then one a minute. */
export const GUESSES: Rate = { burst: 10, perSecond: 1 / 60 };
const LOCAL: TokenHolder = { name: "this machine", tenant: "this machine", scope: "write" };

export interface Admitted {
  /** The name of the token. */
  readonly caller: string;
  /** Whose jobs and CVs it opens. */
  readonly tenant: string;
  readonly scopes: readonly Scope[];
}

/** Tells who calls, or refuses: first the guessing, then the token, then how often. */
export function openAdmission({ tokens, guesses, calls }: Admission): (request: Request, address: string) => Promise<Admitted | Response> {
  const admit = async (request: Request, address: string): Promise<TokenHolder | Response> => {
    if (tokens === null) return LOCAL;
    const wait = await guesses.wait(address);
    if (wait > 0) return tooOften(wait, "too many wrong tokens came from this address.");
    const given = /^Bearer ([A-Za-z0-9_-]{1,200})$/.exec(request.headers.get("authorization") ?? "")?.[1];
    const holder = given === undefined ? null : await tokens.find(given);
    if (holder !== null) return holder;
    await guesses.take(address);
    const response = refuse(401, "no-token", "this server answers to those with a token.", "Send authorization: Bearer TOKEN.");
    response.headers.set("www-authenticate", 'Bearer realm="groundwork"');
    return response;
  };
  return async (request, address) => {
    const holder = await admit(request, address);
    if (holder instanceof Response) return holder;
    const wait = await calls.take(tokens === null ? address : holder.tenant);
    if (wait > 0) return tooOften(wait, "you call more often than is answered.");
    return { caller: holder.name, tenant: holder.tenant, scopes: holder.scope === "write" ? ["read", "write"] : ["read"] };
  };
}

function tooOften(seconds: number, detail: string): Response {
  const response = refuse(429, "too-often", detail, `Wait ${seconds} seconds.`);
  response.headers.set("retry-after", String(seconds));
  return response;
}

/** Bodies are read into memory: each within its limit, and all of them together within theirs. */
export function limitBodies(): MiddlewareHandler {
  let held = 0;
  return async (context, next) => {
    const { body, headers } = context.req.raw;
    if (body === null) return next();
    const said = headers.get("content-length");
    const bytes = said === null ? LIMITS.bodyBytes : Number(said);
    if (!(bytes <= LIMITS.bodyBytes))
      return refuse(
        413,
        "file-too-large",
        `a body is at most ${LIMITS.bodyBytes} bytes.`,
        "Send a smaller file: a CV is rarely over 10 MB.",
        "body",
      );
    if (held + bytes > LIMITS.bodyBytesAtOnce) {
      const response = refuse(503, "busy", "too much is being sent here at once.", "Try again in a few seconds.");
      response.headers.set("retry-after", "5");
      return response;
    }
    held += bytes;
    try {
      await next();
    } finally {
      held -= bytes;
    }
  };
}
