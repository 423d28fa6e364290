import { createHash } from "node:crypto";
import { lookup as resolve } from "node:dns";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { join } from "node:path";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { ENGINE_VERSION } from "../../engine-version.js";
import { InputError } from "../../schema/input-error.js";
import { makeFolder } from "../make-folder.js";
import { robotsAllow } from "./fetch-robots.js";

const AGENT = "groundwork";

export interface FetchOptions {
  /** Hosts (with port) that may be private or loopback, asked for by name. */
  readonly allow?: readonly string[];
  /** Where answers are kept for conditional requests; none without it. */
  readonly cache?: string;
  readonly mostBytes?: number;
  readonly seconds?: number;
  readonly retries?: number;
  /** Milliseconds before the first retry; doubled each time. */
  readonly backoff?: number;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Uint8Array;
}

const MOST_BYTES = 50_000_000;
const REDIRECTS = 5;
/** A server may ask for a longer pause; then the page is left for another day. */
const LONGEST_PAUSE = 30_000;

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv6");

export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  return PRIVATE.check(plain, isIP(plain) === 6 ? "ipv6" : "ipv4");
}

const queues = new Map<string, Promise<unknown>>();
const robotsOf = new Map<string, Promise<string>>();

/** A page as text, politely: robots.txt, one request at a time a host, retries with pauses, caps on size and time. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<string> {
  const url = parseAddress(address);
  if (!(await isAllowed(url, options)))
    throw new InputError("address-refused", "the site's robots.txt asks not to fetch this.", {
      place: url.host,
      hint: "Save the page and give the file.",
    });
  const answer = await inTurn(url.host, () => withRetries(url, options));
  return new TextDecoder().decode(answer.body);
}

export interface AddressState {
  readonly state: "alive" | "moved" | "dead" | "unclear";
  /** Where it went, or what the server said. */
  readonly detail: string;
}

/** Whether an address still answers, by its headers alone; a permanent redirect says that it moved. */
export async function probeAddress(address: string, options: FetchOptions = {}): Promise<AddressState> {
  const first = parseAddress(address);
  try {
    if (!(await isAllowed(first, options))) return { state: "unclear", detail: "robots.txt asks not to fetch it" };
    return await inTurn(first.host, () => probeHops(first, options));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { state: "unclear", detail: why };
  }
}

async function probeHops(first: URL, options: FetchOptions): Promise<AddressState> {
  let url = first;
  let moved = false;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const { status, headers } = await requestOnce(url, options, null, true);
    const to = headers.location;
    if (status >= 300 && status < 400 && to !== undefined) {
      moved ||= status === 301 || status === 308;
      url = parseAddress(new URL(to, url).href);
      continue;
    }
    if (status === 404 || status === 410) return { state: "dead", detail: String(status) };
    if (status < 200 || status >= 300) return { state: "unclear", detail: String(status) };
    return moved && !sameAddress(first, url) ? { state: "moved", detail: url.href } : { state: "alive", detail: String(status) };
  }
  return { state: "unclear", detail: `more than ${REDIRECTS} redirects` };
}

/** A slash at the end, http for https and www before the name are the same page. */
function sameAddress(a: URL, b: URL): boolean {
  const plain = (url: URL): string => `${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/$/, "")}${url.search}`;
  return plain(a) === plain(b);
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "")
    throw new InputError("address-refused", "only http and https addresses are fetched.", {
      place: address.slice(0, 80),
      hint: "Give a full address.",
    });
  return url;
}

async function isAllowed(url: URL, options: FetchOptions): Promise<boolean> {
  let robots = robotsOf.get(url.origin);
  if (robots === undefined) {
    robots = inTurn(url.host, () => withRetries(new URL("/robots.txt", url), { ...options, mostBytes: 500_000 }))
      .then(({ body }) => new TextDecoder().decode(body))
      // No rules are no ban; a site that is down will say so at the page itself.
      .catch((error: unknown) => {
        if (error instanceof InputError && error.code === "not-fetched") return "";
        throw error;
      });
    robotsOf.set(url.origin, robots);
    robots.catch(() => robotsOf.delete(url.origin));
  }
  return robotsAllow(await robots, AGENT, url.pathname + url.search);
}

function inTurn<T>(host: string, run: () => Promise<T>): Promise<T> {
  const turn = (queues.get(host) ?? Promise.resolve()).then(run, run);
  queues.set(
    host,
    turn.catch(() => undefined),
  );
  return turn;
}

async function withRetries(url: URL, options: FetchOptions): Promise<Answer> {
  const retries = options.retries ?? 3;
  for (let attempt = 0; ; attempt++) {
    const last = attempt === retries;
    try {
      const answer = await followed(url, options);
      if (answer.status >= 200 && answer.status < 300) return answer;
      const busy = answer.status === 429 || answer.status >= 500;
      const pause = pauseOf(answer, (options.backoff ?? 1000) * (1 << attempt));
      if (!busy || last || pause > LONGEST_PAUSE)
        throw new InputError("not-fetched", `the server answered ${answer.status}.`, { place: url.host });
      await wait(pause);
    } catch (error) {
      if (error instanceof InputError || last) {
        if (error instanceof InputError) throw error;
        throw new InputError("not-fetched", "the server did not answer.", { place: url.host, cause: error });
      }
      await wait((options.backoff ?? 1000) * (1 << attempt));
    }
  }
}

