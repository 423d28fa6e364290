import { InputError } from "../schema/input-error.js";
import { defaultTokenFile, TokenFile } from "../store/between-calls/token-file.js";
import type { Terminal } from "./terminal.js";

/** serve token add NAME, remove NAME, list. */
export async function runTokenAction(action: readonly string[], raw: Record<string, unknown>, terminal: Terminal): Promise<void> {
  const [noun, verb, name = ""] = action;
  const file = (raw.tokens as string | undefined) ?? defaultTokenFile();
  const book = new TokenFile(file);
  if (noun === "token" && verb === "list") {
    for (const { name: held, tenant, scope } of await book.list())
      terminal.out(`${scope.padEnd(6)} ${held}${tenant === held ? "" : ` of ${tenant}`}\n`);
  } else if (noun === "token" && verb === "add" && name !== "") {
    const scope = raw.scope;
    if (scope !== "read" && scope !== "write")
      throw new InputError("bad-option", `--scope ${String(scope)}: read or write.`, { place: "--scope" });
    terminal.out(`${await book.add({ name, tenant: (raw.tenant as string | undefined) ?? name, scope })}\n`);
    terminal.err(`Shown this once; its SHA-256 is kept in ${file}.\n`);
  } else if (noun === "token" && verb === "remove" && name !== "") await book.remove(name);
  else
    throw new InputError("bad-option", `serve ${action.join(" ")}: token add NAME, token remove NAME or token list.`, { place: "serve" });
}
