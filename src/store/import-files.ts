import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { sql } from "kysely";
import { type PostingFile, readPostingBatches } from "../io/market/posting-files.js";
import { postingHash } from "../market/snapshot/make-part.js";
import { readRecords, type SourceReading } from "../postings/source/read-source.js";
import type { Service } from "../postings/source/services.js";
import type { SourcePosting, SourcePreset } from "../postings/source/source-preset.js";
import { canonicalJson } from "../schema/canonical.js";
import type { EnteredPosting, EntryReader } from "./read-on-entry.js";
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

/**
 * Postings that are added together: a file is held against what is there piece by piece, however long it is. The first is small, so that
 * readers have something to do, and each is twice the one before.
 */
const FIRST_PIECE = 1000;
const PIECE = 8000;

/** How far a file is. */
export interface ImportProgress {
  /** Packed as it may be. */
  readonly bytes: number;
  readonly records: number;
}

/** `entry` reads what is new while the rest comes in. */
export async function importFile(
  store: Store,
  file: PostingFile,
  entry?: EntryReader,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ImportReport> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file.path)) hash.update(chunk as Uint8Array);
  return importReadings(store, {
    name: basename(file.path),
    file: hash.digest("hex"),
    preset: file.preset,
    readings: () => followBatches(file, onProgress),
    day: null,
    complete: false,
    ...(entry === undefined ? {} : { entry }),
  });
}

/** Whoever takes a batch asks for the next one when it has been added. */
async function* followBatches(file: PostingFile, onProgress: (progress: ImportProgress) => void): AsyncGenerator<SourceReading> {
  let bytes = 0;
  let records = 0;
  for await (const batch of readPostingBatches(file, (read) => void (bytes = read))) {
    yield batch;
    records += batch.read;
    onProgress({ bytes, records });
  }
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
  const file = createHash("sha256").update(pages.join("\n")).digest("hex");
  const readings = () => pages.map((page) => readRecords(service.parse(page), preset));
  return importReadings(store, { name, file, preset, readings, day, complete: service.complete });
}

interface Incoming {
  readonly name: string;
  /** SHA-256 of its bytes: the same file is never read twice. */
  readonly file: string;
  readonly preset: SourcePreset;
  readonly readings: () => Iterable<SourceReading> | AsyncIterable<SourceReading>;
  /** The day it was asked for; null for files, which say nothing about today. */
  readonly day: string | null;
  /** It is all that its source holds. */
  readonly complete: boolean;
  readonly entry?: EntryReader;
}

/** It comes in whole or not at all: killed at any moment, the next start finds it undone and reads it again. */
async function importReadings(store: Store, incoming: Incoming): Promise<ImportReport> {
  const { name, file, preset, day, complete } = incoming;
  const ask = () => store.db.selectFrom("imports").selectAll().where("file", "=", file).where("source", "=", preset.id).executeTakeFirst();
  const before = await ask();
  const report = { name, source: preset.id, state: "seen-before", fresh: 0, changed: 0, closed: 0, dropped: {} } as const;
  // An answer seen before may still reopen and close what came between.
  if (before !== undefined && day === null) return { ...report, ...knownOf(before) };
  incoming.entry?.begin();
  return store.transaction(async () => {
    const { read, kept, fresh, dropped } = await addIncoming(store, incoming);
    const changed = day === null ? 0 : await replaceChanged(store, preset.id, day);
    // A board that answers with nothing readable is broken, not empty.
    const closed = complete && day !== null && kept > 0 ? await closeMissing(store, preset.id, day) : 0;
    await keepDescription(store, preset);
    // Asked again, now that no other import of this source runs: one of the same file may have ended meanwhile.
    if ((await ask()) === undefined) {
      const row = { file, name, source: preset.id, read, fresh, dropped: canonicalJson(dropped) };
      await store.db.insertInto("imports").values(row).execute();
    }
    const state = before === undefined ? "imported" : "seen-before";
    return { ...report, state, read, fresh: fresh - changed, known: kept - fresh, changed, closed, dropped };
  });
}

