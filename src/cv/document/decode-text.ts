import { InputError } from "../../schema/input-error.js";

/** Windows-1252 where it differs from Latin-1: 0x80-0x9F. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes: string[] = [];
    for (const byte of bytes.subarray(from, from + 8192))
      codes.push(byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? "") : String.fromCharCode(byte));
    text += codes.join("");
  }
  return text;
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const parts: string[] = [];
  for (let from = 0; from + 1 < bytes.length; from += 8192) {
    const codes: number[] = [];
    for (let i = from; i + 1 < Math.min(bytes.length, from + 8192); i += 2) {
      const a = bytes[i] ?? 0;
      const b = bytes[i + 1] ?? 0;
      codes.push(littleEndian ? a | (b << 8) : (a << 8) | b);
    }
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

/** UTF-16 without a mark: Latin text has a zero in every other byte. */
function guessUtf16(bytes: Uint8Array): "le" | "be" | null {
  const window = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < window.length; i++) if (window[i] === 0) i % 2 === 0 ? even++ : odd++;
  const half = window.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "le";
  if (even > half * 0.4 && odd < half * 0.05) return "be";
  return null;
}

/** Bytes with no encoding named: by mark, then UTF-16 by its zeros, then UTF-8 if it is valid, then Windows-1252 line by line. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeMixed(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), false);
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16 === "le");
  const window = bytes.subarray(0, 20_000);
  let control = 0;
  for (const byte of window) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  if (control > window.length * 0.02) throw new InputError("not-readable", "The file is neither a known document nor text.");
  return decodeMixed(bytes);
}

/** Valid UTF-8 as such; else each line for itself, so that one pasted line in Windows-1252 spoils no other. */
function decodeMixed(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const parts: string[] = [];
    for (let from = 0; from < bytes.length; ) {
      const feed = bytes.indexOf(0x0a, from);
      const end = feed < 0 ? bytes.length : feed + 1;
      parts.push(decodeLine(bytes.subarray(from, end)));
      from = end;
    }
    return parts.join("");
  }
}

function decodeLine(line: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    return decodeWindows1252(line);
  }
}
