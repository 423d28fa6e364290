import { existsSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { nowSeconds } from "../../../io/clock.js";
import { LIMITS } from "../../../limits.js";
import type { Rate } from "../buckets.js";
import type { ServerMemory } from "../server-memory.js";
import { FolderJobs } from "./folder-jobs.js";
import { MemoryShelf } from "./memory-shelf.js";
import { TokenBuckets } from "./token-buckets.js";
import { TokenFile } from "./token-file.js";

/** A folder of jobs is named by the port of its server. */
const SPOOL_NAME = /^\d{1,5}$/;

export interface LocalMemorySettings {
  /** Folder of the jobs that were accepted. */
  readonly spool: string;
  /** The file of tokens; null: none are needed. */
  readonly tokens: string | null;
  readonly calls: Rate;
  readonly guesses: Rate;
  /** How long a result can be fetched. */
  readonly keepSeconds?: number;
}

/** In the person's own data folder; a server a port, so that two never share one. */
export function defaultSpool(port: number): string {
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "groundwork", "jobs", String(port));
}

/** The memory of one server: jobs in a folder, everything else in this process. */
export async function openLocalMemory({ spool, tokens, calls, guesses, keepSeconds }: LocalMemorySettings): Promise<ServerMemory> {
  await dropForsaken(dirname(spool));
  const jobs = await FolderJobs.open(spool, keepSeconds);
  const cvs = new MemoryShelf();
  return {
    jobs,
    cvs,
    tokens: tokens === null ? null : new TokenFile(tokens),
    guesses: new TokenBuckets(guesses),
    calls: new TokenBuckets(calls),
    expire: async () => ({ jobs: await jobs.expire(), cvs: await cvs.expire() }),
    // One machine, one person: the log of calls is enough.
    audit: async () => undefined,
    isThere: async () => true,
    close: () => jobs.close(),
  };
}

/** Jobs of a server that ended and that none came back for in a day. */
async function dropForsaken(folder: string): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const name of names.filter((each) => SPOOL_NAME.test(each))) {
    const path = join(folder, name);
    if (nowSeconds() - (await stat(path)).mtimeMs / 1000 > LIMITS.keepSeconds) await rm(path, { recursive: true, force: true });
  }
}