/** What came then is known now; what was left out then is left out now, for the same reasons. */
function knownOf({ read, dropped }: { readonly read: number; readonly dropped: string }): Pick<ImportReport, "read" | "known" | "dropped"> {
  const reasons = JSON.parse(dropped) as Record<string, number>;
  return { read, known: read - Object.values(reasons).reduce((sum, n) => sum + n, 0), dropped: reasons };
}

interface Added {
  readonly read: number;
  readonly kept: number;
  readonly fresh: number;
  readonly dropped: Readonly<Record<string, number>>;
}

/** By hash: what a posting is kept as. */
type Piece = Map<string, EnteredPosting & { readonly id: string }>;

/** Letters at the beginning of a text that names no company: what is like it mostly begins alike. */
const KIN_LETTERS = 24;

/** Batch by batch and piece by piece: what is held at a time does not grow with the file. */
async function addIncoming(store: Store, { preset: { id: source }, readings, day, entry }: Incoming): Promise<Added> {
  const added = { read: 0, kept: 0, fresh: 0, dropped: {} as Record<string, number> };
  const piece: Piece = new Map();
  let keys: (readonly [string, string, number, string])[] = [];
  let most = FIRST_PIECE;
  const addPiece = async (): Promise<void> => {
    await store.prepare(
      source,
      keys.map(([, , month]) => month),
    );
    await openIncoming(store);
    await store.append("incoming", ["source", "hash", "month", "id"], keys);
    const fresh = await addFresh(store, source, piece);
    added.fresh += fresh.length;
    await entry?.take(fresh);
    piece.clear();
    keys = [];
  };
  for await (const { read, postings, dropped } of readings()) {
    added.read += read;
    added.kept += postings.length;
    for (const [reason, n] of Object.entries(dropped)) added.dropped[reason] = (added.dropped[reason] ?? 0) + n;
    for (const posting of postings) keys.push([source, holdPosting(piece, posting), posting.month ?? 0, posting.posting.id]);
    // What an answer no longer holds is found by looking at all of it.
    if (day !== null || keys.length < most) continue;
    await addPiece();
    most = Math.min(2 * most, PIECE);
  }
  await addPiece();
  return added;
}

/** Of records that differ in nothing but what does not count, the least is kept, whichever came first. Returns the hash. */
function holdPosting(piece: Piece, posting: SourcePosting): string {
  const hash = postingHash(posting);
  const [text, id] = [JSON.stringify(posting), posting.posting.id];
  const held = piece.get(hash);
  const least = (a: string, b: string | undefined): string => (b === undefined || a < b ? a : b);
  const kin = posting.posting.company ?? posting.posting.text.slice(0, KIN_LETTERS);
  piece.set(hash, { month: posting.month ?? 0, text: least(text, held?.text), id: least(id, held?.id), kin });
  return hash;
}

/** The table of this session that holds the keys of a piece: what is known needs no more. */
async function openIncoming(store: Store): Promise<void> {
  await sql`drop table if exists incoming`.execute(store.db);
  await sql`create temp table incoming (source varchar, hash varchar, month integer, id varchar)`.execute(store.db);
}

/** The texts that the store did not hold. */
async function addFresh(store: Store, source: string, piece: Piece): Promise<EnteredPosting[]> {
  const { rows } = await sql<{ hash: string }>`
    select hash from incoming i
    where not exists (select 1 from postings p where p.month = i.month and p.source = i.source and p.hash = i.hash)`.execute(store.db);
  const hashes = new Set(rows.map(({ hash }) => hash));
  const fresh = [...piece].filter(([hash]) => hashes.has(hash));
  await store.append(
    "postings",
    ["source", "hash", "month", "incoming", "id", "closed", "replaced"],
    fresh.map(([hash, { month, text, id }]) => [source, hash, month, text, id, null, false]),
  );
  return fresh.map(([, posting]) => posting);
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
