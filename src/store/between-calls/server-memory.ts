import type { TextDocument } from "../../schema/document.js";
import type { Deletion, Holdings } from "./job.js";
import type { JobStore } from "./job-store.js";

export type Scope = "read" | "write";

export interface TokenHolder {
  readonly name: string;
  /** Whose jobs and CVs it opens. */
  readonly tenant: string;
  readonly scope: Scope;
}

/** Tokens are shown once; only their SHA-256 is kept. */
export interface TokenBook {
  list(): Promise<readonly TokenHolder[]>;
  add(holder: TokenHolder): Promise<string>;
  remove(name: string): Promise<void>;
  /** Looked up with each call, so that a token that is removed is refused at once. */
  find(token: string): Promise<TokenHolder | null>;
}

export interface CvOnShelf {
  readonly name: string;
  readonly document: TextDocument;
}

/** CVs that a caller asked to keep, for as long as was said; never more, and never for another owner. */
export interface CvShelf {
  keep(owner: string, cv: CvOnShelf, seconds: number): Promise<string>;
  read(owner: string, id: string): Promise<CvOnShelf>;
  forget(owner: string, id: string): Promise<void>;
  forgetAll(owner: string): Promise<number>;
  count(owner: string): Promise<number>;
  /** Deletes what was kept long enough. */
  expire(): Promise<number>;
}

/** A bucket of calls a caller: full at first, refilled evenly. Both answer how many seconds to wait; 0 lets the call through. */
export interface Buckets {
  /** Takes nothing. */
  wait(caller: string): number | Promise<number>;
  take(caller: string): number | Promise<number>;
}

export interface AuditEntry {
  /** Null for what the server does by itself. */
  readonly tenant: string | null;
  readonly caller: string | null;
  readonly action: "job-accepted" | "report-fetched" | "job-deleted" | "cv-kept" | "cv-deleted" | "all-deleted" | "expired";
  /** An id of ours, or a count; nothing of a person. */
  readonly subject: string;
}

/** What a server remembers between calls: on this machine, or in a PostgreSQL that any number of servers share. */
export interface ServerMemory {
  readonly jobs: JobStore;
  readonly cvs: CvShelf;
  /** Null: none are needed, which only this machine may have. */
  readonly tokens: TokenBook | null;
  readonly guesses: Buckets;
  readonly calls: Buckets;
  /** Deletes what was kept long enough, and says how much that was. */
  expire(): Promise<{ readonly jobs: number; readonly cvs: number }>;
  audit(entry: AuditEntry): Promise<void>;
  /** It can be reached: a server whose memory is away is not ready. */
  isThere(): Promise<boolean>;
  close(): Promise<void>;
}

export async function countHoldings({ jobs, cvs }: Pick<ServerMemory, "jobs" | "cvs">, owner: string): Promise<Holdings> {
  return { ...(await jobs.count(owner)), cvs: await cvs.count(owner) };
}

/** Everything of an owner; what is left is counted after it, not assumed. */
export async function deleteAll(memory: Pick<ServerMemory, "jobs" | "cvs">, owner: string): Promise<Deletion> {
  const cvs = await memory.cvs.forgetAll(owner);
  const deleted = { ...(await memory.jobs.forget(owner)), cvs };
  return { deleted, left: await countHoldings(memory, owner) };
}
