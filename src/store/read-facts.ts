import { sql } from "kysely";
import { startReaders } from "../io/market/read-parts.js";
import type { SourceDescription } from "../market/make-part.js";
import type { Part, PartPosting } from "../market/part.js";
import { READER_VERSION } from "../postings/read-posting.js";
import type { SourcePosting } from "../postings/source/source-preset.js";
import { canonicalJson } from "../schema/canonical.js";
import type { Store } from "./open-store.js";
import { descriptionsOf } from "./source-descriptions.js";

/** Postings read between two commits: what a kill can cost. */
const CHUNK = 1000;

/** A posting's row with names of skills instead of numbers, which differ from part to part. */
export type StoredRow = Omit<PartPosting, "source" | "groups" | "shingles"> & {
  readonly groups: readonly (readonly (number | string)[])[];
};

export function factsVersion(taxonomy: string): string {
  return `${READER_VERSION}:${taxonomy}`;
}

export interface ReadFactsOptions {
  readonly data: string;
  readonly taxonomy: string;
  readonly workers: number;
  readonly chunk?: number;
  readonly onDone?: (done: number, of: number) => void;
}

/** Reads what this version of reader and taxonomy has not read yet. Stops anywhere and goes on where it stopped. */
export async function readFacts(store: Store, options: ReadFactsOptions): Promise<number> {
  const version = factsVersion(options.taxonomy);
  const pending = await store.db
    .selectFrom("postings as p")
    .select(["p.source", "p.hash"])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("facts as f")
            .select("f.hash")
            .whereRef("f.source", "=", "p.source")
            .whereRef("f.hash", "=", "p.hash")
            .where("f.version", "=", version),
        ),
      ),
    )
    .orderBy("p.source")
    .orderBy("p.hash")
    .execute();
  const bySource = new Map<string, string[]>();
  for (const { source, hash } of pending) bySource.set(source, [...(bySource.get(source) ?? []), hash]);
  const size = options.chunk ?? CHUNK;
  const chunks = [...bySource].flatMap(([source, hashes]) =>
    Array.from({ length: Math.ceil(hashes.length / size) }, (_, at) => ({ source, hashes: hashes.slice(at * size, (at + 1) * size) })),
  );
  if (chunks.length === 0) return 0;
  const descriptions = await descriptionsOf(store);
  const readers = startReaders(Math.min(Math.max(1, options.workers), chunks.length));
  let done = 0;
  // One writer: chunks are read side by side and written one after the other.
  let writing: Promise<void> = Promise.resolve();
  try {
    await Promise.all(
      readers.map(async (reader) => {
        for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
          const { source, hashes } = chunk;
          const load = writing.then(() => loadPostings(store, source, hashes));
          writing = load.then(() => undefined);
          const part = await reader.ask({
            kind: "postings",
            source: descriptions.get(source) as SourceDescription,
            postings: await load,
            data: options.data,
          });
          writing = writing.then(() => writeFacts(store, source, version, part));
          await writing;
          done += hashes.length;
          options.onDone?.(done, pending.length);
        }
      }),
    );
  } finally {
    for (const reader of readers) reader.end();
  }
  return pending.length;
}

async function loadPostings(store: Store, source: string, hashes: readonly string[]): Promise<SourcePosting[]> {
  const rows = await store.db
    .selectFrom("postings")
    .select("incoming")
    .where("source", "=", source)
    .where("hash", "in", hashes)
    .orderBy("hash")
    .execute();
  return rows.map(({ incoming }) => JSON.parse(incoming) as SourcePosting);
}

async function writeFacts(store: Store, source: string, version: string, part: Part): Promise<void> {
  await sql`begin transaction`.execute(store.db);
  const appender = await store.connection.createAppender("facts");
  for (const posting of part.postings) {
    const { shingles, groups, source: _number, ...rest } = posting;
    const row: StoredRow = {
      ...rest,
      groups: groups.map((group) => [...group.slice(0, 2), ...group.slice(2).map((at) => part.skills[at] as string)]),
    };
    appender.appendVarchar(source);
    appender.appendVarchar(posting.hash);
    appender.appendVarchar(version);
    appender.appendVarchar(canonicalJson(row));
    appender.appendBlob(new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength));
    appender.endRow();
  }
  appender.closeSync();
  await sql`commit`.execute(store.db);
}
