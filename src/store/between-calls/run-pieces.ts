import { gzipSync } from "node:zlib";
import { Cancelled, EngineBusy, type EnginePool } from "../../io/engine/engine-pool.js";
import { readDocumentBytes } from "../../io/reader/read-document.js";
import { toPlainError } from "../../io/reader/reader-messages.js";
import type { ReaderPool } from "../../io/reader/reader-pool.js";
import type { StageEvent } from "../../schema/stage-event.js";
import type { PieceOutcome, TakenPiece } from "./job.js";
import type { JobStore } from "./job-store.js";

const BEAT_MILLISECONDS = 2_000;
const AGAIN_MILLISECONDS = 500;
const LATE_TRIES = 20;

export interface PieceTools {
  readonly engine: EnginePool;
  readonly readers: ReaderPool;
  /** Pieces under way at once. */
  readonly atOnce: number;
  /** A store that is away for a while is asked again. */
  readonly isAway?: (error: unknown) => boolean;
}

interface Making {
  readonly signal: AbortSignal;
  readonly onEvent: (event: StageEvent) => void;
}

/** Takes pieces and works on them until it is told to stop. */
export class PieceRunner {
  readonly #store: JobStore;
  readonly #tools: PieceTools;
  readonly #underWay = new Map<TakenPiece, AbortController>();
  readonly #stop = new AbortController();
  readonly #loops: Promise<unknown>;
  readonly #beat: NodeJS.Timeout;
  #beating: Promise<void> = Promise.resolve();

  constructor(store: JobStore, tools: PieceTools) {
    this.#store = store;
    this.#tools = tools;
    this.#loops = Promise.all(Array.from({ length: tools.atOnce }, () => this.#loop()));
    this.#beat = setInterval(() => {
      this.#beating = this.#beating.then(() => this.#sayAlive());
    }, BEAT_MILLISECONDS).unref();
  }

  /** Returns when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await this.#store.changes.after(this.#store.changes.count, this.#stop.signal);
  }

  /** Takes nothing more and finishes what is under way; the rest waits for whoever comes next, and so does that where the store is away. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#loops.catch((error: unknown) => {
      if (this.#tools.isAway?.(error) !== true) throw error;
    });
    clearInterval(this.#beat);
    await this.#beating;
  }

  async #loop(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const seen = this.#store.changes.count;
      const piece = await this.#insist(() => (signal.aborted ? Promise.resolve(null) : this.#store.take()));
      if (piece === null) await this.#store.changes.after(seen, signal);
      else await this.#work(piece);
    }
  }

  async #work(piece: TakenPiece): Promise<void> {
    const abort = new AbortController();
    this.#underWay.set(piece, abort);
    let told: Promise<void> = Promise.resolve();
    const onEvent = (event: StageEvent): void => {
      const said = piece.kind === "cohort" ? { ...event, person: piece.at } : event;
      told = told.then(() => this.#insist(() => this.#store.emit(piece, said)));
    };
    const outcome = await this.#make(piece, { signal: abort.signal, onEvent }).catch(asTrouble);
    await told;
    await this.#insist(() => (outcome === null ? this.#store.putBack(piece) : this.#store.end(piece, outcome)));
    this.#underWay.delete(piece);
  }

  async #make({ kind, input: { cv, request } }: TakenPiece, options: Making): Promise<PieceOutcome> {
    const { engine, readers } = this.#tools;
    const { name } = cv;
    const document = "document" in cv ? cv.document : await readDocumentBytes(decode(cv.base64), name, { pool: readers });
    const asked = { ...request, cv: { name, document } };
    if (kind === "report")
      return { result: null, report: gzipSync((await engine.run("report", { request: asked, formats: [] }, options)).json) };
    const { result, json } = await engine.run("person", { request: asked }, options);
    return { result, report: gzipSync(json) };
  }

  async #insist<T>(ask: () => Promise<T>): Promise<T> {
    for (let late = 0; ; )
      try {
        return await ask();
      } catch (error) {
        if (this.#tools.isAway?.(error) !== true) throw error;
        // Told to stop, it does not wait for ever: what it holds is taken by another.
        if (this.#stop.signal.aborted && late++ === LATE_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLISECONDS));
      }
  }

  async #sayAlive(): Promise<void> {
    const pieces = [...this.#underWay.keys()];
    try {
      for (const piece of await this.#store.beat(pieces)) this.#underWay.get(piece)?.abort();
    } catch (error) {
      // The next beat asks again.
      if (this.#tools.isAway?.(error) !== true) throw error;
    }
  }
}

/** Null where it was given up: cancelled, or the engine closed under it. */
function asTrouble(error: unknown): PieceOutcome | null {
  return error instanceof Cancelled || error instanceof EngineBusy ? null : { trouble: toPlainError(error) };
}

function decode(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}
