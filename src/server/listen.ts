import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import { LIMITS } from "../limits.js";
import { InputError } from "../schema/input-error.js";

export type Fetch = Hono["fetch"];

export interface Listening {
  readonly address: string;
  readonly port: number;
  /** Takes no new call, lets those under way end within the time, then closes. */
  stop(): Promise<void>;
}

/** Whole requests, headers included, must arrive within these; a slow sender is not waited for. */
const HEADER_SECONDS = 5;
const MOST_HEADER_BYTES = 16_384;
const STOP_SECONDS = 30;

export function listen(fetch: Fetch, host: string, port: number, requestSeconds: number = LIMITS.requestSeconds): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch,
        hostname: host,
        port,
        serverOptions: {
          headersTimeout: Math.min(HEADER_SECONDS, requestSeconds) * 1000,
          requestTimeout: requestSeconds * 1000,
          maxHeaderSize: MOST_HEADER_BYTES,
          connectionsCheckingInterval: 2_000,
        },
      },
      (info: AddressInfo) => {
        const name = info.family === "IPv6" ? `[${info.address}]` : info.address;
        resolve({ address: `http://${name}:${info.port}/`, port: info.port, stop: () => stopServer(server) });
      },
    ) as Server;
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") reject(new InputError("port-in-use", `port ${port} is taken.`, { place: "--port", cause: error }));
      else if (error.code === "EACCES" || error.code === "EADDRNOTAVAIL")
        reject(new InputError("bad-option", `${host}:${port} cannot be listened on (${error.code}).`, { place: "--host", cause: error }));
      else reject(error);
    });
  });
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const last = setTimeout(() => server.closeAllConnections(), STOP_SECONDS * 1000);
    server.close(() => {
      clearTimeout(last);
      resolve();
    });
    server.closeIdleConnections();
  });
}
