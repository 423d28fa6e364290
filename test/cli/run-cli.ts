import { runCli } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";

/** One command line in this process: its exit code, and what it said where. */
export async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    write: async (text) => void (out += text),
    interactive: false,
  };
  return { code: await runCli(argv, terminal), out, err };
}
