import { InputError, type InputErrorCode } from "../../schema/input-error.js";
import type { StageEvent } from "../../schema/stage-event.js";
import { PartFailed } from "./part-failed.js";
import { NOT_LOADED, type ReplyMessage } from "./protocol.js";

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  progress(event: StageEvent): void;
}

/**
 * A worker started through a blob takes over the page's policy, which one started from a file would not: so no worker can
 * reach another origin, whatever headers the host sends.
 */
function startWorker(address: string): Worker {
  const absolute = new URL(address, document.baseURI).href;
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(absolute)};`], { type: "text/javascript" }));
  return new Worker(blob, { type: "module" });
}

/** One worker, started when first asked, ended and started anew where it does not answer in time. */
export class WorkerLink {
  #worker: Worker | null = null;
  #hasSpoken = false;
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();

  constructor(private readonly address: string) {}

  call<T>(call: string, args: readonly unknown[], progress: (event: StageEvent) => void = () => undefined): Promise<T> {
    this.#worker ??= this.#start();
    const id = this.#next++;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, progress });
      this.#worker?.postMessage({ id, call, args });
    });
  }

  get isStarted(): boolean {
    return this.#worker !== null;
  }

  /** Ends what runs; whoever waits is told why. */
  end(why: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(why);
  }

  #start(): Worker {
    const worker = startWorker(this.address);
    this.#hasSpoken = false;
    worker.onmessage = ({ data }: MessageEvent<ReplyMessage>) => {
      this.#hasSpoken = true;
      if ("life" in data) this.#watch(worker, data.life);
      else this.#settle(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#fail(worker, this.#hasSpoken ? "work" : "loading");
    };
    return worker;
  }

  /** A worker that the browser ends, for want of memory, says nothing: but the lock that it held comes free. */
  #watch(worker: Worker, life: string): void {
    void navigator.locks.request(life, () => this.#fail(worker, "work"));
  }

  #fail(worker: Worker, at: PartFailed["at"]): void {
    if (this.#worker === worker) this.end(new PartFailed(at));
  }

  #settle(reply: Exclude<ReplyMessage, { life: string }>): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    if ("progress" in reply) {
      waiting.progress(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if ("value" in reply) waiting.resolve(reply.value);
    else if (reply.error.code === NOT_LOADED) {
      // What an import did not get once, the same worker never gets.
      const failed = new PartFailed("loading");
      waiting.reject(failed);
      this.end(failed);
    } else waiting.reject(toError(reply.error));
  }
}

function toError({ code, message, hint, place }: Extract<ReplyMessage, { error: unknown }>["error"]): Error {
  if (code === null) return new Error(message);
  return new InputError(code as InputErrorCode, message, {
    ...(hint === null ? {} : { hint }),
    ...(place === null ? {} : { place }),
  });
}
