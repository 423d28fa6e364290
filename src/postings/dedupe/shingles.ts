import { FOLD, IGNORED } from "../../text/fold.js";
import { DEDUPE_THRESHOLDS } from "./thresholds.js";

/** Bits of a whole number mixed so that each depends on all (murmur3's finish). */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hashes of a text's runs of four words from a place on, each once, in order: case, accents, markup, punctuation and line breaks play no part. */
export function shinglesOf(text: string, from = 0): Uint32Array {
  const words = wordHashes(text, from);
  const { words: width } = DEDUPE_THRESHOLDS;
  if (words.length === 0) return Uint32Array.of(0);
  const count = Math.max(1, words.length - width + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let h = 0x9e3779b9;
    for (let i = at; i < Math.min(at + width, words.length); i++) h = Math.imul(h ^ (words[i] as number), 0x01000193) + i - at;
    hashes[at] = mix(h);
  }
  hashes.sort();
  let kept = 0;
  for (let at = 0; at < count && kept < DEDUPE_THRESHOLDS.shingles; at++) {
    if (kept > 0 && hashes[at] === hashes[kept - 1]) continue;
    hashes[kept++] = hashes[at] as number;
  }
  return hashes.slice(0, kept);
}

function wordHashes(text: string, from: number): Uint32Array {
  const words = new Uint32Array(((text.length - from) >> 1) + 1);
  let count = 0;
  let h = 0;
  let inside = false;
  for (let i = from; i < text.length; i++) {
    const folded = FOLD[text.charCodeAt(i)] as number;
    if (folded === IGNORED) continue;
    if (folded === 0) {
      if (inside) words[count++] = h;
      inside = false;
      continue;
    }
    if (!inside) h = 0x811c9dc5;
    inside = true;
    h = Math.imul(h ^ folded, 0x01000193) >>> 0;
  }
  if (inside) words[count++] = h;
  return words.subarray(0, count);
}

/**
 * Share of the shingles of either text that both have. Exact where both texts keep all of theirs; where one was cut to its smallest
 * hashes, over the smallest of both together, which is an even sample.
 */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  const most = DEDUPE_THRESHOLDS.shingles;
  const cut = a.length >= most || b.length >= most;
  let i = 0;
  let j = 0;
  let both = 0;
  let either = 0;
  while (i < a.length && j < b.length && !(cut && either >= most)) {
    const x = a[i] as number;
    const y = b[j] as number;
    either++;
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  if (!cut || either < most) either += a.length - i + (b.length - j);
  return either === 0 ? 0 : both / (cut ? Math.min(either, most) : either);
}
