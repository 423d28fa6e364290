import { availableParallelism } from "node:os";
import type { TextDocument } from "../../schema/document.js";
import { READER_LIMITS, type ReaderLimits, ReaderProcess } from "./reader-process.js";

/** Files a child has left when the next one is started. */
const SUCCESSOR_AHEAD = 8;
/** A wait that a child's start, with its cold code, would not shorten. */
const PATIENCE_MILLISECONDS = 500;

/** Children that read files, at most as many as said. A child is renewed after its number of files and after any limit it hit. */
export class ReaderPool {
  private readonly idle: ReaderProcess[] = [];
  private readonly waiting: ((reader: ReaderProcess) => void)[] = [];
  private running = 0;
  private closed = false;
  /** Started when a child nears its end, so that nobody waits for a start or for cold code. */
  private successor: ReaderProcess | null = null;
  private readonly all = new Set<ReaderProcess>();

  constructor(
    private readonly size = availableParallelism(),
    private readonly limits: ReaderLimits = READER_LIMITS,
  ) {}

  /** Starts one child ahead of the first file. */
  startAhead(): void {
    if (this.running === 0) this.release(this.start());
  }

  /** The same for files that may be long in coming: until then the child reads samples. */
  warm(): void {
    this.startAhead();
    for (const reader of this.idle) reader.warmUp();
  }

  async read(bytes: Uint8Array, name: string): Promise<TextDocument> {
    const reader = await this.acquire();
    try {
      return await reader.read(bytes, name);
    } finally {
      this.release(reader);
    }
  }

  private start(): ReaderProcess {
    this.running++;
    const reader = this.successor ?? this.launch();
    this.successor = null;
    return reader.isSpent ? this.launch() : reader;
  }

  private launch(): ReaderProcess {
    const reader = new ReaderProcess(this.limits);
    this.all.add(reader);
    return reader;
  }

  /** One child keeps several engines busy: another is started where a file has waited for longer than a CV takes to read. */
  private acquire(): Promise<ReaderProcess> {
    if (this.closed) throw new Error("the reader pool is closed");
    const idle = this.idle.pop();
    if (idle !== undefined) {
      if (!idle.isSpent) return Promise.resolve(idle);
      this.discard(idle);
      return this.acquire();
    }
    if (this.running === 0) return Promise.resolve(this.start());
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.running >= this.size) return;
      setTimeout(() => {
        const at = this.waiting.indexOf(resolve);
        if (at < 0 || this.closed || this.running >= this.size) return;
        this.waiting.splice(at, 1);
        resolve(this.start());
      }, PATIENCE_MILLISECONDS).unref();
    });
  }

  private discard(reader: ReaderProcess): void {
    reader.end();
    this.all.delete(reader);
    this.running--;
  }

  private release(reader: ReaderProcess): void {
    if (this.closed) return this.discard(reader);
    if (this.successor === null && reader.filesLeft === SUCCESSOR_AHEAD && this.limits.files > SUCCESSOR_AHEAD) {
      this.successor = this.launch();
      this.successor.warmUp();
    }
    let free = reader;
    if (reader.isSpent) {
      this.discard(reader);
      if (this.waiting.length === 0) return;
      free = this.start();
    }
    const next = this.waiting.shift();
    if (next !== undefined) next(free);
    else this.idle.push(free);
  }

  close(): void {
    this.closed = true;
    for (const reader of this.all) reader.end();
    this.all.clear();
    this.idle.length = 0;
  }
}
