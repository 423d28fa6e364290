import { mix } from "./shingles.js";

const SEEDS = [0x9747b28c, 0x1b873593, 0x85ebca6b] as const;

/** 96 bits over a text's code units, as hex. It tells postings apart and orders them; it proves nothing, so it need not be SHA-256. */
export function contentHash(text: string): string {
  let [a, b, c] = SEEDS as unknown as [number, number, number];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b, 31) + code;
    c = Math.imul((c << 5) ^ (c >>> 27) ^ code, 0x5bd1e995);
  }
  return [mix(a ^ text.length), mix(b ^ a), mix(c ^ b)].map((lane) => lane.toString(16).padStart(8, "0")).join("");
}
