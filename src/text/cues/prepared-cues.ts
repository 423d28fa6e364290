import type { CueTables } from "./cue-words.js";

/** What a book of cues looks for, worked out of its expressions before. */
export interface PreparedBook {
  /** The expressions, in the order in which their lists are numbered. */
  readonly patterns: readonly string[];
  /** By list of words: 1 where an expression has none. */
  readonly always: Uint8Array;
  readonly tables: CueTables;
}

/** Raised where words are read out of expressions, or tables laid out, in another way. */
const LAYOUT = 2;
const WIDEST = 8;

interface Head {
  readonly layout: number;
  readonly books: readonly {
    readonly name: string;
    readonly patterns: readonly string[];
    readonly shift: number;
    readonly sizes: number[];
  }[];
}

/** One line of JSON with the expressions and the sizes; then the numbers, each table after the other. */
export function packBooks(books: ReadonlyMap<string, PreparedBook>): Uint8Array {
  const tables: Uint8Array[] = [];
  const described = [...books].map(
    ([
      name,
      {
        patterns,
        always,
        tables: { next, shift, classes, starts, outputs },
      },
    ]) => {
      const all = [next, classes, starts, outputs, always];
      tables.push(...all.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)));
      return { name, patterns, shift, sizes: all.map(({ length }) => length) };
    },
  );
  const head = new TextEncoder().encode(`${JSON.stringify({ layout: LAYOUT, books: described } satisfies Head)}\n`);
  const out = new Uint8Array(tables.reduce((sum, { length }) => sum + aligned(length), aligned(head.length)));
  out.set(head);
  let at = aligned(head.length);
  for (const table of tables) {
    out.set(table, at);
    at += aligned(table.length);
  }
  return out;
}

/** The tables as views of the bytes, nothing copied; none where they were worked out in another way. */
export function parseBooks(bytes: Uint8Array): Map<string, PreparedBook> {
  const end = bytes.indexOf(0x0a);
  const { layout, books } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Head;
  if (layout !== LAYOUT) return new Map();
  let at = bytes.byteOffset + aligned(end + 1);
  const take = (size: number): number => {
    const from = at;
    at += aligned(size);
    return from;
  };
  return new Map(
    books.map(({ name, patterns, shift, sizes }) => {
      const [next, classes, starts, outputs, always] = sizes as [number, number, number, number, number];
      const { buffer } = bytes;
      const tables: CueTables = {
        next: new Uint16Array(buffer, take(next * 2), next),
        shift,
        classes: new Uint8Array(buffer, take(classes), classes),
        starts: new Int32Array(buffer, take(starts * 4), starts),
        outputs: new Int32Array(buffer, take(outputs * 4), outputs),
      };
      return [name, { patterns, always: new Uint8Array(buffer, take(always), always), tables }] as const;
    }),
  );
}

/** Lists in the order of these expressions, of which a program may have loaded some only; null where one of them is not known. */
export function arrangedFor(
  patterns: readonly string[],
  { patterns: known, always, tables }: PreparedBook,
  lists: number,
): PreparedBook | null {
  if (patterns.length === known.length && patterns.every((pattern, at) => pattern === known[at])) return { patterns, always, tables };
  const places = new Map(patterns.map((pattern, place) => [pattern, place]));
  // What nobody asks for goes to one list behind all others.
  const rest = patterns.length * lists;
  const listOf = Int32Array.from({ length: known.length * lists }, (_, list) => {
    const place = places.get(known[Math.floor(list / lists)] as string);
    return place === undefined ? rest : place * lists + (list % lists);
  });
  const arranged = new Uint8Array(rest + 1);
  let found = 0;
  listOf.forEach((list, from) => {
    if (list === rest) return;
    arranged[list] = always[from] as number;
    found++;
  });
  if (found !== rest) return null;
  const outputs = tables.outputs.map((value, at) => (at % 3 === 0 ? (listOf[value] as number) : value));
  return { patterns, always: arranged, tables: { ...tables, outputs } };
}

/** The widest elements may be eight bytes wide. */
function aligned(length: number): number {
  return Math.ceil(length / WIDEST) * WIDEST;
}
