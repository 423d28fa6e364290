import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { today } from "../../io/clock.js";
import { type FetchOptions, fetchPage } from "../../io/fetch/fetch-page.js";
import { checkWritable, readTextInput, writeOutputs } from "../../io/files.js";
import { dataFolder } from "../../io/knowledge/data-folder.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { findPostingFiles, NO_POSTINGS, type OwnSource, type PostingFile, READ_FILES } from "../../io/market/posting-files.js";
import { packSnapshot, writeSnapshot } from "../../io/market/write-snapshot.js";
import { finishPart, type PackedSnapshot } from "../../market/snapshot/finish.js";
import { packShard } from "../../market/snapshot/pack-shard.js";
import type { Part } from "../../market/snapshot/part.js";
import { encodePart } from "../../market/snapshot/part-codec.js";
import { computeWindows, type SnapshotWindows } from "../../market/snapshot/windows.js";
import { serviceOf } from "../../postings/source/services.js";
import { InputError } from "../../schema/input-error.js";
import { SelectedBy } from "../../schema/market.js";
import { buildStore } from "../../store/build-store.js";
import { newestMonth } from "../../store/finish-store.js";
import { type ImportReport, importAnswer, importFile } from "../../store/import-files.js";
import { listMerged } from "../../store/list-merged.js";
import { openStore } from "../../store/open-store.js";
import { type FactReader, openFactReader } from "../../store/read-facts.js";
import type { EmbeddedStore, Store } from "../../store/store.js";
import { maybeMonth } from "../../text/calendar.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { readDay, readMost, readWhole } from "../options/read-option.js";
import { progressBar, readingBar } from "../terminal/progress-bar.js";
import { formatTable } from "../terminal/table.js";
import type { Terminal } from "../terminal/terminal.js";
import { formatMerged } from "./merged-ads.js";
import { readParts, writePart } from "./part.js";
import { roleOfTitle } from "./show.js";

type Options = Record<string, unknown>;

/** What needs the store of postings: one process at a time. */
export async function runStoreAction(
  action: "add" | "build" | "merged" | "merge" | "part",
  args: readonly string[],
  raw: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  if (action === "merge") {
    if (args.length === 0)
      throw new InputError("bad-option", "market merge takes the parts that market part wrote.", { place: "market merge" });
    terminal.out(mergeMarket(readParts(args), raw));
    return EXIT.done;
  }
  if (action === "part") {
    await writePart(args, ownSource(raw), raw, terminal);
    return EXIT.done;
  }
  if (typeof raw.on === "string") {
    // PostgreSQL is loaded only where it is named.
    const { addShared, buildShared } = await import("./postgres.js");
    if (action === "add") await addShared(raw.on, (store) => addSources(store, args, raw, terminal));
    else {
      const order = {
        windows: askedWindows(raw),
        workers: readWhole("--workers", raw.workers, 0, 64),
        onDone: progressBar(terminal, "step"),
      };
      terminal.out(writeFinished(await buildShared(raw.on, order, terminal), raw));
    }
    return EXIT.done;
  }
  const store = await openStore(String(raw.store));
  try {
    if (action === "add") await addSources(store, args, raw, terminal, () => openReader(store, raw));
    else if (action === "merged") await showMerged(store, args.join(" "), raw, terminal);
    else
      terminal.out(
        `${await buildSnapshot(store, raw, terminal)}Next: groundwork market roles --market ${raw.out}; analyze takes --market too.\n`,
      );
    return EXIT.done;
  } finally {
    await store.close();
  }
}

