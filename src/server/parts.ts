import type { EnginePool } from "../io/engine/engine-pool.js";
import type { ReaderPool } from "../io/reader/reader-pool.js";
import type { CvShelf } from "./cv-shelf.js";
import type { Jobs } from "./jobs.js";

/** What the routes work with. */
export interface ApiParts {
  readonly engine: EnginePool;
  readonly readers: ReaderPool;
  readonly shelf: CvShelf;
  readonly jobs: Jobs;
}
