import { gunzipSync, gzipSync } from "fflate";
import { canonicalJson } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import type { Part, PartPosting } from "./part.js";

const SCHEMA = "groundwork/part@1";

interface PackedPart extends Omit<Part, "postings"> {
  readonly schema: typeof SCHEMA;
  readonly postings: readonly (Omit<PartPosting, "shingles"> & { readonly shingles: number })[];
}

/** A part as a file: length of its JSON, its JSON, and all shingles after it, gzipped. Integer counters and hashes; no text, no company. */
export function encodePart(part: Part): Uint8Array {
  const packed: PackedPart = {
    schema: SCHEMA,
    ...part,
    postings: part.postings.map(({ shingles, ...rest }) => ({ ...rest, shingles: shingles.length })),
  };
  const json = new TextEncoder().encode(canonicalJson(packed));
  const words = part.postings.reduce((sum, { shingles }) => sum + shingles.length, 0);
  const bytes = new Uint8Array(4 + json.length + words * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, json.length, true);
  bytes.set(json, 4);
  let at = 4 + json.length;
  for (const { shingles } of part.postings) {
    for (const shingle of shingles) {
      view.setUint32(at, shingle, true);
      at += 4;
    }
  }
  return gzipSync(bytes, { level: 6, mtime: 0 });
}

export function decodePart(packed: Uint8Array, place: string): Part {
  const broken = (cause?: unknown): InputError =>
    new InputError("bad-data", "this is no part of a market.", { place, ...(cause === undefined ? {} : { cause }) });
  try {
    const bytes = gunzipSync(packed);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const length = view.getUint32(0, true);
    const { schema, postings, ...rest } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as PackedPart;
    if (schema !== SCHEMA) throw broken();
    let at = 4 + length;
    return {
      ...rest,
      postings: postings.map(({ shingles: count, ...posting }) => {
        const shingles = new Uint32Array(count);
        for (let i = 0; i < count; i++, at += 4) shingles[i] = view.getUint32(at, true);
        return { ...posting, shingles };
      }),
    };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw broken(cause);
  }
}
