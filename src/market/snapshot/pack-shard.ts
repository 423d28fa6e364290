import { gzipSync } from "fflate";

/** The same bytes on every engine: our own compressor, no time, no name in the header. */
export function packShard(text: string): Uint8Array {
  return gzipSync(new TextEncoder().encode(text), { level: 9, mem: 8, mtime: 0 });
}
