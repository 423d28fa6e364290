import { createServer, type Server } from "node:http";
import { InputError } from "../schema/input-error.js";

export interface Health {
  /** The text of /metrics; it fails while the process starts or stops or its database does not answer, and so does readiness. */
  readonly metrics: () => Promise<string>;
}

/** /health says that the process lives, /ready that it reaches its database, /metrics what there is to do. On this machine only. */
export async function serveHealth(port: number, { metrics }: Health): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = (status: number, text: string): void =>
      void response
        .writeHead(status, { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" })
        .end(text);
    if (request.url === "/health") return answer(200, "ok\n");
    if (request.url !== "/ready" && request.url !== "/metrics") return answer(404, "health, ready or metrics\n");
    metrics().then(
      (text) => answer(200, request.url === "/ready" ? "ready\n" : text),
      () => answer(503, "starting, stopping, or the database does not answer\n"),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(new InputError("port-in-use", `port ${port} cannot be taken.`, { place: "--health", cause })));
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}
