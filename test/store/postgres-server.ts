import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = "/usr/lib/postgresql";
const version = existsSync(ROOT) ? readdirSync(ROOT).sort((a, b) => Number(b) - Number(a))[0] : undefined;

/** Debian's PostgreSQL, where it is installed; tests that need it are skipped elsewhere. */
export const hasPostgres = version !== undefined;

export interface PostgresServer {
  readonly port: number;
  /** Of the process whose children serve the connections. */
  processId(): number;
  /** The address of a new, empty database. */
  database(name: string, host?: string): string;
  /** At once, as when its machine loses power. */
  halt(): void;
  start(): void;
  /** For good. */
  stop(): void;
}

/** A real server in a folder of its own. It refuses to run as root, so root hands it to the user that its package made. */
export async function startPostgres(listen = "127.0.0.1"): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "gw-postgres-"));
  const bin = join(ROOT, version as string, "bin");
  const asRoot = process.getuid?.() === 0;
  if (asRoot) execFileSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o700);
  const run = (program: string, args: readonly string[]): void => {
    const [command, ...before] = asRoot ? ["runuser", "-u", "postgres", "--", join(bin, program)] : [join(bin, program)];
    execFileSync(command as string, [...before, ...args], { stdio: "ignore", cwd: "/" });
  };
  const data = join(folder, "data");
  const port = await freePort();
  run("initdb", ["-D", data, "-A", "trust", "-U", "groundwork", "--no-sync", "--no-instructions", "-E", "UTF8", "--locale=C.UTF-8"]);
  execFileSync("sh", ["-c", `printf 'host all all 0.0.0.0/0 trust\\n' >> '${data}/pg_hba.conf'`]);
  const options = `-c listen_addresses=${listen} -c port=${port} -c unix_socket_directories= -c fsync=off -c full_page_writes=off`;
  const start = (): void => run("pg_ctl", ["-D", data, "-o", options, "-w", "-l", join(folder, "log"), "start"]);
  const halt = (): void => run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
  start();
  return {
    port,
    processId: () => Number.parseInt(readFileSync(join(data, "postmaster.pid"), "utf8"), 10),
    database(name, host = "127.0.0.1") {
      execFileSync("psql", ["-q", "-h", host, "-p", String(port), "-U", "groundwork", "-d", "postgres", "-c", `create database ${name}`]);
      return `postgres://groundwork@${host}:${port}/${name}`;
    },
    halt,
    start,
    stop() {
      halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
