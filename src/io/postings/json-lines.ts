import { readUtf8 } from "./unpack-text.js";

export interface LineBatch {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly bytes: number;
  /** Lines longer than the cap: their numbers and bytes; they are left out of `lines` as empty strings. */
  readonly tooLong: readonly { readonly line: number; readonly bytes: number }[];
}

const NEWLINE = 0x0a;

/** Cuts a byte stream into batches of lines in constant memory; a line over the cap is dropped as it streams by. */
export async function* readLineBatches(
  input: AsyncIterable<Uint8Array>,
  mostLineBytes: number,
  batchBytes = 262_144,
): AsyncGenerator<LineBatch> {
  let parts: Buffer[] = [];
  let held = 0;
  let dropping = 0;
  let number = 1;
  let lines: string[] = [];
  let tooLong: { line: number; bytes: number }[] = [];
  let first = 1;
  let batched = 0;
  const endLine = (): void => {
    if (dropping > 0) tooLong.push({ line: number, bytes: dropping });
    const text = dropping > 0 ? "" : (parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)).toString("utf8");
    lines.push(text.endsWith("\r") ? text.slice(0, -1) : text);
    batched += held;
    parts = [];
    held = 0;
    dropping = 0;
    number++;
  };
  const take = (): LineBatch => {
    const batch = { first, lines, bytes: batched, tooLong };
    first = number;
    lines = [];
    tooLong = [];
    batched = 0;
    return batch;
  };
  for await (const chunk of readUtf8(input)) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, from);
      const piece = chunk.subarray(from, end < 0 ? chunk.length : end);
      if (dropping > 0 || held + piece.length > mostLineBytes) {
        dropping += (dropping === 0 ? held : 0) + piece.length;
        parts = [];
        held = 0;
      } else if (piece.length > 0) {
        // A copy: the stream reuses its buffer.
        parts.push(Buffer.from(piece));
        held += piece.length;
      }
      if (end < 0) break;
      endLine();
      from = end + 1;
      if (batched >= batchBytes) yield take();
    }
  }
  if (held > 0 || dropping > 0) endLine();
  if (lines.length > 0) yield take();
}
