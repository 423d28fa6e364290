import type { Kysely, RawBuilder } from "kysely";
import type { Cell } from "../io/market/pack-rows.js";
import type { StoreTables } from "./tables.js";

/** Where postings and their facts are kept: one file of one process, or a PostgreSQL that many share. The queries are the same. */
export interface Store {
  readonly db: Kysely<StoreTables>;
  /** Whole or not at all. */
  transaction<T>(run: () => Promise<T>): Promise<T>;
  /** Many rows at once, in the order of the columns. */
  append(table: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Called inside a transaction before postings of a source come in. */
  prepare(source: string, months: readonly number[]): Promise<void>;
  /** A query's answer in blocks of columns: what is held at a time does not grow with the answer. */
  stream(query: RawBuilder<unknown>): AsyncGenerator<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

/** The one file of one process. */
export interface EmbeddedStore extends Store {
  /** The same file for work beside this: an answer that is streamed is broken by another query of its connection. Tables of a session are not shared. */
  beside(): Promise<Store>;
}
