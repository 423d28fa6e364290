import type { EnginePool } from "../io/engine/engine-pool.js";
import type { ReaderPool } from "../io/reader/reader-pool.js";
import type { ServerMemory } from "../store/between-calls/server-memory.js";

/** What the routes work with. */
export interface ApiParts {
  readonly engine: EnginePool;
  readonly readers: ReaderPool;
  readonly memory: ServerMemory;
  /** The server is told to stop: who follows something is let go, and follows it at the next one. */
  readonly stopping: AbortSignal;
}
