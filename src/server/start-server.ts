import { Desks } from "../io/desk.js";
import { EnginePool } from "../io/engine/engine-pool.js";
import { formatExposition } from "../io/prometheus.js";
import { ReaderPool } from "../io/reader/reader-pool.js";
import { InputError } from "../schema/input-error.js";
import type { Rate } from "../store/between-calls/buckets.js";
import { defaultSpool, openLocalMemory } from "../store/between-calls/local/open-local-memory.js";
import { PieceRunner } from "../store/between-calls/run-pieces.js";
import type { ServerMemory } from "../store/between-calls/server-memory.js";
import { GUESSES } from "./admission.js";
import { createApp, isLoopback, LOOPBACK_NAMES } from "./app.js";
import { CallCounts } from "./call-counts.js";
import { type CallLog, writeCallLog } from "./call-log.js";
import { type Fetch, type Listening, listen } from "./listen.js";
import { refuse } from "./problem.js";
import { serveHealth } from "./serve-health.js";
import { findWebFolder, WebFiles } from "./web-files.js";

export interface ServerSettings {
  readonly port: number;
  readonly host?: string;
  /** Further names the server goes by, without port. */
  readonly names?: readonly string[];
  /** Other sites whose pages may call the interface, each as a browser sends its origin. */
  readonly origins?: readonly string[];
  /** Where the built web app lies; default: beside the bundles. null leaves it out. */
  readonly webFolder?: string | null;
  readonly api?: ApiChoice | null;
  /** A request has arrived within these, body included; default: what a large file needs on a slow line. */
  readonly requestSeconds?: number;
}

export interface ApiChoice {
  /** The file of tokens; null: none are needed, which only this machine may have. */
  readonly tokens: string | null;
  readonly rate: Rate;
  readonly market?: string | null;
  /** The person's own snapshot, which counts for the roles it holds. */
  readonly own?: string | null;
  readonly threads?: number;
  /** A PostgreSQL that other servers share: every caller needs a token. */
  readonly on?: string;
  /** With it: after how long another server that says nothing is taken for dead. */
  readonly patienceSeconds?: number;
  /** Folder of the accepted jobs; default: one a port in the person's data folder. */
  readonly spool?: string;
  /** How long a result can be fetched. */
  readonly keepSeconds?: number;
  /** Each call as a line of JSON; null writes none. */
  readonly log: ((line: string) => void) | null;
  /** A port of this machine for /health, /ready and /metrics. */
  readonly health?: number;
}

const LOOPBACK = "127.0.0.1";
const SWEEP_MILLISECONDS = 5_000;

export async function startServer(settings: ServerSettings): Promise<Listening> {
  const { port, host = LOOPBACK, names = [], origins = [], webFolder, api = null, requestSeconds } = settings;
  const folder = webFolder === undefined ? findWebFolder(api === null) : webFolder;
  const files = folder === null ? null : new WebFiles(folder);
  const known = new Set([...LOOPBACK_NAMES, host.toLowerCase(), ...names.map((name) => name.toLowerCase())]);
  if (api === null) return listen(createApp({ names: known, origins: new Set(), files, api: null }).fetch, host, port, requestSeconds);
  let answer: Fetch = () => refuse(503, "busy", "the server is starting.", "Try again in a few seconds.");
  // The port first: it is what keeps two servers from opening one folder of jobs.
  const server = await listen((request, env) => answer(request, env), host, port, requestSeconds);
  const { memory, market, isAway, formatMetrics } = await openMemory(api, server.port).catch(closing(server));
  await checkExposure(host, memory).catch(closing(server));
  const engine = new EnginePool({
    market: api.market ?? market,
    own: api.own ?? null,
    ...(api.threads === undefined ? {} : { size: api.threads }),
  });
  const parts = { engine, readers: new ReaderPool(), memory, desks: new Desks(), stopping: new AbortController() };
  let ready = false;
  const counts = new CallCounts();
  const write = api.log === null ? null : writeCallLog(api.log);
  const log: CallLog = (entry) => {
    counts.add(entry);
    write?.(entry);
  };
  const isThere = async (): Promise<boolean> => ready && (await memory.isThere());
  const metrics = async (): Promise<string> => {
    if (!(await isThere())) throw new Error("not ready");
    return formatMetrics(counts);
  };
  const health = api.health === undefined ? null : await serveHealth(api.health, { metrics }).catch(closing(server));
  const open = (): boolean => ready;
  answer = createApp({
    names: known,
    origins: new Set(origins),
    files,
    api: { parts: { ...parts, stopping: parts.stopping.signal }, settings: { log, open, isThere: () => memory.isThere() } },
  }).fetch;
  parts.readers.warm();
  await engine.warm();
  ready = true;
  const runner = new PieceRunner(memory.jobs, {
    engine,
    readers: parts.readers,
    atOnce: engine.size,
    ...(isAway === undefined ? {} : { isAway }),
  });
  const sweep = startSweep(parts.desks, memory, isAway);
  return {
    ...server,
    async stop() {
      ready = false;
      clearInterval(sweep);
      // What is under way is finished; what waits is found again by the next server.
      await runner.stop();
      parts.stopping.abort();
      await server.stop();
      await memory.close();
      parts.readers.close();
      await engine.close();
      health?.close();
    },
  };
}

