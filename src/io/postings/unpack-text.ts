import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { InputError } from "../../schema/input-error.js";

type Chunks = AsyncIterable<Uint8Array>;

/** Bytes that the longest sign has. */
const SIGN = 3;

/** Text as UTF-8 without a mark before its first line; Windows writes UTF-16. */
export async function* readUtf8(input: Chunks): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(input);
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) yield* decode(all, "utf-16le");
  else if (first === 0xfe && second === 0xff) yield* decode(all, "utf-16be");
  else if (first === 0xef && second === 0xbb && third === 0xbf) yield* withoutMark(all);
  else yield* all;
}

/** What is packed with gzip, unpacked; anything else as it is. `place` is what messages call it. For the person's own files: of a caller's nobody knows the size. */
export async function* unpack(input: Chunks, place: string): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(input);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* all;
  const unpacked = createGunzip();
  const packed = Readable.from(all).on("error", (error) => unpacked.destroy(error));
  try {
    yield* packed.pipe(unpacked) as Chunks;
  } catch (cause) {
    if (!String((cause as NodeJS.ErrnoException).code).startsWith("Z_")) throw cause;
    throw new InputError("truncated", "what is packed with gzip is damaged or ends too early.", { place, cause });
  }
}

/** The first bytes, and all of them. */
async function peek(input: Chunks): Promise<{ head: Uint8Array; all: Chunks }> {
  const chunks = input[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < SIGN) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head, all: goOn(head, { [Symbol.asyncIterator]: () => chunks }) };
}

async function* goOn(head: Uint8Array, rest: Chunks): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* decode(input: Chunks, encoding: "utf-16le" | "utf-16be"): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of input) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* withoutMark(input: Chunks): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of input) {
    yield first ? chunk.subarray(SIGN) : chunk;
    first = false;
  }
}
