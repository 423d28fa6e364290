/** What an RTF file is made of. */
export type RtfToken =
  | { kind: "open" }
  | { kind: "close" }
  | { kind: "word"; word: string; value: number | null }
  | { kind: "hex"; byte: number }
  | { kind: "text"; text: string };

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;

/** Splits an RTF file into groups, control words and text; pictures in binary are jumped over. */
export function* readTokens(source: string): Generator<RtfToken> {
  let at = 0;
  let text = "";
  while (at < source.length) {
    const sign = source[at];
    if (sign !== "\\" && sign !== "{" && sign !== "}") {
      if (sign !== "\r" && sign !== "\n") text += sign;
      at++;
      continue;
    }
    if (text !== "") {
      yield { kind: "text", text };
      text = "";
    }
    if (sign !== "\\") {
      yield { kind: sign === "{" ? "open" : "close" };
      at++;
      continue;
    }
    const next = source[at + 1] ?? "";
    if (next === "\\" || next === "{" || next === "}") {
      text += next;
      at += 2;
    } else if (next === "'") {
      const byte = Number.parseInt(source.slice(at + 2, at + 4), 16);
      if (Number.isFinite(byte)) yield { kind: "hex", byte };
      at += 4;
    } else if (next === "\n" || next === "\r") {
      yield { kind: "word", word: "par", value: null };
      at += 2;
    } else {
      WORD.lastIndex = at + 1;
      const match = WORD.exec(source);
      if (match === null) {
        yield { kind: "word", word: next, value: null };
        at += 2;
        continue;
      }
      const value = match[2] === undefined ? null : Number(match[2]);
      at = WORD.lastIndex;
      if (match[1] === "bin" && value !== null && value > 0) at += value;
      else yield { kind: "word", word: match[1] ?? "", value };
    }
  }
  if (text !== "") yield { kind: "text", text };
}