interface Opened {
  readonly memory: ServerMemory;
  /** Folder of the snapshot that comes with it; null: the one that ships. */
  readonly market: string | null;
  readonly isAway?: (error: unknown) => boolean;
  readonly formatMetrics: (counts: CallCounts) => Promise<string>;
}

async function openMemory({ tokens, rate, on, patienceSeconds, spool, keepSeconds }: ApiChoice, port: number): Promise<Opened> {
  const settings = { calls: rate, guesses: GUESSES, ...(keepSeconds === undefined ? {} : { keepSeconds }) };
  if (on === undefined)
    return {
      memory: await openLocalMemory({ spool: spool ?? defaultSpool(port), tokens, ...settings }),
      market: null,
      formatMetrics: async (counts) => formatExposition(counts.lines()),
    };
  // PostgreSQL is loaded only where it is named.
  const { formatMetrics, isConnectionLoss, loadNewestSnapshot, openSharedMemory } = await import("../store/between-calls/shared/index.js");
  const memory = await openSharedMemory({ url: on, ...settings, ...(patienceSeconds === undefined ? {} : { patienceSeconds }) });
  return {
    memory,
    market: await loadNewestSnapshot(memory.pool),
    isAway: isConnectionLoss,
    formatMetrics: (counts) => formatMetrics(memory.pool, counts),
  };
}

/** What has been kept for as long as was promised goes; a memory that is away is asked again the next time. */
function startSweep(desks: Desks, memory: ServerMemory, isAway: Opened["isAway"]): NodeJS.Timeout {
  return setInterval(() => {
    desks.expire();
    expire(memory).catch((error: unknown) => {
      if (isAway?.(error) !== true) throw error;
    });
  }, SWEEP_MILLISECONDS).unref();
}

async function expire(memory: ServerMemory): Promise<void> {
  const gone = await memory.expire();
  if (gone.jobs + gone.cvs > 0) await memory.audit({ tenant: null, caller: null, action: "expired", subject: JSON.stringify(gone) });
}

function closing(server: Listening): (error: unknown) => Promise<never> {
  return async (error) => {
    await server.stop();
    throw error;
  };
}

/** Beyond this machine nobody is let in unasked. */
async function checkExposure(host: string, { tokens }: ServerMemory): Promise<void> {
  if (isLoopback(host) || (tokens !== null && (await tokens.list()).length > 0)) return;
  throw new InputError("bad-option", `beyond this machine (${host}) the interface answers only to tokens, and there are none.`, {
    place: "--host",
    hint: "Add one: groundwork serve token add NAME --scope read",
  });
}