/** `open`: what reads on entry. */
async function addSources(
  store: Store,
  sources: readonly string[],
  raw: Options,
  terminal: Terminal,
  open?: () => FactReader,
): Promise<void> {
  if (sources.length === 0) throw new InputError("bad-option", "name files, folders, services or addresses.", { place: "market add" });
  const services = sources.flatMap((words) => serviceOf(words) ?? []);
  if (services.length > 0 && raw.online !== true)
    throw new InputError("offline", "services are fetched only when asked for.", { place: "market add" });
  const leftOut: string[] = [];
  const files = await findPostingFiles(
    sources.filter((words) => serviceOf(words) === undefined),
    ownSource(raw),
    (path) => void leftOut.push(basename(path)),
  );
  if (files.length === 0 && services.length === 0)
    throw new InputError("bad-data", NO_POSTINGS, { place: sources[0] ?? "market add", hint: READ_FILES });
  const reports = await addFiles(store, files, terminal, open);
  const bar = progressBar(terminal, "source");
  for (const [at, { service, board }] of services.entries()) {
    const pages = [await fetchPage(service.address(board), fetchOptions(raw))];
    const day = today();
    const name = board === "" ? service.kind : board;
    reports.push(await importAnswer(store, { service, name, pages, preset: service.preset(board, day), day }));
    bar(at + 1, services.length);
  }
  if (leftOut.length > 0) terminal.err(`Not read, no column or page in it holds postings: ${leftOut.join(", ")}\n`);
  if (raw.json === true) terminal.out(`${JSON.stringify(reports, null, 1)}\n`);
  else terminal.out(`${reportTable(reports)}\n\nNext: groundwork market build counts what is held.\n`);
}

async function addFiles(store: Store, files: readonly PostingFile[], terminal: Terminal, open?: () => FactReader): Promise<ImportReport[]> {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const bar = readingBar(terminal, bytes);
  const before = { bytes: 0, records: 0 };
  const reports: ImportReport[] = [];
  const reader = open?.();
  try {
    for (const file of files) {
      const report = await importFile(store, file, reader, (now) => bar.show(before.bytes + now.bytes, before.records + now.records));
      before.bytes += file.bytes;
      before.records += report.read;
      bar.show(before.bytes, before.records);
      reports.push(report);
    }
    await reader?.settle();
  } finally {
    bar.end();
    reader?.end();
  }
  return reports;
}

/** Of the embedded store: postings are read while others still come in, those first that a build will count. */
function openReader(store: EmbeddedStore, raw: Options): FactReader {
  const data = dataFolder();
  const asked = askedWindows(raw);
  return openFactReader(store, {
    data,
    taxonomy: readKnowledge(data).taxonomy.hash,
    workers: readWhole("--workers", raw.workers, 1, 64),
    windows: (newest) => computeWindows(asked, newest),
  });
}

/** Private and loopback hosts only by name, as host:port. */
export function fetchOptions(raw: Options): FetchOptions {
  return { allow: allowedHosts(raw), cache: join(dirname(String(raw.store)), "fetched") };
}

export function allowedHosts(raw: Options): string[] {
  return typeof raw.allowPrivate === "string" ? raw.allowPrivate.split(",") : [];
}

