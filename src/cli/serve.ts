import { spawn } from "node:child_process";
import { InputError } from "../schema/input-error.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";

const DEFAULT_PORT = "4717";

export const command: CliCommand = {
  describe(sub) {
    sub
      .option("--port <n>", "port; 0 takes a free one", DEFAULT_PORT)
      .option("--open", "open the page in the browser")
      .addHelpText(
        "after",
        "\nThe server listens on this machine only (127.0.0.1). Stop it with Ctrl+C.\n\nExample:\n  groundwork serve --open\n",
      );
  },

  async run(_args, raw, terminal) {
    const port = Number(raw.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new InputError("bad-option", `--port ${String(raw.port)}: give a whole number from 0 to 65535.`, { place: "--port" });
    const { startServer } = await import("../server/start-server.js");
    const server = await startServer({ port });
    terminal.out(`Groundwork is at ${server.address}\nStop it with Ctrl+C.\n`);
    if (raw.open === true) openBrowser(server.address);
    await stopSignal();
    terminal.err("Stopping: what is under way is finished first.\n");
    await server.stop();
    return EXIT.done;
  },
};

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

/** The address is our own, never a caller's. Where there is no browser, the printed address remains. */
function openBrowser(address: string): void {
  const [program, ...before] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(program as string, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
