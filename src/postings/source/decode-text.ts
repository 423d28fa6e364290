const STRICT = new TextDecoder("utf-8", { fatal: true });
const WESTERN = new TextDecoder("windows-1252");

/** A file's bytes as text. Exports are often put together from files of several encodings: a line that is no UTF-8 is Western European. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return decodeLines(bytes);
}

/** The same of lines from the middle of a file. */
export function decodeLines(bytes: Uint8Array): string {
  const whole = maybeUtf8(bytes);
  if (whole !== undefined) return whole;
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    lines.push(maybeUtf8(line) ?? WESTERN.decode(line));
    start = end + 1;
  }
  return lines.join("\n");
}

function maybeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}
