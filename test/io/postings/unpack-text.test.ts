import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readLineBatches } from "../../../src/io/postings/json-lines.js";
import { unpack } from "../../../src/io/postings/unpack-text.js";

const LINES = ['{"id":"ä"}', '{"id":"€ 2"}', '{"id":"三"}'];
const UTF8 = Buffer.from(LINES.join("\r\n"));
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16 = Buffer.from(`\ufeff${LINES.join("\r\n")}`, "utf16le");
const FORMS = {
  plain: UTF8,
  "with a mark": Buffer.concat([MARK, UTF8]),
  "UTF-16, as Windows writes it": UTF16,
  "UTF-16, the other way round": Buffer.from(UTF16).swap16(),
};

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function linesOf(input: AsyncIterable<Uint8Array>): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of readLineBatches(input, 1000)) lines.push(...batch.lines);
  return lines;
}

describe("lines that stream in", () => {
  it.each(Object.entries(FORMS))("%s give the same, in pieces of any size, packed or not", async (_, bytes) => {
    for (const size of [1, 2, 7, 1000]) {
      expect(await linesOf(inPieces(bytes, size)), `${size}`).toEqual(LINES);
      expect(await linesOf(unpack(inPieces(gzipSync(bytes), size), "ads.gz")), `${size}, packed`).toEqual(LINES);
    }
  });

  it("a packed file that breaks off is told, and nothing at all is no line", async () => {
    await expect(linesOf(unpack(inPieces(gzipSync(UTF8).subarray(0, 30), 10), "ads.gz"))).rejects.toMatchObject({
      code: "truncated",
      place: "ads.gz",
    });
    expect(await linesOf(unpack(inPieces(new Uint8Array(), 1), "ads.gz"))).toEqual([]);
  });
});
