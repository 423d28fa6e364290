/** Run in a child: tries every way to a server on this machine and says which of them got through. */
import { blockNetwork } from "../../../src/io/reader/network-off.js";

const port = Number(process.argv[2]);
if (process.argv[3] === "blocked") blockNetwork();

const net = await import("node:net");
const http = await import("node:http");
const dns = await import("node:dns");
const dgram = await import("node:dgram");
const tls = await import("node:tls");

type Way = () => Promise<unknown>;

const over =
  (start: (done: (error?: Error) => void) => void): Way =>
  () =>
    new Promise((resolve, reject) => start((error) => (error === undefined ? resolve(null) : reject(error))));

const WAYS: Record<string, Way> = {
  net: over((done) => net.connect(port, "127.0.0.1", () => done()).on("error", done)),
  socket: over((done) => new net.Socket().connect(port, "127.0.0.1", () => done()).on("error", done)),
  http: over((done) => http.get(`http://127.0.0.1:${port}/`, () => done()).on("error", done)),
  fetch: () => fetch(`http://127.0.0.1:${port}/`),
  dns: over((done) => dns.lookup("localhost", (error) => done(error ?? undefined))),
  dgram: over((done) => dgram.createSocket("udp4").send("x", port, "127.0.0.1", (error) => done(error ?? undefined))),
  tls: over((done) =>
    tls
      .connect({ port, host: "127.0.0.1" }, () => done())
      // A plain server answers, so that any other error means that it was reached.
      .on("error", (error: NodeJS.ErrnoException) =>
        done(/ECONNREFUSED|ENETUNREACH/.test(error.code ?? "") || error.message.includes("off") ? error : undefined),
      ),
  ),
};

const through: string[] = [];
for (const [name, way] of Object.entries(WAYS)) {
  try {
    await way();
    through.push(name);
  } catch {
    // Refused, as it should be.
  }
}
process.stdout.write(`${through.join(" ")}\n`, () => process.exit(0));
