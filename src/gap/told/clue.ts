import type { Mark } from "./read-words.js";

/** All of these in one sentence; "a > b": b close behind a. */
type Part = Mark | `${Mark} > ${Mark}`;

export interface Clue {
  readonly skills: readonly string[];
  /** Any of these combinations. */
  readonly met?: readonly (readonly Part[])[];
  /** What shows but a part of it. */
  readonly partly?: readonly (readonly Part[])[];
}
