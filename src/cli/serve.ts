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
    const { addToken, defaultTokenFile, readTokens, removeToken, Scope } = await import("../server/tokens.js");
    const file = (raw.tokens as string | undefined) ?? defaultTokenFile();
    const [noun, verb, name = ""] = action;
    if (noun === undefined) return serve(raw, file, terminal);
    if (noun === "token" && verb === "list") for (const token of readTokens(file)) terminal.out(`${token.scope.padEnd(6)} ${token.name}\n`);
    else if (noun === "token" && verb === "add" && name !== "") {
      const scope = Scope.safeParse(raw.scope);
      if (!scope.success) throw new InputError("bad-option", `--scope ${String(raw.scope)}: read or write.`, { place: "--scope" });
      terminal.out(`${addToken(file, name, scope.data)}\n`);
      terminal.err(`Shown this once; its SHA-256 is kept in ${file}.\n`);
    } else if (noun === "token" && verb === "remove" && name !== "") removeToken(file, name);
    else
      throw new InputError("bad-option", `serve ${action.join(" ")}: token add NAME, token remove NAME or token list.`, { place: "serve" });
    return EXIT.done;
  },
};

async function serve(raw: Record<string, unknown>, tokenFile: string, terminal: Terminal): Promise<ExitCode> {
  const { startServer } = await import("../server/start-server.js");
  const { isLoopback } = await import("../server/app.js");
  const host = String(raw.host);
  const local = isLoopback(host) && raw.tokens === undefined;
  const perMinute = raw.rate === undefined ? null : readNumber("--rate", raw.rate, 1, 1_000_000);
  const api = {
    tokens: local ? null : tokenFile,
    rate: perMinute === null ? (local ? LOCAL_RATE : REMOTE_RATE) : { burst: perMinute, perSecond: perMinute / 60 },
    market: (raw.market as string | undefined) ?? null,
    ...(raw.threads === undefined ? {} : { threads: readNumber("--threads", raw.threads, 1, 64) }),
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

/** The address is our own, never a caller's. Where there is no browser, the printed address remains. */
function openBrowser(address: string): void {
  const [program, ...before] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(program as string, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
