import { LIMITS } from "../../limits.js";
import type { PostingFile } from "../../postings/parse-posting-file.js";
import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import type { StageEvent } from "../../schema/stage-event.js";
import engineAddress from "./engine-worker.ts?worker&url";
import { PartFailed } from "./part-failed.js";
import type { DroppedFile, EngineCall, EngineCalls, Opened, RawOptions } from "./protocol.js";
import readerAddress from "./reader-worker.ts?worker&url";
import spellingsAddress from "./spellings-worker.ts?worker&url";
import typesetterAddress from "./typesetter-worker.ts?worker&url";
import { WorkerLink } from "./worker-link.js";

const engine = new WorkerLink(engineAddress);
const reader = new WorkerLink(readerAddress);
let opened: Promise<Opened> | null = null;
/** Kept for an engine that is started anew. */
let spellings: Promise<Uint8Array | null> | null = null;
let given: Promise<void> | null = null;

/** What the engine holds besides its data, so that one that was stopped is brought back to it. */
let snapshot: readonly DroppedFile[] | null = null;
let lastReport: { readonly call: EngineCall; readonly args: readonly unknown[] } | null = null;
let holdsReport = false;
const MAKES_REPORT: readonly EngineCall[] = ["report", "openReport"];
const READS_TEXT: readonly EngineCall[] = ["profile", "report", "overview", "nearRoles", "beside", "ownMarket"];
const NEEDS_REPORT: readonly EngineCall[] = ["whatIf", "solveWhatIf", "takeAway", "printed", "compareReport"];

/** Loads data and engine, once; a failure is not kept, so that trying again can work. */
export function openEngine(): Promise<Opened> {
  if (!engine.isStarted) {
    opened = null;
    given = null;
    holdsReport = false;
  }
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** A dropped connection is no reason to stop: what did not load is loaded once more. */
async function onceMore<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof PartFailed && cause.at === "loading")) throw cause;
    return ask();
  }
}

async function open(): Promise<Opened> {
  const builtIn = await onceMore(() => engine.call<Opened>("open", [location.origin]));
  return snapshot === null ? builtIn : engine.call<Opened>("openSnapshot", [snapshot]);
}

/** Spellings take longer to work out than a CV to read: a worker of its own does it, beside the engine. */
async function workOutSpellings(): Promise<Uint8Array | null> {
  const worker = new WorkerLink(spellingsAddress);
  try {
    return await worker.call<Uint8Array>("prepare", [location.origin]);
  } catch {
    // The engine works them out itself: if what went wrong goes wrong there too, it is told there.
    spellings = null;
    return null;
  } finally {
    worker.end(new Cancelled());
  }
}

function giveSpellings(): Promise<void> {
  spellings ??= workOutSpellings();
  given ??= Promise.all([spellings, openEngine()])
    .then(([packed]) => (packed === null ? undefined : engine.call<void>("takeSpellings", [packed])))
    .catch((error: unknown) => {
      given = null;
      throw error;
    });
  return given;
}

/** A snapshot of one's own takes the place of the built-in one, until the page is loaded again. */
export async function openSnapshot(files: readonly DroppedFile[]): Promise<Opened> {
  const answer = await askEngine("openSnapshot", [files]);
  snapshot = files;
  return answer;
}

export async function askEngine<C extends EngineCall>(
  call: C,
  args: Parameters<EngineCalls[C]>,
  progress?: (event: StageEvent) => void,
): Promise<Awaited<ReturnType<EngineCalls[C]>>> {
  await openEngine();
  return onceMore(() => askOpened(call, args, progress));
}

async function askOpened<C extends EngineCall>(
  call: C,
  args: Parameters<EngineCalls[C]>,
  progress?: (event: StageEvent) => void,
): Promise<Awaited<ReturnType<EngineCalls[C]>>> {
  await openEngine();
  if (READS_TEXT.includes(call)) await giveSpellings();
  if (NEEDS_REPORT.includes(call) && !holdsReport && lastReport !== null) {
    await engine.call(lastReport.call, lastReport.args);
    holdsReport = true;
  }
  const answer = await engine.call<Awaited<ReturnType<EngineCalls[C]>>>(call, args, progress);
  if (MAKES_REPORT.includes(call)) {
    lastReport = { call, args };
    holdsReport = true;
  }
  return answer;
}

/** Ends the computation that runs; the engine starts anew with the next question. */
export function cancelEngine(): void {
  engine.end(new Cancelled());
}

/** Ends the workers with all they hold of a person. */
export function forgetWork(): void {
  lastReport = null;
  engine.end(new Cancelled());
  reader.end(new Cancelled());
}

export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

/** The tagged PDF, by a typesetter that is loaded for it and ended after it: it holds much memory. */
export async function typesetPdf(redact: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const typesetter = new WorkerLink(typesetterAddress);
  try {
    const printed = await askEngine("printed", [redact]);
    return await onceMore(() => typesetter.call<Uint8Array<ArrayBuffer>>("typeset", [location.origin, printed]));
  } finally {
    typesetter.end(new Cancelled());
  }
}

/**
 * What takes a while and needs no CV, done before one is read. What goes wrong here goes wrong again for the question that
 * needs it, and is told there.
 */
export function prepareFor(options: RawOptions | null): void {
  void reader.call("prepare", []).catch(() => undefined);
  void giveSpellings().catch(() => undefined);
  void askEngine("prepare", [options]).catch(() => undefined);
}

/** A file's bytes as a text with its places. */
export function readFile(bytes: Uint8Array, name: string): Promise<TextDocument> {
  return readWithin<TextDocument>("read", bytes, name);
}

/** A file's bytes as postings: a list of them, or one. */
export function readPostings(bytes: Uint8Array, name: string): Promise<PostingFile> {
  return readWithin<PostingFile>("readPostings", bytes, name);
}

/** Files of unknown make are read in a worker of its own that is ended where it takes too long. */
async function readWithin<T>(call: string, bytes: Uint8Array, name: string): Promise<T> {
  if (bytes.length === 0) throw new InputError("empty-file", "the file is empty.", { place: name });
  if (bytes.length > LIMITS.documentBytes) throw new InputError("file-too-large", "the file is too large.", { place: name });
  const clock = setTimeout(
    () => reader.end(new InputError("took-too-long", `reading the file took more than ${LIMITS.readerSeconds} seconds.`, { place: name })),
    LIMITS.readerSeconds * 1000,
  );
  try {
    return await onceMore(() => reader.call<T>(call, [bytes, name]));
  } finally {
    clearTimeout(clock);
  }
}

export function cancelReading(): void {
  reader.end(new Cancelled());
}
