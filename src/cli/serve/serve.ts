import { spawn } from "node:child_process";
import { Option } from "commander";
import { chooseSnapshots } from "../../io/market/current-market.js";
import { InputError } from "../../schema/input-error.js";
import type { CliCommand } from "../command.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { maybeText, readList, readOrigin, readTime, readWhole } from "../options/read-option.js";
import { MARKET_OPTION } from "../options/report-options.js";
import type { Terminal } from "../terminal/terminal.js";
import { stopSignal } from "./stop-signal.js";

const DEFAULT_PORT = "4717";
/** For this machine, as many as it can answer; beyond it, a call a second after the first hundred. */
const LOCAL_RATE = { burst: 1_000, perSecond: 100 };
const REMOTE_RATE = { burst: 100, perSecond: 1 };

export const command: CliCommand = {
  actions: ["token", "tenant", "audit"],
  describe(sub) {
    sub
      .argument(
        "[action...]",
        "nothing, to serve; or: token add|remove NAME, token list; with --on also tenant set|remove NAME, tenant list, audit",
      )
      .option("--port <n>", "port; 0 takes a free one", DEFAULT_PORT)
      .option("--open", "open the page in the browser")
      .option("--api", "the HTTP interface as well, under /v1 and /mcp; its page is /docs")
      .option("--on <address>", "share jobs, tokens and kept CVs with other servers in a PostgreSQL, postgres://user@host/database")
      .option("--host <address>", "listen beyond this machine, which needs tokens", "127.0.0.1")
      .option("--allow-host <names...>", "further names the server goes by")
      .option(
        "--allow-origin <origins...>",
        "with --api: other sites whose pages may call it, such as https://careers.example (default: none)",
      )
      .option("--tokens <file>", "the file of tokens; with it even this machine needs one")
      .option("--scope <scope>", "of a new token: read, or write to keep CVs and start jobs", "read")
      .option("--tenant <name>", "of a new token: whose jobs and CVs it opens (default: its own); of audit: only theirs")
      .option("--keep <time>", "how long results can be fetched: 15m, 12h, 30d (default: 15m)")
      .option("--jobs <n>", "of a tenant: jobs held at once (default: 1,000)")
      .option("--spool <folder>", "where accepted jobs wait (default: groundwork/jobs/PORT in your data folder)")
      .option(
        "--rate <n>",
        "calls a minute and token (default: 60 beyond this machine, of which 100 may come at once; on it 6,000 and 1,000)",
      )
      .option(MARKET_OPTION[0], `${MARKET_OPTION[1]}; with --on the newest of the database`)
      .option("--threads <n>", "threads that work; default: one a processor")
      .option("--health <port>", "with --api: answer /health, /ready and /metrics (Prometheus) on this port of 127.0.0.1")
      .option("--quiet", "no line a call on standard error")
      .addHelpText(
        "after",
        `
The server listens on this machine only (127.0.0.1) unless --host says otherwise. Stop it with Ctrl+C.

Examples:
  groundwork serve --open
  groundwork serve --api
  groundwork serve token add school --scope read
  groundwork serve --api --host 0.0.0.0 --allow-host groundwork.example
  groundwork serve --api --on postgres://groundwork@db.example/servers
  groundwork serve tenant set school --keep 30d --rate 120 --on postgres://groundwork@db.example/servers
`,
      );
  },

  async run(action, raw, terminal) {
    if (action.length === 0) return serve(raw, terminal);
    const { runServeAction } = await import("./run-serve-action.js");
    await runServeAction(action, raw, terminal);
    return EXIT.done;
  },
};

/** They say how the interface answers; the page alone keeps nothing and asks nobody who they are. */
const OF_THE_API = ["on", "allow-origin", "tokens", "keep", "spool", "rate", "market", "threads", "health"] as const;

const NOT_CHOSEN = { market: null, own: null, note: null } as const;

async function serve(raw: Record<string, unknown>, terminal: Terminal): Promise<ExitCode> {
  const idle = raw.api === true ? undefined : OF_THE_API.find((name) => raw[new Option(`--${name}`).attributeName()] !== undefined);
  if (idle !== undefined)
    throw new InputError("bad-option", `--${idle} is for the HTTP interface.`, { place: "serve", hint: "Add --api." });
  const { startServer } = await import("../../server/start-server.js");
  const { isLoopback } = await import("../../server/app.js");
  const { defaultTokenFile } = await import("../../store/between-calls/local/token-file.js");
  const host = String(raw.host);
  const local = isLoopback(host) && raw.tokens === undefined && raw.on === undefined;
  // The page brings its own snapshot, and whoever shares a database counts what all of them count.
  const isElsewhere = raw.api !== true || (raw.on !== undefined && raw.market === undefined);
  const { note, ...chosen } = isElsewhere ? NOT_CHOSEN : chooseSnapshots(maybeText(raw.market));
  if (note !== null) terminal.err(`${note}\n`);
  const perMinute = raw.rate === undefined ? null : readWhole("--rate", raw.rate, 1, 1_000_000);
  const api = {
    tokens: local ? null : (maybeText(raw.tokens) ?? defaultTokenFile()),
    rate: perMinute === null ? (local ? LOCAL_RATE : REMOTE_RATE) : { burst: perMinute, perSecond: perMinute / 60 },
    ...chosen,
    ...(raw.threads === undefined ? {} : { threads: readWhole("--threads", raw.threads, 1, 64) }),
    ...(raw.keep === undefined ? {} : { keepSeconds: readTime("--keep", raw.keep) }),
    ...(typeof raw.on === "string" ? { on: raw.on } : {}),
    ...(raw.spool === undefined ? {} : { spool: String(raw.spool) }),
    ...(raw.health === undefined ? {} : { health: readWhole("--health", raw.health, 0, 65_535) }),
    log: raw.quiet === true ? null : terminal.err,
  };
  const server = await startServer({
    port: readWhole("--port", raw.port, 0, 65_535),
    host,
    names: readList(raw.allowHost),
    origins: readList(raw.allowOrigin).map(readOrigin),
    api: raw.api === true ? api : null,
  });
  terminal.out(
    `Groundwork is at ${server.address}${raw.api === true ? `\nThe HTTP interface: ${server.address}docs` : ""}\nStop it with Ctrl+C.\n`,
  );
  if (typeof raw.tokens === "string" && raw.on === undefined) {
    const { TokenFile } = await import("../../store/between-calls/local/token-file.js");
    if ((await new TokenFile(raw.tokens).list()).length === 0)
      terminal.err(`No token is in ${raw.tokens} yet: nobody is let in. Add one: groundwork serve token add NAME --tokens ${raw.tokens}\n`);
  }
  if (raw.open === true) openBrowser(server.address);
  await stopSignal();
  terminal.err("Stopping: what is under way is finished first.\n");
  await server.stop();
  return EXIT.done;
}

/** The address is our own, never a caller's. Where there is no browser, the printed address remains. */
function openBrowser(address: string): void {
  const [program, ...before] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(program as string, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
