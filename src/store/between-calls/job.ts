import type { AnalyzeRequest } from "../../engine.js";
import type { PlainError } from "../../io/reader/reader-messages.js";
import type { Person, PersonResult } from "../../schema/cohort.js";
import type { TextDocument } from "../../schema/document.js";
import type { StageEvent } from "../../schema/stage-event.js";

export type JobKind = "report" | "cohort";
export type JobState = "waiting" | "running" | "done" | "failed" | "cancelled";

/** StageEvents as the command line shows them; in a cohort `person` says whose, counted from 0. */
export type JobEvent = StageEvent & { readonly person?: number };

/** A CV as it can be kept: read already, or the bytes that came. */
export type KeptCv = { readonly name: string } & ({ readonly document: TextDocument } | { readonly base64: string });

/** One person's report: plain JSON, so that it can wait on a disk. */
export interface PieceInput {
  readonly cv: KeptCv;
  readonly request: Omit<AnalyzeRequest, "cv" | "given">;
}

/** A report has one piece, a cohort one a person: each is worked on, and kept, for itself. */
export interface NewJob {
  readonly kind: JobKind;
  /** Whoever asked: nobody else ever sees it. */
  readonly owner: string;
  readonly about: CohortAbout | null;
  readonly pieces: readonly PieceInput[];
}

export interface CohortAbout {
  readonly asOf: string;
  /** In the order they were sent; there is no other. */
  readonly people: readonly Person[];
}

export interface JobView {
  readonly id: string;
  readonly kind: JobKind;
  readonly about: CohortAbout | null;
  readonly state: JobState;
  readonly pieces: number;
  /** Pieces that are done or failed. */
  readonly ended: number;
  readonly events: number;
  /** Why a report failed; of a cohort each person has their own. */
  readonly trouble: PlainError | null;
}

/** A piece somebody has taken to work on. */
export interface TakenPiece {
  readonly job: string;
  readonly at: number;
  readonly kind: JobKind;
  readonly owner: string;
  readonly input: PieceInput;
}

export type PieceOutcome = { readonly result: PersonResult | null; readonly report: Uint8Array } | { readonly trouble: PlainError };

export interface PieceView {
  readonly state: JobState;
  readonly result: PersonResult | null;
  readonly trouble: PlainError | null;
}

/** What was deleted, and what is left after it: counted anew, not assumed. */
export interface Deletion {
  readonly deleted: Holdings;
  readonly left: Holdings;
}

export interface Holdings {
  readonly jobs: number;
  readonly people: number;
  readonly cvs: number;
}

/** A piece whose process ended under it so often is what ends it. */
export const MOST_TRIES = 3;
export const GIVEN_UP: PlainError = { code: null, message: "the process ended each time this was begun", place: null, hint: null };

export function stateOf(kind: JobKind, cancelled: boolean, pieces: readonly JobState[]): JobState {
  if (cancelled) return "cancelled";
  if (pieces.every((state) => state === "waiting")) return "waiting";
  if (pieces.some((state) => state === "waiting" || state === "running")) return "running";
  return kind === "report" && pieces[0] === "failed" ? "failed" : "done";
}
