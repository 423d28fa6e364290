import type { MiddlewareHandler } from "hono";
import { LIMITS } from "../limits.js";
import { refuse } from "./problem.js";
import { type Rate, TokenBuckets } from "./token-bucket.js";
import { findToken, type Scope, type StoredToken } from "./tokens.js";

export interface Admission {
  /** Read anew with each call, so that a token that is removed is refused at once; null: this machine only, no tokens. */
  readonly tokens: (() => readonly StoredToken[]) | null;
  readonly rate: Rate;
}

/** Who may guess tokens how often: ten wrong ones, then one a minute. */
const GUESSES: Rate = { burst: 10, perSecond: 1 / 60 };
export const LOCAL_CALLER = "this machine";

export interface Admitted {
  readonly caller: string;
  readonly scopes: readonly Scope[];
}

/** Tells who calls, or refuses: first the guessing, then the token, then how often. */
export function openAdmission({ tokens, rate }: Admission): (request: Request, address: string) => Admitted | Response {
  const guesses = new TokenBuckets(GUESSES);
  const calls = new TokenBuckets(rate);
  const admit = (request: Request, address: string): Admitted | Response => {
    if (tokens === null) return { caller: LOCAL_CALLER, scopes: ["read", "write"] };
    const wait = guesses.wait(address);
    if (wait > 0) return tooOften(wait, "too many wrong tokens came from this address.");
    const given = /^Bearer ([A-Za-z0-9_-]{1,200})$/.exec(request.headers.get("authorization") ?? "")?.[1];
    const token = given === undefined ? null : findToken(tokens(), given);
    if (token !== null) return { caller: token.name, scopes: token.scope === "write" ? ["read", "write"] : ["read"] };
    guesses.take(address);
    const response = refuse(401, "no-token", "this server answers to those with a token.", "Send authorization: Bearer TOKEN.");
    response.headers.set("www-authenticate", 'Bearer realm="groundwork"');
    return response;
  };
  return (request, address) => {
    const admitted = admit(request, address);
    if (admitted instanceof Response) return admitted;
    const wait = calls.take(tokens === null ? address : admitted.caller);
    return wait > 0 ? tooOften(wait, "you call more often than is answered.") : admitted;
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
