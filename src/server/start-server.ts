import { EnginePool } from "../io/engine/engine-pool.js";
import { ReaderPool } from "../io/reader/reader-pool.js";
import { InputError } from "../schema/input-error.js";
import { createApp, isLoopback, LOOPBACK_NAMES } from "./app.js";
import { type CallLog, writeCallLog } from "./call-log.js";
import { CvShelf } from "./cv-shelf.js";
import { Jobs } from "./jobs.js";
import { type Listening, listen } from "./listen.js";
import type { Rate } from "./token-bucket.js";
import { readTokens } from "./tokens.js";
import { findWebFolder, WebFiles } from "./web-files.js";

export interface ServerSettings {
  readonly port: number;
  readonly host?: string;
  /** Further names the server goes by, without port. */
  readonly names?: readonly string[];
  /** Where the built web app lies; default: beside the bundles. null leaves it out. */
  readonly webFolder?: string | null;
  readonly api?: ApiChoice | null;
}

export interface ApiChoice {
  /** The file of tokens; null: none are needed, which only this machine may have. */
  readonly tokens: string | null;
  readonly rate: Rate;
  readonly market?: string | null;
  readonly threads?: number;
  /** Each call as a line of JSON; null writes none. */
  readonly log: ((line: string) => void) | null;
}

const LOOPBACK = "127.0.0.1";
const LINGER_SECONDS = 10;

export async function startServer({ port, host = LOOPBACK, names = [], webFolder, api = null }: ServerSettings): Promise<Listening> {
  if (!isLoopback(host)) checkExposure(host, api);
  const folder = webFolder === undefined ? findWebFolder(api === null) : webFolder;
  const files = folder === null ? null : new WebFiles(folder);
  const known = new Set([...LOOPBACK_NAMES, host.toLowerCase(), ...names.map((name) => name.toLowerCase())]);
  if (api === null) return listen(createApp({ names: known, files, api: null }), host, port);
  const parts = {
    engine: new EnginePool({ market: api.market ?? null, ...(api.threads === undefined ? {} : { size: api.threads }) }),
    readers: new ReaderPool(),
    shelf: new CvShelf(),
    jobs: new Jobs(),
  };
  let ready = false;
  const log: CallLog = api.log === null ? () => undefined : writeCallLog(api.log);
  const { tokens } = api;
  const settings = { tokens: tokens === null ? null : () => readTokens(tokens), rate: api.rate, log, open: () => ready };
  const server = await listen(createApp({ names: known, files, api: { parts, settings } }), host, port);
  parts.readers.warm();
  await parts.engine.warm();
  ready = true;
  return {
    ...server,
    async stop() {
      ready = false;
      // What was accepted is finished, and can be fetched, before the door closes.
      await parts.jobs.drain(LINGER_SECONDS);
      await server.stop();
      parts.jobs.close();
      parts.shelf.close();
      parts.readers.close();
      await parts.engine.close();
    },
  };
}

/** Beyond this machine nobody is let in unasked. */
function checkExposure(host: string, api: ApiChoice | null): void {
  if (api === null) return;
  if (api.tokens === null || readTokens(api.tokens).length === 0)
    throw new InputError("bad-option", `beyond this machine (${host}) the interface answers only to tokens, and there are none.`, {
      place: "--host",
      hint: "Add one: groundwork serve token add NAME --scope read",
    });
}
