import { sql } from "kysely";
import type { SharedStore } from "./connect.js";

/** Lower comes first: a person who waits goes before a bulk import. */
export const PRIORITY = { report: 0, refresh: 3, finish: 5, range: 10 } as const;
/** With the queue's growing pauses (e^n seconds, at most e^10) the last tries are hours apart. */
const MOST_ATTEMPTS = 12;

export interface JobSpec {
  /** The same key twice is one job. */
  readonly key: string;
  readonly priority: number;
}

export async function addJob(store: SharedStore, task: string, payload: object, { key, priority }: JobSpec): Promise<void> {
  await sql`select graphile_worker.add_job(${task}, payload => ${JSON.stringify(payload)}::json, job_key => ${key},
    priority => ${sql.lit(priority)}, max_attempts => ${sql.lit(MOST_ATTEMPTS)})`.execute(store.db);
}

/** Jobs carry the version they are for: a worker of another reader or taxonomy never takes them. */
export function taskName(kind: "range" | "piece" | "finish" | "refresh", version: string): string {
  return `${kind}:${version}`;
}

/** Puts the next waiting ranges of a build into the queue, inside a transaction. */
export async function queueRanges(
  store: SharedStore,
  { id, version }: { readonly id: string; readonly version: string },
  most: number,
): Promise<void> {
  const { rows } = await sql<{ at: number }>`
    update ranges set state = 'queued' where build = ${id} and at in
      (select at from ranges where build = ${id} and state = 'waiting' order by at limit ${sql.lit(most)} for update skip locked)
    returning at`.execute(store.db);
  for (const { at } of rows)
    await addJob(store, taskName("range", version), { build: id, at }, { key: `${id}:${at}`, priority: PRIORITY.range });
}
