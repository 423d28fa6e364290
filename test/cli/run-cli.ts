import { runCli } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";

/** One command line in this process: its exit code, and what it said where. */
export function run(...argv: string[]): Promise<Ran> {
  return runOn(false, argv);
}

/** The same where lines are rewritten in place. */
export function runOnTerminal(...argv: string[]): Promise<Ran> {
  return runOn(true, argv);
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function runOn(interactive: boolean, argv: string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    write: async (text) => void (out += text),
    interactive,
  };
  return { code: await runCli(argv, terminal), out, err };
}
