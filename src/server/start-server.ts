import { createApp, LOOPBACK_NAMES } from "./app.js";
import { type Listening, listen } from "./listen.js";
import { findWebFolder, WebFiles } from "./web-files.js";

export interface ServerSettings {
  readonly port: number;
  /** Where the built web app lies; default: beside the bundles. */
  readonly webFolder?: string;
}

const LOOPBACK = "127.0.0.1";

export async function startServer(settings: ServerSettings): Promise<Listening> {
  const files = new WebFiles(settings.webFolder ?? findWebFolder());
  return listen(createApp({ names: new Set(LOOPBACK_NAMES), files }), LOOPBACK, settings.port);
}
