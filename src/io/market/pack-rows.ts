/** A value of a row that a database takes. */
export type Cell = string | number | boolean | null | Uint8Array;

/**
 * Rows as COPY's binary form has them, in memory of their own. Each: how many cells; each cell: its length, or -1 where there is none, and its
 * bytes.
 */
export function packRows(rows: readonly (readonly Cell[])[]): Buffer<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(
    rows.reduce((sum, row) => sum + 2 + row.reduce<number>((length, cell) => length + 4 + bytesOf(cell), 0), 0),
  );
  let at = 0;
  for (const row of rows) {
    at = bytes.writeInt16BE(row.length, at);
    for (const cell of row) {
      const length = cell === null ? -1 : writeCell(cell, bytes, at + 4);
      bytes.writeInt32BE(length, at);
      at += 4 + Math.max(0, length);
    }
  }
  return bytes;
}

function bytesOf(cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell === "string") return Buffer.byteLength(cell);
  if (typeof cell === "boolean") return 1;
  return typeof cell === "number" ? 4 : cell.byteLength;
}

function writeCell(cell: string | number | boolean | Uint8Array, bytes: Buffer, at: number): number {
  // PostgreSQL's text holds no U+0000; the JSON we keep writes it as an escape, so none comes here.
  if (typeof cell === "string") return bytes.write(cell, at);
  if (typeof cell === "number") return bytes.writeInt32BE(cell, at) - at;
  if (typeof cell === "boolean") return bytes.writeUInt8(cell ? 1 : 0, at) - at;
  bytes.set(cell, at);
  return cell.byteLength;
}

/** The signature that COPY's binary form begins with, its flags, and its further header of no length. */
const HEADER_BYTES = 19;

/** The texts of an answer of one column that is never null, in COPY's binary form, header and end included: each made when it is asked for. */
export function* unpackTexts(packed: Uint8Array): Generator<string> {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  // Where the next row would say how many cells it has, the end says -1.
  for (let at = HEADER_BYTES; bytes.readInt16BE(at) === 1; ) {
    const from = at + 6;
    at = from + bytes.readInt32BE(at + 2);
    yield bytes.toString("utf8", from, at);
  }
}
