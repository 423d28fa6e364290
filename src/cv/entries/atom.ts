import type { DateRange } from "../dates/find-dates.js";
import type { Strand } from "../lines/strand.js";

/** What stands between an atom and the one before it. */
export type Joint = "row" | "cell" | "tab" | "pipe" | "dash" | "at" | "comma" | "dot" | "colon" | "slash" | "style";

/** A part of an entry's head that no sign divides further. */
export interface Atom {
  readonly strand: Strand;
  /** The line it was cut from. */
  readonly source: Strand;
  readonly joint: Joint;
  /** Row of the head it stands in, from 0. */
  readonly row: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly place: boolean;
}

export interface FoundDate extends DateRange {
  readonly strand: Strand;
  /** Row of the head it stands in. */
  readonly row: number;
}
