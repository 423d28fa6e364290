import type { Buckets } from "./buckets.js";
import type { CvShelf } from "./cv-shelf.js";
import type { Deletion, Holdings } from "./job.js";
import type { JobStore } from "./job-store.js";
import type { TokenBook } from "./tokens.js";

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
