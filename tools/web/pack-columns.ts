// JSON turned by ninety degrees for the way to the browser: what the records of one kind say in one field stands together, so
// that gzip finds it alike. `src/web/engine/unpack-columns.ts` turns it back.

/** An object with more different keys than this is a list of named things, not a record. */
const MOST_FIELDS = 40;
/** The data have signs of their own between the fields of a line (`src/taxonomy/rule-columns.ts`): these are others. */
const BETWEEN_PARTS = "\u001d";
const BETWEEN_ITEMS = "\u001e";

/** Each column writes what its values are, a letter a value, and then what each sort of them holds. */
export function packColumns(value: unknown): string {
  const parts: string[] = [];
  packColumn([value], parts);
  return parts.join(BETWEEN_PARTS);
}

function packColumn(values: readonly unknown[], parts: string[]): void {
  const objects = values.filter((value) => sortOf(value) === "o") as Readonly<Record<string, unknown>>[];
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))].sort();
  const isNamed = names.length > MOST_FIELDS;
  const sorts = values.map((value) => (isNamed && sortOf(value) === "o" ? "m" : sortOf(value)));
  const only = new Set(sorts);
  parts.push(only.size === 1 ? [...only].join("") : sorts.join(""));
  if (only.has("s")) parts.push(joinItems(values.filter((_, at) => sorts[at] === "s")));
  if (only.has("i")) parts.push(joinItems(values.filter((_, at) => sorts[at] === "i")));
  if (only.has("a")) {
    const lists = values.filter(Array.isArray);
    parts.push(joinItems(lists.map(({ length }) => length)));
    packColumn(lists.flat(), parts);
  }
  if (only.has("m")) {
    parts.push(joinItems(objects.map((object) => Object.keys(object).length)));
    parts.push(joinItems(objects.flatMap((object) => Object.keys(object))));
    packColumn(
      objects.flatMap((object) => Object.values(object)),
      parts,
    );
  }
  if (only.has("o")) {
    // Ended, not parted, by the sign: a record may have no field, or one without a name.
    parts.push(joinItems([...names, ""]));
    for (const name of names)
      packColumn(
        objects.map((object) => (Object.hasOwn(object, name) ? object[name] : undefined)),
        parts,
      );
  }
}

function sortOf(value: unknown): string {
  if (value === undefined) return "u";
  if (value === null) return "n";
  if (Array.isArray(value)) return "a";
  if (typeof value === "boolean") return value ? "t" : "f";
  return typeof value === "number" ? "i" : typeof value === "string" ? "s" : "o";
}

function joinItems(items: readonly unknown[]): string {
  const texts = items.map(String);
  if (texts.some((text) => text.includes(BETWEEN_ITEMS) || text.includes(BETWEEN_PARTS))) throw new Error("data hold a control character");
  return texts.join(BETWEEN_ITEMS);
}
