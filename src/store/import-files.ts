import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { PostingFile } from "../io/market/posting-files.js";
import { postingHash } from "../market/make-part.js";
import { readRecords, readSource, type SourceReading } from "../postings/source/read-source.js";
import type { Service } from "../postings/source/services.js";
import type { SourcePreset } from "../postings/source/source-preset.js";
import { canonicalJson } from "../schema/canonical.js";
import type { Store } from "./open-store.js";
import { keepDescription } from "./source-descriptions.js";

export interface ImportReport {
  readonly name: string;
  readonly source: string;
  readonly state: "imported" | "seen-before";
  readonly read: number;
  readonly fresh: number;
  /** Postings that an earlier import, or an earlier line, held already. */
  readonly known: number;
  readonly dropped: Readonly<Record<string, number>>;
}

export function importFile(store: Store, file: PostingFile): Promise<ImportReport> {
  const bytes = readFileSync(file.path);
  return importBytes(store, { name: basename(file.path), bytes, preset: file.preset, read: () => readSource(bytes, file.preset) });
}

/** A service's answer, as it was fetched. */
export function importAnswer(store: Store, service: Service, name: string, body: string, preset: SourcePreset): Promise<ImportReport> {
  const bytes = new TextEncoder().encode(body);
  return importBytes(store, { name, bytes, preset, read: () => readRecords(service.parse(body), preset) });
}

interface Incoming {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly preset: SourcePreset;
  readonly read: () => SourceReading;
}

/** It comes in whole or not at all: killed at any moment, the next start finds it undone and reads it again. */
async function importBytes(store: Store, { name, bytes, preset, read }: Incoming): Promise<ImportReport> {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const before = await store.db
    .selectFrom("imports")
    .selectAll()
    .where("file", "=", hash)
    .where("source", "=", preset.id)
    .executeTakeFirst();
  if (before !== undefined)
    return { name, source: preset.id, state: "seen-before", read: before.read, fresh: 0, known: before.read, dropped: {} };
  const reading = read();
  await store.connection.run("begin transaction");
  try {
    await store.connection.run("create or replace temp table incoming (source varchar, hash varchar, incoming varchar)");
    const appender = await store.connection.createAppender("incoming", undefined, "temp");
    for (const posting of reading.postings) {
      appender.appendVarchar(preset.id);
      appender.appendVarchar(postingHash(posting));
      appender.appendVarchar(canonicalJson(posting));
      appender.endRow();
    }
    appender.closeSync();
    const added = await store.connection.runAndReadAll(
      `insert into postings select source, hash, any_value(incoming) from incoming i
       where not exists (select 1 from postings p where p.source = i.source and p.hash = i.hash) group by source, hash returning 1`,
    );
    const fresh = added.currentRowCount;
    await keepDescription(store, preset);
    await store.db
      .insertInto("imports")
      .values({ file: hash, name, source: preset.id, read: reading.read, fresh, dropped: canonicalJson(reading.dropped) })
      .execute();
    await store.connection.run("commit");
    return {
      name,
      source: preset.id,
      state: "imported",
      read: reading.read,
      fresh,
      known: reading.postings.length - fresh,
      dropped: reading.dropped,
    };
  } catch (error) {
    await store.connection.run("rollback");
    throw error;
  }
}
