import type { TextDocument } from "../../schema/document.js";
import { InputError, type InputErrorCode } from "../../schema/input-error.js";

/** Goes to a child that has nothing to do yet. */
export const WARM_UP = "warm-up";

/** What goes to a child: one file. */
export interface ReadRequest {
  id: number;
  name: string;
  bytes: Uint8Array;
}

export interface PlainError {
  code: InputErrorCode | null;
  message: string;
  place: string | null;
  hint: string | null;
}

/** What comes back: the document, or why not. */
export type ReadReply = { id: number; document: TextDocument } | { id: number; error: PlainError };

/** The places a bug came through, without its message: that may hold text of the CV. */
function placesOf(error: Error): string {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return frames
    .slice(0, 4)
    .map((line) => /([^/\\(]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? "")
    .join(" < ");
}

/** Errors cross to the parent as data. */
export function toPlainError(cause: unknown): PlainError {
  if (cause instanceof InputError) return { code: cause.code, message: cause.message, place: cause.place, hint: cause.hint };
  return {
    code: null,
    message: cause instanceof Error ? `${cause.name} in the document reader: ${placesOf(cause)}` : "a bug in the document reader",
    place: null,
    hint: null,
  };
}

export function fromPlainError(error: PlainError): Error {
  if (error.code === null) return new Error(error.message);
  return new InputError(error.code, error.message, {
    ...(error.place === null ? {} : { place: error.place }),
    ...(error.hint === null ? {} : { hint: error.hint }),
  });
}
