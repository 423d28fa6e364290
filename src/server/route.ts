import type { z } from "zod";
import type { AuditEntry } from "../store/between-calls/server-memory.js";
import type { Scope } from "../store/between-calls/tokens.js";
import type { ApiParts } from "./parts.js";

export interface Call<B, Q> {
  readonly body: B;
  readonly query: Q;
  readonly params: Readonly<Record<string, string>>;
  readonly request: Request;
  /** The name of the token; one for all where none is needed. */
  readonly caller: string;
  /** Whose jobs and CVs it opens: never another's. */
  readonly tenant: string;
  /** What was done with what is kept, for the audit. */
  note(action: AuditEntry["action"], subject: string): Promise<void>;
}

/** One address: what it takes, what it gives, and the one call of the engine between them. */
export interface Route<B = unknown, Q = unknown> {
  readonly method: "get" | "post" | "delete";
  /** With {names}, as OpenAPI writes it. */
  readonly path: string;
  readonly summary: string;
  readonly scope: Scope;
  readonly body?: z.ZodType<B>;
  /** The body may come as a form with files, too. */
  readonly form?: boolean;
  /** The body is not read ahead but handed on as it comes. */
  readonly stream?: string;
  readonly query?: z.ZodType<Q>;
  readonly answer: Answer;
  run(call: Call<B, Q>, parts: ApiParts): Promise<Response>;
}

export interface Answer {
  readonly status: 200 | 202 | 204;
  readonly types: readonly string[];
  /** Of the JSON, by name: ours (answer-schemas.ts), or one that is published (schema/NAME.schema.json); several where it may be any of them. */
  readonly schema?: string | readonly string[];
  readonly what: string;
}

/** Keeps the types of a route's parts together; the list of routes forgets them. */
export function defineRoute<B, Q>(route: Route<B, Q>): Route {
  return route as unknown as Route;
}
