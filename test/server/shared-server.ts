/** Run by many-servers.test.ts as a process of its own: one of the servers that share a database. */
import { startServer } from "../../src/server/start-server.js";

const [on = ""] = process.argv.slice(2);
const rate = { burst: 10_000, perSecond: 1_000 };
const server = await startServer({ port: 0, webFolder: null, api: { tokens: null, rate, threads: 1, log: null, on, patienceSeconds: 3 } });
process.stdout.write(`port ${server.port}\n`);
