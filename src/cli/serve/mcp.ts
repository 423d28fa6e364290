import { EnginePool } from "../../io/engine/engine-pool.js";
import { chooseSnapshots, homeIn } from "../../io/market/current-market.js";
import { readDocumentBytes } from "../../io/reader/read-document.js";
import { ReaderPool } from "../../io/reader/reader-pool.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { maybeText } from "../options/read-option.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .option("--folder <path>", "the only folder whose files an assistant may read, and write reports to", ".")
      .option("--market <path>", "a snapshot, or built-in; default: the one market refresh wrote in --folder, else the one that ships")
      .addHelpText(
        "after",
        `
An assistant starts this command itself. For most of them:
  {"mcpServers": {"groundwork": {"command": "groundwork", "args": ["mcp", "--folder", "/home/me/cv"]}}}

Example:
  groundwork mcp --folder ~/cv
`,
      );
  },

  async run(_args, raw, terminal) {
    const { serveMcpOverStdio } = await import("../../mcp/serve-mcp.js");
    const folder = String(raw.folder);
    const { market, own, note } = chooseSnapshots(maybeText(raw.market), homeIn(folder));
    if (note !== null) terminal.err(`${note}\n`);
    const readers = new ReaderPool(1);
    const engine = new EnginePool({ size: 1, market, own });
    const served = serveMcpOverStdio({ engine, readDocument: (bytes, name) => readDocumentBytes(bytes, name, { pool: readers }) }, folder);
    if (process.stdin.isTTY)
      terminal.err("Waiting for an assistant on standard input, which starts this command itself. Ctrl+C ends it.\n");
    // The assistant ends the session by closing its end.
    await new Promise<void>((resolve) => process.stdin.once("close", () => resolve()));
    await served.close();
    readers.close();
    await engine.close();
    return EXIT.done;
  },
};
