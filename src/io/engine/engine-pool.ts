import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { LIMITS } from "../../limits.js";
import { InputError } from "../../schema/input-error.js";
import type { StageEvent } from "../../schema/stage-event.js";
import { elapsed } from "../clock.js";
import { startThread } from "../programs/own-programs.js";
import { fromPlainError, type PlainError } from "../reader/reader-messages.js";
import type { TaskAnswer, TaskInput, TaskName } from "./engine-tasks.js";
import type { ThreadSettings } from "./thread-engine.js";

export interface EnginePoolSettings {
  /** Threads; default: one a processor. */
  readonly size?: number;
  /** Path of a snapshot; default: the one that ships. */
  readonly market?: string | null;
  /** Path of the person's own snapshot, which counts for the roles it holds. */
  readonly own?: string | null;
  /** Tasks that may wait. */
  readonly most?: number;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: StageEvent) => void;
}

interface Job {
  readonly id: number;
  readonly task: TaskName;
  readonly input: unknown;
  readonly options: RunOptions;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Message = "ready" | { id: number; event: StageEvent } | { id: number; answer: unknown } | { id: number; error: PlainError };

/** Thrown where more is waiting than will be answered in time. */
export class EngineBusy extends Error {
  /** When to try again. */
  readonly seconds: number;

  constructor(message: string, seconds = 5) {
    super(message);
    this.seconds = seconds;
  }
}
/** Thrown to whoever cancelled. */
export class Cancelled extends Error {}

/** Threads with an engine each. One that hangs, fills its memory or is cancelled at work is ended and replaced; the others go on. */
export class EnginePool {
  readonly size: number;
  readonly #opened: ThreadSettings;
  readonly #seats = new Set<Seat>();
  readonly #waiting: Job[] = [];
  readonly #most: number;
  /** Milliseconds a task takes lately. */
  #pace = 1_000;
  #next = 0;
  #closed = false;

  constructor({ size = availableParallelism(), market = null, own = null, most = LIMITS.waitingTasks }: EnginePoolSettings = {}) {
    this.size = size;
    this.#most = most;
    this.#opened = { ...(market === null ? {} : { market }), ...(own === null ? {} : { own }) };
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Starts the threads ahead of the first task and waits until one can answer. */
  async warm(): Promise<void> {
    while (this.#seats.size < this.size) this.#seats.add(this.#open());
    await Promise.race([...this.#seats].map((seat) => seat.ready));
  }

  run<N extends TaskName>(task: N, input: TaskInput<N>, options: RunOptions = {}): Promise<TaskAnswer<N>> {
    if (this.#closed) return Promise.reject(new EngineBusy("the engine is closing"));
    if (this.#waiting.length >= this.#most) return Promise.reject(new EngineBusy("too much is waiting", this.#secondsLeft()));
    return new Promise((resolve, reject) => {
      const job: Job = { id: this.#next++, task, input, options, resolve: resolve as (answer: unknown) => void, reject };
      options.signal?.addEventListener("abort", () => this.#cancel(job), { once: true });
      if (options.signal?.aborted === true) return reject(new Cancelled());
      this.#waiting.push(job);
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.reject(new EngineBusy("the engine is closing"));
    await Promise.all([...this.#seats].map((seat) => seat.end()));
    this.#seats.clear();
  }

  #open(): Seat {
    return new Seat(this.#opened, (seat) => {
      if (seat.ended) this.#seats.delete(seat);
      else this.#pace = (this.#pace * 7 + seat.took) / 8;
      if (!this.#closed) this.#assign();
    });
  }

  #assign(): void {
    for (const seat of this.#seats) {
      if (this.#waiting.length === 0) return;
      if (seat.free) seat.take(this.#waiting.shift() as Job);
    }
    while (this.#waiting.length > 0 && this.#seats.size < this.size) {
      const seat = this.#open();
      this.#seats.add(seat);
      seat.take(this.#waiting.shift() as Job);
    }
  }

  /** Until half of what waits is done. */
  #secondsLeft(): number {
    return Math.max(1, Math.ceil((this.#waiting.length * this.#pace) / this.size / 2_000));
  }

  #cancel(job: Job): void {
    const at = this.#waiting.indexOf(job);
    if (at >= 0) this.#waiting.splice(at, 1);
    for (const seat of this.#seats) if (seat.job === job) seat.fail(new Cancelled());
    job.reject(new Cancelled());
  }
}

/** One thread and what it works on. */
class Seat {
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #onChange: (seat: Seat) => void;
  job: Job | null = null;
  ended = false;
  /** Milliseconds of the task before. */
  took = 0;
  #begun = elapsed();
  #timer: NodeJS.Timeout | null = null;

  constructor(opened: ThreadSettings, onChange: (seat: Seat) => void) {
    this.#onChange = onChange;
    this.#worker = startWorker(opened);
    this.ready = new Promise((resolve) => this.#worker.once("message", () => resolve()));
    this.#worker.on("message", (message: Message) => this.#receive(message));
    this.#worker.on("error", (error: NodeJS.ErrnoException) =>
      this.fail(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? new InputError("out-of-memory", "this took more memory than a report does.", { cause: error })
          : error,
      ),
    );
    this.#worker.unref();
  }

  get free(): boolean {
    return this.job === null && !this.ended;
  }

  take(job: Job): void {
    this.job = job;
    this.#begun = elapsed();
    this.#worker.ref();
    // The time begins when the thread can work: starting one takes its own.
    void this.ready.then(() => {
      if (this.job !== job) return;
      this.#timer = setTimeout(
        () => this.fail(new InputError("took-too-long", `this took more than ${LIMITS.taskSeconds} seconds.`)),
        LIMITS.taskSeconds * 1000,
      );
    });
    this.#worker.postMessage({ id: job.id, task: job.task, input: job.input });
  }

  fail(error: Error): void {
    if (this.ended) return;
    this.ended = true;
    void this.#worker.terminate();
    this.#settle()?.reject(error);
    this.#onChange(this);
  }

  async end(): Promise<void> {
    this.ended = true;
    this.#settle()?.reject(new EngineBusy("the engine is closing"));
    await this.#worker.terminate();
  }

  #settle(): Job | null {
    const { job } = this;
    this.job = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (!this.ended) this.#worker.unref();
    return job;
  }

  #receive(message: Message): void {
    if (message === "ready" || this.job?.id !== message.id) return;
    if ("event" in message) return this.job.options.onEvent?.(message.event);
    this.took = this.#begun();
    const job = this.#settle();
    if ("answer" in message) job?.resolve(message.answer);
    else job?.reject(fromPlainError(message.error));
    this.#onChange(this);
  }
}

function startWorker(opened: ThreadSettings): Worker {
  return startThread(
    { name: "engine-worker", source: new URL("./engine-worker.ts", import.meta.url) },
    { workerData: opened, resourceLimits: { maxOldGenerationSizeMb: LIMITS.taskMemoryMegabytes } },
  );
}
