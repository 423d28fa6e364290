import { InputError, type InputErrorCode } from "../../schema/input-error.js";
import type { StageEvent } from "../../schema/stage-event.js";
import type { ReplyMessage } from "./protocol.js";

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
    worker.onmessage = ({ data }: MessageEvent<ReplyMessage>) => this.#settle(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.end(
        new InputError("not-readable", "a part of the app stopped.", {
          hint: "Load the page again; if it stays so, the browser is too old.",
        }),
      );
    };
    return worker;
  }

  #settle(reply: ReplyMessage): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    if ("progress" in reply) {
      waiting.progress(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if ("value" in reply) waiting.resolve(reply.value);
    else waiting.reject(toError(reply.error));
  }
}

function toError({ code, message, hint, place }: Extract<ReplyMessage, { error: unknown }>["error"]): Error {
  if (code === null) return new Error(message);
  return new InputError(code as InputErrorCode, message, {
    ...(hint === null ? {} : { hint }),
    ...(place === null ? {} : { place }),
  });
}
