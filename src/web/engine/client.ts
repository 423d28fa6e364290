import { LIMITS } from "../../limits.js";
import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import type { StageEvent } from "../../schema/stage-event.js";
import engineAddress from "./engine-worker.ts?worker&url";
import type { EngineCall, EngineCalls } from "./protocol.js";
import readerAddress from "./reader-worker.ts?worker&url";
import typesetterAddress from "./typesetter-worker.ts?worker&url";
import { WorkerLink } from "./worker-link.js";

const engine = new WorkerLink(engineAddress);
const reader = new WorkerLink(readerAddress);
let opened: ReturnType<EngineCalls["open"]> | null = null;

/** Loads data and engine, once; a failure is not kept, so that trying again can work. */
export function openEngine(): ReturnType<EngineCalls["open"]> {
  opened ??= engine.call<Awaited<ReturnType<EngineCalls["open"]>>>("open", [location.origin]).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

export async function askEngine<C extends EngineCall>(
  call: C,
  args: Parameters<EngineCalls[C]>,
  progress?: (event: StageEvent) => void,
): Promise<Awaited<ReturnType<EngineCalls[C]>>> {
  await openEngine();
  return engine.call<Awaited<ReturnType<EngineCalls[C]>>>(call, args, progress);
}

/** Ends the computation that runs; the engine starts anew with the next question. */
export function cancelEngine(): void {
  opened = null;
  engine.end(new Cancelled());
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
    return await typesetter.call<Uint8Array<ArrayBuffer>>("typeset", [location.origin, printed]);
  } finally {
    typesetter.end(new Cancelled());
  }
}

/** Loads the reader before a file comes. */
export function warmReader(): void {
  void reader.call("warm", []).catch(() => undefined);
}

/** A file's bytes as a text with its places, in a worker of its own that is ended where it takes too long. */
export async function readFile(bytes: Uint8Array, name: string): Promise<TextDocument> {
  if (bytes.length === 0) throw new InputError("empty-file", "the file holds no bytes.", { place: name });
  if (bytes.length > LIMITS.documentBytes) throw new InputError("file-too-large", "the file is too large for a CV.", { place: name });
  const clock = setTimeout(
    () => reader.end(new InputError("took-too-long", `reading the file took more than ${LIMITS.readerSeconds} seconds.`, { place: name })),
    LIMITS.readerSeconds * 1000,
  );
  try {
    return await reader.call<TextDocument>("read", [bytes, name]);
  } finally {
    clearTimeout(clock);
  }
}

export function cancelReading(): void {
  reader.end(new Cancelled());
}
