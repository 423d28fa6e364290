import { createRequire, syncBuiltinESMExports } from "node:module";

const require = createRequire(import.meta.url);

const BLOCKED: Readonly<Record<string, readonly string[]>> = {
  net: ["connect", "createConnection", "createServer", "Socket", "Server", "Stream"],
  tls: ["connect", "createServer", "TLSSocket", "Server"],
  http: ["request", "get", "createServer", "Agent", "ClientRequest", "Server"],
  https: ["request", "get", "createServer", "Agent", "Server"],
  http2: ["connect", "createServer", "createSecureServer"],
  dgram: ["createSocket", "Socket"],
  dns: ["lookup", "resolve", "resolve4", "resolve6", "resolveAny", "lookupService", "reverse", "Resolver"],
};

function refuse(): never {
  throw new Error("the network is off in the document reader");
}

/** Makes every way to the network that a library knows throw. A second line: where the system allows it, the child has no network at all. */
export function blockNetwork(): void {
  // Node makes these two on first use, of sockets where they are pipes: made now, they are there when something fails later.
  void process.stdout;
  void process.stderr;
  for (const [name, members] of Object.entries(BLOCKED)) {
    const module = require(`node:${name}`) as Record<string, unknown>;
    for (const member of members)
      if (member in module) Object.defineProperty(module, member, { value: refuse, configurable: true, writable: true });
    const { promises } = module as { promises?: Record<string, unknown> };
    if (promises !== undefined) for (const key of Object.keys(promises)) if (typeof promises[key] === "function") promises[key] = refuse;
  }
  syncBuiltinESMExports();
  for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) {
    Object.defineProperty(globalThis, name, { value: refuse, configurable: true, writable: true });
  }
}
