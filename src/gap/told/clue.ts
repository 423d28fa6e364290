import type { Mark } from "./read-words.js";

/** All of these in one sentence; "a > b": b close behind a, which is a mark too (a pair of all marks is a type too wide: a test holds it). */
export type CluePart = Mark | `${Mark} > ${string}`;

export interface Clue {
  readonly skills: readonly string[];
  /** Any of these combinations. */
  readonly met?: readonly (readonly CluePart[])[];
  /** What shows but a part of it. */
  readonly partly?: readonly (readonly CluePart[])[];
}
