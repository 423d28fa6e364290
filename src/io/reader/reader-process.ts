import { type ChildProcess, type ForkOptions, fork, spawnSync } from "node:child_process";
import { LIMITS } from "../../limits.js";
import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import { findChild } from "../programs/own-programs.js";
import { compilerFlags } from "../programs/pace-compiler.js";
import { readProcessUsage } from "./process-usage.js";
import { fromPlainError, type ReadReply, WARM_UP } from "./reader-messages.js";

/** How often memory and time of a child at work are looked at: a child can take about 100 MB in that time. */
const WATCH_MILLISECONDS = 50;
/** Wall time: on a busy machine CPU time passes more slowly. */
const WALL_FACTOR = 3;

export interface ReaderLimits {
  readonly megabytes: number;
  readonly seconds: number;
  readonly files: number;
}

export const READER_LIMITS: ReaderLimits = {
  megabytes: LIMITS.readerMemoryMegabytes,
  seconds: LIMITS.readerSeconds,
  files: LIMITS.readerFilesPerProcess,
};

interface Job {
  id: number;
  name: string;
  resolve: (document: TextDocument) => void;
  reject: (error: Error) => void;
  cpuAtStart: number;
  startedAt: bigint;
}

let unshareWorks: boolean | null = null;

/** A network of its own with nothing in it, where the system lets an ordinary user have one. */
function canUnshare(): boolean {
  unshareWorks ??= process.platform === "linux" && spawnSync("unshare", ["-rn", "true"], { stdio: "ignore", timeout: 2000 }).status === 0;
  return unshareWorks;
}

function startChild(limits: ReaderLimits, network: "off" | "as-is"): ChildProcess {
  const entry = findChild({ name: "document-child", source: new URL("./document-child.ts", import.meta.url) });
  const nodeOptions = [`--max-old-space-size=${limits.megabytes}`, ...compilerFlags("oneReport"), "--no-warnings", ...entry.nodeOptions];
  const options: ForkOptions = {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production" },
  };
  if (network === "off" && canUnshare())
    return fork(entry.path, [], { ...options, execPath: "unshare", execArgv: ["-rn", process.execPath, ...nodeOptions] });
  return fork(entry.path, [], { ...options, execPath: process.execPath, execArgv: nodeOptions });
}

/** One child that reads one file at a time and is ended at any limit. */
export class ReaderProcess {
  private readonly child: ChildProcess;
  private job: Job | null = null;
  private watch: NodeJS.Timeout | null = null;
  private filesRead = 0;
  private nextId = 1;
  private ended = false;
  private readonly ready: Promise<void>;

  constructor(private readonly limits: ReaderLimits = READER_LIMITS) {
    this.child = startChild(limits, "off");
    this.child.unref();
    this.child.channel?.unref();
    this.ready = new Promise((resolve, reject) => {
      this.child.once("message", () => resolve());
      this.child.once("error", reject);
      this.child.once("exit", () => reject(new Error("the document reader did not start")));
    });
    // A reader that nobody waits for yet must not end the program.
    this.ready.catch(() => undefined);
    this.child.on("message", (reply: ReadReply | "ready") => {
      if (reply !== "ready") this.settle(reply);
    });
    this.child.on("exit", (code, signal) => this.onExit(code, signal));
    this.child.on("error", () => this.onExit(null, null));
  }

  get isSpent(): boolean {
    return this.ended || this.filesRead >= this.limits.files;
  }

  get filesLeft(): number {
    return this.limits.files - this.filesRead;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Reads samples until the first file comes: for a child that waits, not for one whose file is on its way. */
  warmUp(): void {
    if (!this.ended && this.filesRead === 0) this.child.send(WARM_UP);
  }

  async read(bytes: Uint8Array, name: string): Promise<TextDocument> {
    if (this.job !== null || this.ended) throw new Error("a reader process reads one file at a time");
    this.child.ref();
    this.child.channel?.ref();
    const id = this.nextId++;
    this.filesRead++;
    const settled = new Promise<TextDocument>((resolve, reject) => {
      this.job = { id, name, resolve, reject, cpuAtStart: 0, startedAt: process.hrtime.bigint() };
    });
    // Sent before the child is ready, so that it need not wait for this process, which is loading too.
    this.child.send({ id, name, bytes });
    this.ready.then(
      () => this.watchOver(id),
      (error: Error) => this.takeJob()?.reject(error),
    );
    return settled;
  }

  /** A file's time begins when the child has loaded. */
  private watchOver(id: number): void {
    if (this.job?.id !== id) return;
    this.job.cpuAtStart = (this.child.pid === undefined ? null : readProcessUsage(this.child.pid))?.cpuSeconds ?? 0;
    this.job.startedAt = process.hrtime.bigint();
    this.watch = setInterval(() => this.check(), WATCH_MILLISECONDS);
  }

  private check(): void {
    const { job, limits } = this;
    if (job === null) return;
    const usage = this.child.pid === undefined ? null : readProcessUsage(this.child.pid);
    const wall = Number(process.hrtime.bigint() - job.startedAt) / 1e9;
    if (usage !== null && usage.megabytes > limits.megabytes)
      this.fail(new InputError("out-of-memory", "reading the file took more memory than a document does.", { place: job.name }));
    else if (
      (usage !== null && usage.cpuSeconds - job.cpuAtStart > limits.seconds) ||
      wall > limits.seconds * (usage === null ? 1 : WALL_FACTOR)
    )
      this.fail(new InputError("took-too-long", `reading the file took more than ${limits.seconds} seconds.`, { place: job.name }));
  }

  /** Ends the child with its job: what it holds in memory is not to be trusted any more. */
  private fail(error: Error): void {
    const job = this.takeJob();
    this.end();
    job?.reject(error);
  }

  private takeJob(): Job | null {
    const { job } = this;
    this.job = null;
    if (this.watch !== null) clearInterval(this.watch);
    this.watch = null;
    this.child.unref();
    this.child.channel?.unref();
    return job;
  }

  private settle(reply: ReadReply): void {
    if (this.job?.id !== reply.id) return;
    const job = this.takeJob();
    if ("document" in reply) job?.resolve(reply.document);
    else job?.reject(fromPlainError(reply.error));
  }

  private onExit(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.ended && this.job === null) return;
    this.ended = true;
    // Without a watch the child had not begun: why it did not is told by `ready`.
    const job = this.watch === null ? null : this.takeJob();
    if (job === null) return;
    // V8 ends the process with SIGABRT (134) when its heap is full; the system with SIGKILL when all memory is.
    const memory = signal === "SIGABRT" || signal === "SIGKILL" || signal === "SIGTRAP" || code === 134 || code === 137;
    const error = memory
      ? new InputError("out-of-memory", "reading the file took more memory than a document does.", { place: job.name })
      : new InputError("not-readable", "the file makes the reader stop.", { place: job.name });
    job.reject(error);
  }

  end(): void {
    this.ended = true;
    this.child.kill("SIGKILL");
  }
}
