import type { FinishOptions, PackedSnapshot } from "../market/snapshot/finish.js";
import type { Part } from "../market/snapshot/part.js";
import { finishStore, newestMonth, partOfStore, type StoreTaxonomy } from "./finish-store.js";
import { type FactReader, openFactReader, type ReadFactsOptions } from "./read-facts.js";
import type { EmbeddedStore } from "./store.js";

export interface BuildOptions extends Omit<ReadFactsOptions, "taxonomy"> {
  readonly taxonomy: StoreTaxonomy;
  /** Windows may hang on the newest month of what was read; 0 where nothing is dated. */
  readonly finish: (newest: number) => FinishOptions;
  /** Called with everything as one part, which takes reading what does not count as well. */
  readonly onPart?: (part: Part) => void;
  /** The one that read on entry; it stays open. */
  readonly reader?: FactReader;
}

/** Reads what is unread and wanted, and makes the snapshot. Killed anywhere, the next start goes on. */
export async function buildStore(
  store: EmbeddedStore,
  { taxonomy, finish, onPart, reader: given, ...options }: BuildOptions,
): Promise<PackedSnapshot> {
  const reader = given ?? openFactReader(store, { ...options, taxonomy: taxonomy.hash });
  try {
    await reader.readKeys();
    if (onPart !== undefined) onPart(await partOfStore(store, taxonomy, reader.openRows()));
    const newest = (await newestMonth(store, taxonomy.hash)) ?? 0;
    return await finishStore(store, taxonomy, finish(newest), reader.pack, { rows: reader.openRows() });
  } finally {
    if (given === undefined) reader.end();
  }
}
