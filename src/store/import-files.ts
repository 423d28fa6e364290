import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { sql } from "kysely";
import type { PostingFile } from "../io/market/posting-files.js";
import { postingHash } from "../market/make-part.js";
import { readRecords, readSource, type SourceReading } from "../postings/source/read-source.js";
import type { Service } from "../postings/source/services.js";
import type { SourcePreset } from "../postings/source/source-preset.js";
import { canonicalJson } from "../schema/canonical.js";
import { keepDescription } from "./source-descriptions.js";
import type { Store } from "./store.js";

/** What became of what was read: read = fresh + known + changed + every reason in `dropped`. */
export interface ImportReport {
  readonly name: string;
  readonly source: string;
  readonly state: "imported" | "seen-before";
  readonly read: number;
  readonly fresh: number;
  /** Postings that an earlier import, or an earlier line, held already. */
  readonly known: number;
  /** Postings whose text changed since they were last seen; the former text no longer counts. */
  readonly changed: number;
  /** Postings the source no longer holds. They keep their dates and are counted by them. */
  readonly closed: number;
  readonly dropped: Readonly<Record<string, number>>;
}

export function importFile(store: Store, file: PostingFile): Promise<ImportReport> {
  const bytes = readFileSync(file.path);
  const name = basename(file.path);
  return importBytes(store, { name, bytes, preset: file.preset, read: () => readSource(bytes, file.preset), day: null, complete: false });
}

export interface ServiceAnswer {
  readonly service: Service;
  readonly name: string;
  /** Its pages, as they were fetched. */
  readonly pages: readonly string[];
  readonly preset: SourcePreset;
  /** YYYY-MM-DD */
  readonly day: string;
}

export function importAnswer(store: Store, { service, name, pages, preset, day }: ServiceAnswer): Promise<ImportReport> {
  const bytes = new TextEncoder().encode(pages.join("\n"));
  const read = () =>
    readRecords(
      pages.flatMap((page) => service.parse(page)),
      preset,
    );
  return importBytes(store, { name, bytes, preset, read, day, complete: service.complete });
}

interface Incoming {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly preset: SourcePreset;
  readonly read: () => SourceReading;
  /** The day it was asked for; null for files, which say nothing about today. */
  readonly day: string | null;
  /** It is all that its source holds. */
  readonly complete: boolean;
}

/** It comes in whole or not at all: killed at any moment, the next start finds it undone and reads it again. */
async function importBytes(store: Store, incoming: Incoming): Promise<ImportReport> {
  const { name, bytes, preset, day, complete } = incoming;
  const file = createHash("sha256").update(bytes).digest("hex");
  const before = await store.db
    .selectFrom("imports")
    .selectAll()
    .where("file", "=", file)
    .where("source", "=", preset.id)
    .executeTakeFirst();
  const report = { name, source: preset.id, state: "seen-before", fresh: 0, changed: 0, closed: 0, dropped: {} } as const;
  // An answer seen before may still reopen and close what came between.
  if (before !== undefined && day === null) return { ...report, read: before.read, known: before.read };
  const reading = incoming.read();
  // A board that answers with nothing readable is broken, not empty.
  const whole = complete && day !== null && reading.postings.length > 0;
  return store.transaction(async () => {
    await store.prepare(
      preset.id,
      reading.postings.map(({ month }) => month ?? 0),
    );
    await appendIncoming(store, preset.id, reading);
    const fresh = await addFresh(store);
    const changed = day === null ? 0 : await replaceChanged(store, preset.id, day);
    const closed = whole ? await closeMissing(store, preset.id, day) : 0;
    await keepDescription(store, preset);
    if (before === undefined) {
      const row = { file, name, source: preset.id, read: reading.read, fresh, dropped: canonicalJson(reading.dropped) };
      await store.db.insertInto("imports").values(row).execute();
    }
    return {
      ...report,
      state: before === undefined ? "imported" : "seen-before",
      read: reading.read,
      fresh: fresh - changed,
      known: reading.postings.length - fresh,
      changed,
      closed,
      dropped: reading.dropped,
    };
  });
}

async function appendIncoming(store: Store, source: string, { postings }: SourceReading): Promise<void> {
  await sql`drop table if exists incoming`.execute(store.db);
  await sql`create temp table incoming (source varchar, hash varchar, month integer, incoming varchar, id varchar)`.execute(store.db);
  await store.append(
    "incoming",
    ["source", "hash", "month", "incoming", "id"],
    postings.map((posting) => [source, postingHash(posting), posting.month ?? 0, canonicalJson(posting), posting.posting.id]),
  );
}

async function addFresh(store: Store): Promise<number> {
  const { rows } = await sql`
    insert into postings (source, hash, month, incoming, id, closed, replaced)
    select source, hash, month, min(incoming), min(id), null, false from incoming i
    where not exists (select 1 from postings p where p.month = i.month and p.source = i.source and p.hash = i.hash)
    group by source, hash, month returning 1`.execute(store.db);
  return rows.length;
}

/** Of the same id only the text that came now counts. */
async function replaceChanged(store: Store, source: string, day: string): Promise<number> {
  await sql`
    update postings as p set closed = null, replaced = false where source = ${source} and (closed is not null or replaced)
    and exists (select 1 from incoming i where i.hash = p.hash)`.execute(store.db);
  const { rows } = await sql`
    update postings as p set closed = ${day}, replaced = true where source = ${source} and not replaced and id <> ''
    and exists (select 1 from incoming i where i.id = p.id) and not exists (select 1 from incoming i where i.hash = p.hash) returning 1`.execute(
    store.db,
  );
  return rows.length;
}

async function closeMissing(store: Store, source: string, day: string): Promise<number> {
  const { rows } = await sql`
    update postings as p set closed = ${day} where source = ${source} and closed is null
    and not exists (select 1 from incoming i where i.hash = p.hash) returning 1`.execute(store.db);
  return rows.length;
}