export function reportTable(reports: readonly ImportReport[]): string {
  const rows = reports.map(({ name, source, state, read, fresh, changed, known, closed, dropped }) => [
    name,
    source,
    state === "imported" ? "" : "seen before",
    String(read),
    String(fresh),
    String(changed),
    String(known),
    String(closed),
    Object.entries(dropped)
      .map(([reason, n]) => `${n} ${reason}`)
      .join(", "),
  ]);
  return formatTable(["from", "source", "", "read", "new", "changed", "known", "closed", "not kept"], rows, [
    false,
    false,
    false,
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
}

/** How files that no preset knows are described: collected by a person, so they never say how common a role is. */
function ownSource(raw: Options): OwnSource {
  const id = typeof raw.name === "string" ? raw.name : "own";
  const selectedBy = SelectedBy.safeParse(raw.selectedBy ?? "keyword");
  if (!selectedBy.success)
    throw new InputError("bad-option", `--selected-by ${String(raw.selectedBy)}: one of ${SelectedBy.options.join(", ")}.`, {
      place: "--selected-by",
    });
  const collected = readDay("--collected", raw.collected);
  const columns = typeof raw.columns === "string" ? { columns: parseColumns(readTextInput(raw.columns, 100_000), raw.columns) } : {};
  return { id, name: id, licence: "not stated", selectedBy: selectedBy.data, collected, ...columns };
}

/** `text: Body` a line, for columns whose names are not recognised. */
function parseColumns(text: string, place: string): Record<string, string> {
  const value: unknown = parse(text);
  const columns = z.record(z.string(), z.string()).safeParse(value);
  if (!columns.success)
    throw new InputError("bad-data", "this is no map of columns.", { place: basename(place), hint: "Write lines such as text: Body." });
  return columns.data;
}

/** Reads what is unread, writes the snapshot and says what it is. */
export async function buildSnapshot(store: EmbeddedStore, raw: Options, terminal: Terminal): Promise<string> {
  checkWritable(String(raw.out));
  const data = dataFolder();
  const { taxonomy } = readKnowledge(data);
  const path = raw.part;
  const finished = await buildStore(store, {
    data,
    taxonomy,
    workers: readWhole("--workers", raw.workers, 1, 64),
    finish: (newest) => computeWindows(askedWindows(raw), newest),
    ...(typeof path === "string"
      ? { onPart: (part: Part) => writeOutputs(dirname(path), new Map([[basename(path), encodePart(part)]])) }
      : {}),
    onDone: progressBar(terminal, "posting"),
  });
  if (finished.index.sources.length === 0)
    throw new InputError("bad-data", "the store holds no postings yet.", {
      place: String(raw.store),
      hint: "Bring some in with groundwork market add.",
    });
  return writeFinished(finished, raw);
}

async function showMerged(store: Store, title: string, raw: Options, terminal: Terminal): Promise<void> {
  const knowledge = readKnowledge();
  const { taxonomy } = knowledge;
  const newest = await newestMonth(store, taxonomy.hash);
  if (newest === null)
    throw new InputError("bad-data", "nothing in this store was read by this version.", {
      place: String(raw.store),
      hint: "Run groundwork market build first.",
    });
  const role = title === "" ? null : roleOfTitle(title, knowledge);
  const merged = await listMerged(store, taxonomy.hash, computeWindows(askedWindows(raw), newest), role);
  terminal.out(raw.json === true ? `${JSON.stringify(merged, null, 1)}\n` : formatMerged(merged, readMost(raw.most)));
}

function mergeMarket(part: Part, raw: Options): string {
  if (part.postings.length === 0)
    throw new InputError("bad-data", "these parts hold no postings.", {
      place: "market merge",
      hint: "market part says how many it kept.",
    });
  const newest = part.postings.reduce((most, { month }) => Math.max(most, month ?? 0), 0);
  return writeFinished(packSnapshot(finishPart(part, computeWindows(askedWindows(raw), newest), packShard)), raw);
}

export function askedWindows(raw: Options): SnapshotWindows {
  return { name: "own store", present: parseWindow(raw.present, "--present"), earlier: parseWindow(raw.earlier, "--earlier") };
}

export function writeFinished(packed: PackedSnapshot, raw: Options): string {
  const bytes = writeSnapshot(String(raw.out), packed);
  const { index, shards } = packed;
  return `Snapshot ${index.hash.slice(0, 16)}: ${index.roles.length} roles, ${shards.size} with statistics, ${bytes} bytes, in ${join(String(raw.out), "index.json")}\n`;
}

function parseWindow(value: unknown, flag: string): readonly [number, number] | null {
  if (typeof value !== "string" || value === "") return null;
  const match = /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/.exec(value);
  const [first, last] = [maybeMonth(match?.[1] ?? ""), maybeMonth(match?.[2] ?? "")];
  if (first === undefined || last === undefined || last < first)
    throw new InputError("bad-option", `${flag} ${value}: give YYYY-MM..YYYY-MM.`, { place: flag });
  return [first, last];
}
