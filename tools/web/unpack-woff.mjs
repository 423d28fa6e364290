// A web font as the font it was packed from (WOFF 1.0, https://www.w3.org/TR/WOFF/): the typesetter reads no web fonts.
import { inflateSync } from "node:zlib";

const HEADER = 44;
const [WOFF_ENTRY, FONT_ENTRY] = [20, 16];

export function unpackWoff(woff) {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = HEADER + index * WOFF_ENTRY;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((part) => woff.readUInt32BE(at + part));
    const bytes = woff.subarray(offset, offset + packed);
    return { tag, checksum, length, bytes: packed < length ? inflateSync(bytes) : bytes };
  });
  const padded = (length) => (length + 3) & ~3;
  const start = 12 + count * FONT_ENTRY;
  const font = Buffer.alloc(tables.reduce((sum, { length }) => sum + padded(length), start));
  const power = Math.floor(Math.log2(count));
  font.writeUInt32BE(woff.readUInt32BE(4), 0);
  for (const [at, value] of [count, 16 << power, power, (count << 4) - (16 << power)].entries()) font.writeUInt16BE(value, 4 + at * 2);
  let at = start;
  for (const [index, { tag, checksum, length, bytes }] of tables.entries()) {
    for (const [part, value] of [tag, checksum, at, length].entries()) font.writeUInt32BE(value, 12 + index * FONT_ENTRY + part * 4);
    bytes.copy(font, at);
    at += padded(length);
  }
  return font;
}
