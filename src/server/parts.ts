import type { Desks } from "../io/desk.js";
import type { EnginePool } from "../io/engine/engine-pool.js";
import type { ReaderPool } from "../io/reader/reader-pool.js";
import type { ServerMemory } from "../store/between-calls/server-memory.js";

/** What the routes work with. */
export interface ApiParts {
  readonly engine: EnginePool;
  readonly readers: ReaderPool;
  readonly memory: ServerMemory;
  /** What assistants put there over HTTP. */
  readonly desks: Desks;
  /** The server is told to stop: who follows something is let go, and follows it at the next one. */
  readonly stopping: AbortSignal;
}
