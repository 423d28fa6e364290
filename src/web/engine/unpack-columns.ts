const BETWEEN_PARTS = "\u001d";
const BETWEEN_ITEMS = "\u001e";

/** The value that `packColumns` of tools/web/pack-columns.ts wrote, column by column. */
export function unpackColumns(text: string): unknown {
  const parts = text.split(BETWEEN_PARTS)[Symbol.iterator]();
  const next = (): string => parts.next().value ?? "";
  return unpackColumn(1, next)[0];
}

function unpackColumn(length: number, next: () => string): unknown[] {
  const sorts = next();
  const sortAt = (at: number): string => sorts[sorts.length === 1 ? 0 : at] ?? "u";
  const count = (sort: string): number => {
    if (sorts.length === 1) return sorts === sort ? length : 0;
    let found = 0;
    for (const other of sorts) if (other === sort) found++;
    return found;
  };
  const unpacked = (sort: string, read: (count: number) => unknown[]): Iterator<unknown> =>
    (count(sort) > 0 ? read(count(sort)) : [])[Symbol.iterator]();
  // In the order in which they were written.
  const values: Readonly<Record<string, Iterator<unknown>>> = {
    s: unpacked("s", () => items(next())),
    i: unpacked("i", () => items(next()).map(Number)),
    a: unpacked("a", () => unpackLists(next)),
    m: unpacked("m", () => unpackNamed(next)),
    o: unpacked("o", (records) => unpackRecords(records, next)),
  };
  return Array.from({ length }, (_, at) => {
    const sort = sortAt(at);
    if (sort === "n") return null;
    if (sort === "t" || sort === "f") return sort === "t";
    return values[sort]?.next().value;
  });
}

const items = (part: string): string[] => part.split(BETWEEN_ITEMS);

/** Neighbours parted by how many belong to each. */
function cut<T>(all: readonly T[], lengths: readonly number[]): T[][] {
  let from = 0;
  return lengths.map((length) => all.slice(from, (from += length)));
}

const total = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);

function unpackLists(next: () => string): unknown[] {
  const lengths = items(next()).map(Number);
  return cut(unpackColumn(total(lengths), next), lengths);
}

function unpackNamed(next: () => string): unknown[] {
  const lengths = items(next()).map(Number);
  const names = items(next());
  const values = unpackColumn(total(lengths), next);
  return cut(
    names.map((name, at) => [name, values[at]] as const),
    lengths,
  ).map((entries) => Object.fromEntries(entries));
}

function unpackRecords(records: number, next: () => string): unknown[] {
  const names = items(next()).slice(0, -1);
  const columns = names.map((name) => [name, unpackColumn(records, next)] as const);
  return Array.from({ length: records }, (_, at) =>
    Object.fromEntries(columns.flatMap(([name, column]) => (column[at] === undefined ? [] : [[name, column[at]]]))),
  );
}
