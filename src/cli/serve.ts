import { spawn } from "node:child_process";
import { InputError } from "../schema/input-error.js";
import type { CliCommand } from "./command.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { stopSignal } from "./stop-signal.js";
import type { Terminal } from "./terminal.js";

const DEFAULT_PORT = "4717";
/** For this machine, as many as it can answer; beyond it, a call a second after the first hundred. */
const LOCAL_RATE = { burst: 1_000, perSecond: 100 };
const REMOTE_RATE = { burst: 100, perSecond: 1 };

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("[action...]", "nothing, to serve; or: token add NAME, token remove NAME, token list")
      .option("--port <n>", "port; 0 takes a free one", DEFAULT_PORT)
      .option("--open", "open the page in the browser")
      .option("--api", "the HTTP interface as well, under /v1 and /mcp; its page is /docs")
      .option("--host <address>", "listen beyond this machine, which needs tokens", "127.0.0.1")
      .option("--allow-host <names...>", "further names the server goes by")
      .option("--tokens <file>", "the file of tokens; with it even this machine needs one")
      .option("--scope <scope>", "of a new token: read, or write to keep CVs and start jobs", "read")
      .option("--tenant <name>", "of a new token: whose jobs and CVs it opens (default: its own)")
      .option("--keep <time>", "how long results can be fetched: 15m, 12h, 30d", "15m")
      .option("--spool <folder>", "where accepted jobs wait (default: groundwork/jobs/PORT in your data folder)")
      .option("--rate <n>", "calls a minute and token")
      .option("--market <path>", "a snapshot; default: the one that ships")
      .option("--threads <n>", "threads that work; default: one a processor")
      .option("--quiet", "no line a call on standard error")
      .addHelpText(
        "after",
        "\nThe server listens on this machine only (127.0.0.1) unless --host says otherwise. Stop it with Ctrl+C.\n\nExamples:\n  groundwork serve --open\n  groundwork serve --api\n  groundwork serve token add school --scope read\n  groundwork serve --api --host 0.0.0.0 --allow-host groundwork.example\n",
      );
  },

  async run(action, raw, terminal) {
    if (action.length === 0) return serve(raw, terminal);
    const { runTokenAction } = await import("./serve-tokens.js");
    await runTokenAction(action, raw, terminal);
    return EXIT.done;
  },
};

async function serve(raw: Record<string, unknown>, terminal: Terminal): Promise<ExitCode> {
  const { startServer } = await import("../server/start-server.js");
  const { isLoopback } = await import("../server/app.js");
  const { defaultTokenFile } = await import("../store/between-calls/token-file.js");
  const host = String(raw.host);
  const local = isLoopback(host) && raw.tokens === undefined;
  const perMinute = raw.rate === undefined ? null : readNumber("--rate", raw.rate, 1, 1_000_000);
  const api = {
    tokens: local ? null : ((raw.tokens as string | undefined) ?? defaultTokenFile()),
    rate: perMinute === null ? (local ? LOCAL_RATE : REMOTE_RATE) : { burst: perMinute, perSecond: perMinute / 60 },
    market: (raw.market as string | undefined) ?? null,
    ...(raw.threads === undefined ? {} : { threads: readNumber("--threads", raw.threads, 1, 64) }),
    keepSeconds: readTime("--keep", raw.keep),
    ...(raw.spool === undefined ? {} : { spool: String(raw.spool) }),
    log: raw.quiet === true ? null : terminal.err,
  };
  const server = await startServer({
    port: readNumber("--port", raw.port, 0, 65_535),
    host,
    names: (raw.allowHost as string[] | undefined) ?? [],
    api: raw.api === true ? api : null,
  });
  terminal.out(
    `Groundwork is at ${server.address}${raw.api === true ? `\nThe HTTP interface: ${server.address}docs` : ""}\nStop it with Ctrl+C.\n`,
  );
  if (raw.open === true) openBrowser(server.address);
  await stopSignal();
  terminal.err("Stopping: what is under way is finished first.\n");
  await server.stop();
  return EXIT.done;
}

function readNumber(flag: string, value: unknown, min: number, max: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max)
    throw new InputError("bad-option", `${flag} ${String(value)}: give a whole number from ${min} to ${max}.`, { place: flag });
  return number;
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
const LONGEST_DAYS = 366;

export function readTime(flag: string, value: unknown): number {
  const [, amount, unit] = /^(\d{1,6})([smhd])$/.exec(String(value)) ?? [];
  const seconds = Number(amount) * (SECONDS[unit ?? ""] ?? Number.NaN);
  if (!(seconds <= LONGEST_DAYS * 86_400))
    throw new InputError("bad-option", `${flag} ${String(value)}: give a time such as 15m, 12h or 30d.`, { place: flag });
  return seconds;
}

/** The address is our own, never a caller's. Where there is no browser, the printed address remains. */
function openBrowser(address: string): void {
  const [program, ...before] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(program as string, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
