import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { constants, createGunzip } from "node:zlib";

/** A file's bytes as they stand, unpacked where they are gzipped. */
export interface PostingBytes {
  readonly stream: Readable;
  /** Of the file, packed as it may be. */
  bytesRead(): number;
  /** Asked after the end: the file breaks off, or its packing is broken. What came before counts. */
  isCut(): boolean;
}

export async function openPostingBytes(path: string): Promise<PostingBytes> {
  const trailer = await readTrailer(path);
  const file = createReadStream(path);
  const bytesRead = () => file.bytesRead;
  if (trailer === null) return { stream: file, bytesRead, isCut: () => false };
  let size = 0;
  let broken = false;
  async function* unpack(): AsyncGenerator<Uint8Array> {
    // With this flush an early end is an end and no error; the length in the trailer tells one from the other.
    const unpacked = file.pipe(createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }));
    try {
      for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
        size += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (!String((error as NodeJS.ErrnoException).code).startsWith("Z_")) throw error;
      broken = true;
    }
  }
  return { stream: Readable.from(unpack()), bytesRead, isCut: () => broken || size % 0x1_0000_0000 !== trailer };
}

/** The last four bytes of a gzipped file, its unpacked length; null for what is not gzipped. */
async function readTrailer(path: string): Promise<number | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const ends = Buffer.alloc(6);
    await file.read(ends, 0, 2, 0);
    if (size < 18 || ends[0] !== 0x1f || ends[1] !== 0x8b) return null;
    await file.read(ends, 2, 4, size - 4);
    return ends.readUInt32LE(2);
  } finally {
    await file.close();
  }
}
