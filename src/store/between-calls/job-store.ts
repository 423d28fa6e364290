import { EngineBusy } from "../../io/engine/engine-pool.js";
import { InputError } from "../../schema/input-error.js";
import type { Changes } from "./changes.js";
import type { JobEvent, JobView, NewJob, PieceOutcome, PieceView, TakenPiece } from "./job.js";

/**
 * Work that outlives its call and the process that took it: in a folder of one server, or in a PostgreSQL that many share. What
 * is asked for by an owner who does not have it is unknown, whoever else may have it.
 */
export interface JobStore {
  /** Accepted: from here on it is done, whatever ends first. */
  add(job: NewJob): Promise<string>;
  read(owner: string, id: string): Promise<JobView>;
  events(owner: string, id: string, from: number): Promise<readonly JobEvent[]>;
  people(owner: string, id: string): Promise<readonly PieceView[]>;
  /** The report of a piece that is done, packed; null where it is not. */
  report(owner: string, id: string, at: number): Promise<Uint8Array | null>;
  /** What was asked and made is deleted at once; of a job that had not ended its state remains for a while. */
  cancel(owner: string, id: string): Promise<void>;
  /** Every job of an owner, and how many jobs and people they were. */
  forget(owner: string): Promise<{ readonly jobs: number; readonly people: number }>;
  count(owner: string): Promise<{ readonly jobs: number; readonly people: number }>;

  /** The next piece: of the owner with the fewest under way, of these the one served longest ago; of theirs the oldest. */
  take(): Promise<TakenPiece | null>;
  emit(piece: TakenPiece, event: JobEvent): Promise<void>;
  end(piece: TakenPiece, outcome: PieceOutcome): Promise<void>;
  /** Not begun after all: the next one takes it. */
  putBack(piece: TakenPiece): Promise<void>;
  /** Says that this process lives and works on these pieces; answers which of them nobody waits for any more. */
  beat(pieces: readonly TakenPiece[]): Promise<readonly TakenPiece[]>;
  /** Deletes what ended too long ago, and says how many jobs that were. */
  expire(): Promise<number>;

  readonly changes: Changes;
  close(): Promise<void>;
}

export function noSuchJob(): InputError {
  return new InputError("unknown-id", "there is no such job.", {
    place: "job",
    hint: "Jobs are deleted with their results, when they are told to be or a while after they ended.",
  });
}

export function tooManyJobs(): EngineBusy {
  return new EngineBusy("too many jobs are held");
}

/** Every event from the given one on, and then as they come, until the job ends; then its state. */
export async function* followJob(
  store: JobStore,
  owner: string,
  id: string,
  { from, signal }: { readonly from: number; readonly signal: AbortSignal },
): AsyncGenerator<{ at: number; event: JobEvent } | { state: JobView["state"] }> {
  let at = from;
  while (!signal.aborted) {
    const seen = store.changes.count;
    const { state } = await store.read(owner, id);
    for (const event of await store.events(owner, id, at)) yield { at: at++, event };
    if (state !== "waiting" && state !== "running") return yield { state };
    await store.changes.after(seen, signal);
  }
}
