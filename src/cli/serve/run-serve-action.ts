import { InputError } from "../../schema/input-error.js";
import { defaultTokenFile, TokenFile } from "../../store/between-calls/local/token-file.js";
import type { TokenBook } from "../../store/between-calls/tokens.js";
import { maybeText, readTime, readWhole } from "../options/read-option.js";
import type { Terminal } from "../terminal/terminal.js";

type Options = Record<string, unknown>;

const ACTIONS = "token add NAME, token remove NAME or token list; with --on also tenant set NAME, tenant remove NAME, tenant list or audit";

/** Who may call, and on what terms. */
export async function runServeAction(action: readonly string[], raw: Options, terminal: Terminal): Promise<void> {
  const [noun, verb, name = ""] = action;
  if (noun === "token") {
    const file = maybeText(raw.tokens) ?? defaultTokenFile();
    if (typeof raw.on !== "string") return runTokens(new TokenFile(file), { verb, name, place: file }, raw, terminal);
    const { withServers } = await import("./shared-servers.js");
    return withServers(raw.on, (_pool, tokens) => runTokens(tokens, { verb, name, place: "the database" }, raw, terminal));
  }
  if ((noun === "tenant" || noun === "audit") && typeof raw.on === "string") {
    const { runAudit, runTenants, withServers } = await import("./shared-servers.js");
    if (noun === "audit") return withServers(raw.on, (pool) => runAudit(pool, raw, terminal));
    const terms = {
      keepSeconds: raw.keep === undefined ? null : readTime("--keep", raw.keep),
      mostJobs: raw.jobs === undefined ? null : readWhole("--jobs", raw.jobs, 1, 1_000_000),
      perMinute: raw.rate === undefined ? null : readWhole("--rate", raw.rate, 1, 1_000_000),
    };
    if (verb === "list" || ((verb === "set" || verb === "remove") && name !== ""))
      return withServers(raw.on, (pool) => runTenants(pool, { verb, name, terms }, terminal));
  }
  throw new InputError("bad-option", `serve ${action.join(" ")}: ${ACTIONS}.`, { place: "serve" });
}

async function runTokens(
  book: TokenBook,
  { verb, name, place }: { readonly verb: string | undefined; readonly name: string; readonly place: string },
  raw: Options,
  terminal: Terminal,
): Promise<void> {
  if (verb === "list") {
    for (const { name: held, tenant, scope } of await book.list())
      terminal.out(`${scope.padEnd(6)} ${held}${tenant === held ? "" : ` of ${tenant}`}\n`);
  } else if (verb === "add" && name !== "") {
    const { scope } = raw;
    if (scope !== "read" && scope !== "write")
      throw new InputError("bad-option", `--scope ${String(scope)}: read or write.`, { place: "--scope" });
    terminal.out(`${await book.add({ name, tenant: maybeText(raw.tenant) ?? name, scope })}\n`);
    terminal.err(`Shown this once; its SHA-256 is kept in ${place}.\n`);
  } else if (verb === "remove" && name !== "") await book.remove(name);
  else throw new InputError("bad-option", `serve token ${verb ?? ""}: ${ACTIONS}.`, { place: "serve" });
}
