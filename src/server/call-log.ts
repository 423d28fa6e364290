import { nowText } from "../io/clock.js";

export interface CallEntry {
  readonly method: string;
  /** The pattern of the address, never what stood in it. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** The name of the token. */
  readonly caller: string | null;
}

export type CallLog = (entry: CallEntry) => void;

/** One line of JSON a call: nothing of bodies, names, questions or addresses. JSON escapes line breaks, so no entry can forge another. */
export function writeCallLog(write: (line: string) => void): CallLog {
  return (entry) => write(`${JSON.stringify({ time: nowText(), ...entry })}\n`);
}
