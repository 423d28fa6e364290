import type { FormPlaces } from "./form-list.js";
import type { TrieTables } from "./matcher/trie-tables.js";

/** What takes a while to work out of the compiled taxonomy, worked out before: the same, only sooner. */
export interface PreparedTaxonomy extends FormPlaces, TrieTables {
  /** By row. */
  readonly ids: readonly string[];
  /** The rows of the ids of today, by code unit of the id. */
  readonly order: Int32Array;
}

const NUMBERS = ["order", "rows", "cells", "slots", "nodes", "further", "singles", "pairs"] as const;

/** Raised where the tables are laid out, or words hashed, in another way. */
const LAYOUT = 3;

/** One line of JSON with the layout, the hash of the taxonomy, its ids and the sizes; then the numbers, each table after the other. */
export function packPrepared(hash: string, prepared: PreparedTaxonomy): Uint8Array {
  const sizes = NUMBERS.map((name) => prepared[name].byteLength);
  const head = new TextEncoder().encode(`${JSON.stringify({ layout: LAYOUT, hash, sizes, ids: prepared.ids.join("\n") })}\n`);
  const start = aligned(head.length);
  const out = new Uint8Array(sizes.reduce((sum, size) => sum + size, start));
  out.set(head);
  let at = start;
  for (const name of NUMBERS) {
    const table = prepared[name];
    out.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
    at += table.byteLength;
  }
  return out;
}

/** Those of the trie, which the matcher takes and nobody keeps: views of the bytes. The others are small, and outlive the bytes. */
const TRIE: readonly string[] = ["slots", "nodes", "further", "singles", "pairs"];

/** The tables; null where they were worked out of another taxonomy or in another way. */
export function maybePrepared(bytes: Uint8Array, hash: string): PreparedTaxonomy | null {
  const end = bytes.indexOf(0x0a);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as {
    layout?: number;
    hash: string;
    sizes: number[];
    ids: string;
  };
  if (head.layout !== LAYOUT || head.hash !== hash) return null;
  let at = bytes.byteOffset + aligned(end + 1);
  const tables = NUMBERS.map((name, i) => {
    const size = head.sizes[i] as number;
    const table = new Int32Array(bytes.buffer, at, size / 4);
    at += size;
    return [name, TRIE.includes(name) ? table : table.slice()] as const;
  });
  return {
    ids: head.ids === "" ? [] : head.ids.split("\n"),
    ...(Object.fromEntries(tables) as Record<(typeof NUMBERS)[number], Int32Array>),
  };
}

/** The tables' elements are four bytes wide. */
function aligned(length: number): number {
  return Math.ceil(length / 8) * 8;
}
