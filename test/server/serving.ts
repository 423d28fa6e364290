import { mkdtempSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Listening } from "../../src/server/listen.js";
import { type ApiChoice, startServer } from "../../src/server/start-server.js";

export const CV_FILE = "examples/ines-okafor/resume.json";
export const CV = { name: "resume.json", base64: readFileSync(CV_FILE).toString("base64") };
export const POSTING = { title: "Data Analyst", text: "Requirements:\n- SQL and Python\n- Tableau is a plus\n- 3+ years of experience" };

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "groundwork-server-"));

export function serveApi(
  changes: Partial<ApiChoice> & { host?: string; origins?: string[]; requestSeconds?: number } = {},
): Promise<Listening> {
  const { host, origins = [], requestSeconds, ...choice } = changes;
  return startServer({
    port: 0,
    origins,
    ...(host === undefined ? {} : { host }),
    ...(requestSeconds === undefined ? {} : { requestSeconds }),
    webFolder: null,
    api: { tokens: null, rate: { burst: 10_000, perSecond: 1_000 }, threads: 2, log: null, spool: emptyFolder(), ...choice },
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** A raw call: fetch would tidy the path and set Host and Origin itself. */
export function rawCall(
  server: Listening,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body } = options;
    // A connection of its own: one whose call was refused half-way serves no other.
    const sent = request({ host: "127.0.0.1", port: server.port, path, headers, method, agent: false }, (response) => {
      let text = "";
      response.on("data", (part) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

export const postJson = (server: Listening, path: string, value: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  rawCall(server, path, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) });
