export interface LineBlock {
  /** Whole lines, newlines between them. */
  readonly bytes: Uint8Array;
  /** Lines over the cap that were dropped as they streamed by. */
  readonly tooLong: number;
}

const NEWLINE = 0x0a;
/** Decoded and parsed together. */
const BLOCK_BYTES = 262_144;

/** A byte stream in blocks of whole lines, in constant memory: lines are told apart where they are parsed. */
export async function* readLineBlocks(input: AsyncIterable<Uint8Array>, mostLineBytes: number): AsyncGenerator<LineBlock> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  /** Of `held`, since the last newline. */
  let open = 0;
  let tooLong = 0;
  let dropping = false;
  for await (const chunk of input) {
    let piece = chunk;
    if (dropping) {
      const end = chunk.indexOf(NEWLINE);
      if (end < 0) continue;
      dropping = false;
      piece = chunk.subarray(end + 1);
    }
    const last = piece.lastIndexOf(NEWLINE);
    held.push(piece);
    bytes += piece.length;
    open = last < 0 ? open + piece.length : piece.length - last - 1;
    if (open > mostLineBytes) {
      const lines = Buffer.concat(held, bytes - open);
      tooLong++;
      dropping = true;
      yield { bytes: lines, tooLong };
      [held, bytes, open, tooLong] = [[], 0, 0, 0];
    } else if (bytes - open >= BLOCK_BYTES) {
      const whole = Buffer.concat(held, bytes);
      yield { bytes: whole.subarray(0, bytes - open), tooLong };
      [held, bytes, tooLong] = [[whole.subarray(bytes - open)], open, 0];
    }
  }
  if (bytes > 0 || tooLong > 0) yield { bytes: Buffer.concat(held, bytes), tooLong };
}
