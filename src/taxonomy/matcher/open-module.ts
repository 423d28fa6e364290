import { MATCHER_MODULE } from "./matcher-module.js";
import type { TrieTables } from "./trie-tables.js";

/** What assembly/matcher.ts exports. */
export interface MatcherExports {
  readonly memory: WebAssembly.Memory;
  readonly TEXT: WebAssembly.Global;
  readonly CAPACITY: WebAssembly.Global;
  readonly HITS: WebAssembly.Global;
  readonly TABLES: WebAssembly.Global;
  open(...tables: number[]): void;
  scan(bytes: number, isFirst: boolean, isLast: boolean): number;
  hitCount(): number;
  unitsBefore(offset: number): number;
}

type CasingAgrees = (form: number, flags: number, start: number, end: number) => boolean;

const PAGE = 65536;
const CACHE_LINE = 64;

let compiled: WebAssembly.Module | null = null;

/** The same for all matchers of a process. */
function compile(): WebAssembly.Module {
  try {
    compiled ??= new WebAssembly.Module(bytesOf(MATCHER_MODULE));
  } catch (cause) {
    throw new Error(
      "Reading needs WebAssembly with SIMD: Node 20, or a browser since 2023 on a page whose Content-Security-Policy, if it has one, allows 'wasm-unsafe-eval'.",
      { cause },
    );
  }
  return compiled;
}

/** A loop: a function for each letter takes half a millisecond of the start. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** A module of its own for each trie, with the tables in its memory. */
export function openModule(tables: TrieTables, casingAgrees: CasingAgrees): MatcherExports {
  const module = new WebAssembly.Instance(compile(), { matcher: { casingAgrees } }).exports as unknown as MatcherExports;
  const { slots, nodes, further, singles, pairs } = tables;
  let end = module.TABLES.value as number;
  const places = [slots, nodes, further, singles, pairs].map((table) => {
    const at = Math.ceil(end / CACHE_LINE) * CACHE_LINE;
    end = at + table.byteLength;
    return [table, at] as const;
  });
  module.memory.grow(Math.max(0, Math.ceil((end - module.memory.buffer.byteLength) / PAGE)));
  for (const [table, at] of places) new Int32Array(module.memory.buffer, at, table.length).set(table);
  const [slotsAt, nodesAt, furtherAt, singlesAt, pairsAt] = places.map(([, at]) => at) as [number, number, number, number, number];
  module.open(slotsAt, slots.length, nodesAt, furtherAt, singlesAt, singles.length, pairsAt, pairs.length);
  return module;
}
