import { Unzip, UnzipInflate } from "fflate";
import { LIMITS } from "../../limits.js";
import { InputError } from "../../schema/input-error.js";

interface Entry {
  name: string;
  encrypted: boolean;
}

function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) + u16(bytes, at + 2) * 65536;
}

function findDirectory(bytes: Uint8Array): number {
  // The end record is 22 bytes and a comment of up to 65,535.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) if (u32(bytes, at) === 0x06054b50) return at;
  return -1;
}

/** The central directory by hand: names before anything is unpacked. */
function readDirectory(bytes: Uint8Array): Entry[] {
  const end = findDirectory(bytes);
  if (end < 0) throw new InputError("truncated", "The ZIP file ends before its list of files.");
  const entries: Entry[] = [];
  let at = u32(bytes, end + 16);
  while (at + 46 <= bytes.length && u32(bytes, at) === 0x02014b50 && entries.length < 5000) {
    const nameLength = u16(bytes, at + 28);
    let name = "";
    for (const byte of bytes.subarray(at + 46, at + 46 + nameLength)) name += String.fromCharCode(byte);
    entries.push({ name, encrypted: (u16(bytes, at + 8) & 1) === 1 });
    at += 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
  return entries;
}

export function listEntries(bytes: Uint8Array): string[] {
  return readDirectory(bytes).map((entry) => entry.name);
}

/** Unpacks the entries asked for, in slices, and stops as soon as they exceed what a document may unpack to. */
export function unpackEntries(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const directory = readDirectory(bytes);
  if (directory.some((entry) => entry.encrypted && wanted(entry.name)))
    throw new InputError("encrypted", "The file is protected by a password.");
  const found = new Map<string, Uint8Array[]>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name) || found.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    found.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      total += chunk.length;
      if (total > LIMITS.unpackedBytes) throw new InputError("bomb", "The file unpacks to more than a document holds.");
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Small slices keep what one push unpacks below about 64 MB.
    const step = 65_536;
    for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError("truncated", "The file is damaged: it cannot be unpacked.", { cause });
  }
  const whole = new Map<string, Uint8Array>();
  for (const [name, chunks] of found) whole.set(name, concat(chunks));
  return whole;
}

function concat(chunks: Uint8Array[]): Uint8Array {
  let length = 0;
  for (const chunk of chunks) length += chunk.length;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