function pauseOf({ headers }: Answer, otherwise: number): number {
  const seconds = Number(headers["retry-after"]);
  return Number.isFinite(seconds) && headers["retry-after"] !== undefined ? seconds * 1000 : otherwise;
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function followed(first: URL, options: FetchOptions): Promise<Answer> {
  let url = first;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const held = readCache(url, options.cache);
    const answer = await requestOnce(url, options, held);
    if (answer.status === 304 && held !== null) return { ...answer, status: 200, body: held.body };
    const to = answer.headers.location;
    if (answer.status < 300 || answer.status >= 400 || to === undefined) {
      if (answer.status === 200) writeCache(url, options.cache, answer);
      return answer;
    }
    url = parseAddress(new URL(to, url).href);
  }
  throw new InputError("not-fetched", `more than ${REDIRECTS} redirects.`, { place: first.host });
}

function requestOnce(url: URL, options: FetchOptions, held: Cached | null, headersOnly = false): Promise<Answer> {
  const mostBytes = options.mostBytes ?? MOST_BYTES;
  const allowed = options.allow?.includes(url.host) === true;
  const bare = url.hostname.replace(/^\[|\]$/g, "");
  if (!allowed && isIP(bare) !== 0 && isPrivateAddress(bare)) throw refused(url);
  return new Promise((done, fail) => {
    const call = (url.protocol === "https:" ? requestHttps : requestHttp)(
      url,
      { headers: headersFor(held), lookup: guardedLookup(url, allowed), signal: AbortSignal.timeout((options.seconds ?? 30) * 1000) },
      (response) => {
        if (headersOnly) {
          done({ status: response.statusCode ?? 0, headers: response.headers, body: new Uint8Array() });
          call.destroy();
          return;
        }
        const body = decoded(response);
        const chunks: Uint8Array[] = [];
        let size = 0;
        body.on("data", (chunk: Uint8Array) => {
          size += chunk.length;
          if (size > mostBytes) {
            call.destroy();
            fail(new InputError("not-fetched", `the page has more than ${mostBytes} bytes.`, { place: url.host }));
          } else chunks.push(chunk);
        });
        body.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
        body.on("error", fail);
        response.on("error", fail);
      },
    );
    call.on("error", fail);
    call.end();
  });
}

function headersFor(held: Cached | null): Record<string, string> {
  return {
    "user-agent": `${AGENT}/${ENGINE_VERSION} (career reports; reads public postings)`,
    accept: "application/json, text/html;q=0.9, */*;q=0.5",
    "accept-encoding": "gzip, br, deflate",
    ...(held?.etag === undefined ? {} : { "if-none-match": held.etag }),
    ...(held?.modified === undefined ? {} : { "if-modified-since": held.modified }),
  };
}

function decoded(response: IncomingMessage): NodeJS.ReadableStream {
  const coding = response.headers["content-encoding"];
  const through =
    coding === "gzip" ? createGunzip() : coding === "br" ? createBrotliDecompress() : coding === "deflate" ? createInflate() : null;
  return through === null ? response : response.pipe(through);
}

/** The address is checked where the connection is made, so a name cannot change its mind in between. */
function guardedLookup(url: URL, allowed: boolean): LookupFunction {
  return (host, options, found) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return found(error, "", 4);
      if (!allowed && addresses.some(({ address }) => isPrivateAddress(address))) return found(refused(url), "", 4);
      if (options.all === true) return found(null, addresses);
      const [first] = addresses;
      return found(null, first?.address ?? "", first?.family ?? 4);
    });
  };
}

function refused(url: URL): InputError {
  return new InputError("address-refused", "this address is private or of this machine.", { place: url.host });
}

interface Cached {
  readonly etag?: string;
  readonly modified?: string;
  readonly body: Uint8Array;
}

function cachePath(url: URL, folder: string): string {
  return join(folder, createHash("sha256").update(url.href).digest("hex"));
}

function readCache(url: URL, folder: string | undefined): Cached | null {
  if (folder === undefined) return null;
  const path = cachePath(url, folder);
  if (!existsSync(`${path}.json`) || !existsSync(`${path}.body`)) return null;
  return { ...(JSON.parse(readFileSync(`${path}.json`, "utf8")) as Omit<Cached, "body">), body: readFileSync(`${path}.body`) };
}

function writeCache(url: URL, folder: string | undefined, { headers, body }: Answer): void {
  const etag = headers.etag;
  const modified = headers["last-modified"];
  if (folder === undefined || (etag === undefined && modified === undefined)) return;
  makeFolder(folder);
  const path = cachePath(url, folder);
  writeFileSync(`${path}.body`, body);
  writeFileSync(
    `${path}.json`,
    JSON.stringify({ ...(etag === undefined ? {} : { etag }), ...(modified === undefined ? {} : { modified }) }),
  );
}
