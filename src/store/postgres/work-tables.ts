import type { Generated } from "kysely";

/** Month, source, hash: where a range of postings begins, in the order of their primary key. */
export type PostingKey = readonly [number, string, string];

/** What many machines share beside the store: builds and their ranges, finished snapshots, living workers. */
export interface WorkTables {
  builds: {
    /** Hash of what goes in: the same build asked for twice is one. */
    id: string;
    version: string;
    /** SnapshotWindows, as JSON. */
    windows: string;
    /** A FinishPlan, as JSON; null while postings are still read. */
    plan: string | null;
    snapshot: string | null;
    started: Date;
    ended: Date | null;
  };
  ranges: {
    build: string;
    at: number;
    /** A PostingKey, as JSON. */
    first: string;
    /** Where the next range begins; null at the end. */
    last: string | null;
    state: "waiting" | "queued" | "done";
  };
  pieces: {
    build: string;
    at: number;
    /** Loads of whole roles, as JSON. */
    loads: string;
    /** PieceCounts, as JSON; null until it is finished. */
    counts: string | null;
  };
  /** The shards of a finish until it ends. */
  piece_shards: { build: string; role: string; bytes: Uint8Array };
  refreshes: {
    number: Generated<number>;
    /** Hash of what was wanted: asked for again before it has ended, it is the same one. */
    id: string;
    /** A RefreshOrder, as JSON. */
    wanted: string;
    ended: Generated<Date | null>;
  };
  /** What became of each feed that was asked: an ImportReport, or why nothing came. */
  outcomes: { refresh: number; name: string; outcome: string };
  snapshots: { hash: string; index: string };
  shards: { snapshot: string; role: string; bytes: Uint8Array };
  workers: { id: string; process: string; seen: Date; ended: boolean };
}
