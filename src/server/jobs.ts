import { randomBytes } from "node:crypto";
import { elapsed } from "../io/clock.js";
import { Cancelled } from "../io/engine/engine-pool.js";
import { LIMITS } from "../limits.js";
import { InputError } from "../schema/input-error.js";
import type { StageEvent } from "../schema/stage-event.js";

export type JobState = "waiting" | "running" | "done" | "failed" | "cancelled";

/** StageEvents as the command line shows them; in a cohort `person` says whose, counted from 0. */
export type JobEvent = StageEvent & { readonly person?: number };

export interface Job<T = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly owner: string;
  state: JobState;
  readonly events: JobEvent[];
  result: T | null;
  error: unknown;
}

export type RunJob<T> = (tools: { signal: AbortSignal; emit: (event: JobEvent) => void }) => Promise<T>;

interface Entry {
  readonly job: Job;
  readonly abort: AbortController;
  readonly watchers: Set<() => void>;
  finished: Promise<void>;
  /** When it ended, in milliseconds of this process; null before. */
  ended: number | null;
  fetched: boolean;
}

/** Work that outlives its call. What it was asked with is let go when it ends; its result when it is fetched, or after a while. */
export class Jobs {
  readonly #entries = new Map<string, Entry>();
  readonly #now = elapsed();
  readonly #sweep = setInterval(() => this.#drop(), 5_000).unref();

  start<T>(kind: string, owner: string, run: RunJob<T>): Job {
    this.#drop();
    if (this.#entries.size >= LIMITS.jobs)
      throw new InputError("file-too-large", "too many jobs are held here.", {
        place: "jobs",
        hint: "Fetch or delete results, then try again.",
      });
    const job: Job = { id: randomBytes(16).toString("base64url"), kind, owner, state: "waiting", events: [], result: null, error: null };
    const entry: Entry = {
      job,
      abort: new AbortController(),
      watchers: new Set(),
      finished: Promise.resolve(),
      ended: null,
      fetched: false,
    };
    this.#entries.set(job.id, entry);
    entry.finished = this.#follow(entry, run);
    return job;
  }

  read(owner: string, id: string): Job {
    return this.#entry(owner, id).job;
  }

  /** The result of a job that is done. */
  fetch(owner: string, id: string): Job {
    const entry = this.#entry(owner, id);
    const { job } = entry;
    if (job.state === "failed") throw job.error;
    if (job.state !== "done")
      throw new InputError("unknown-id", `the job is ${job.state}.`, { place: "job", hint: "Its events say when it is done." });
    entry.fetched = true;
    return job;
  }

  cancel(owner: string, id: string): void {
    const entry = this.#entry(owner, id);
    entry.abort.abort();
    if (entry.ended !== null) this.#entries.delete(id);
  }

  /** Every event from the given one on, and then as they come, until the job ends. */
  async *follow(owner: string, id: string, from: number, signal: AbortSignal): AsyncGenerator<{ at: number; event: JobEvent }> {
    const entry = this.#entry(owner, id);
    let at = from;
    while (!signal.aborted) {
      for (; at < entry.job.events.length; at++) yield { at, event: entry.job.events[at] as JobEvent };
      if (entry.ended !== null) return;
      await new Promise<void>((resolve) => {
        entry.watchers.add(resolve);
        signal.addEventListener("abort", () => resolve(), { once: true });
      });
    }
  }

  /** Waits until all that was accepted has ended, and then a while for its results to be fetched. */
  async drain(lingerSeconds: number): Promise<void> {
    await Promise.all([...this.#entries.values()].map(({ finished }) => finished));
    const until = this.#now() + lingerSeconds * 1000;
    const isWaitedFor = ({ job, fetched }: Entry): boolean => job.state === "done" && !fetched;
    while (this.#now() < until && [...this.#entries.values()].some(isWaitedFor)) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  close(): void {
    clearInterval(this.#sweep);
    for (const { abort } of this.#entries.values()) abort.abort();
    this.#entries.clear();
  }

  async #follow<T>(entry: Entry, run: RunJob<T>): Promise<void> {
    const { job, abort } = entry;
    const tell = (): void => {
      for (const watcher of entry.watchers) watcher();
      entry.watchers.clear();
    };
    const emit = (event: JobEvent): void => {
      job.state = "running";
      job.events.push(event);
      tell();
    };
    try {
      job.result = await run({ signal: abort.signal, emit });
      job.state = "done";
    } catch (error) {
      job.state = error instanceof Cancelled || abort.signal.aborted ? "cancelled" : "failed";
      job.error = error;
    }
    entry.ended = this.#now();
    tell();
  }

  #entry(owner: string, id: string): Entry {
    const entry = this.#entries.get(id);
    if (entry === undefined || entry.job.owner !== owner)
      throw new InputError("unknown-id", "there is no such job.", {
        place: "job",
        hint: "Results are let go when they were fetched, or after a while.",
      });
    return entry;
  }

  #drop(): void {
    for (const [id, { ended }] of this.#entries)
      if (ended !== null && this.#now() - ended > LIMITS.jobSeconds * 1000) this.#entries.delete(id);
  }
}
