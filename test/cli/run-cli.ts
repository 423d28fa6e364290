import { runCli } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal/terminal.js";

/** One command line in this process: its exit code, and what it said where. */
export function run(...argv: string[]): Promise<Ran> {
  return runOn(false, argv);
}

/** The same where lines are rewritten in place. */
export function runOnTerminal(...argv: string[]): Promise<Ran> {
  return runOn(true, argv);
}

/** The same where results are shown on a terminal of so many columns. */
export function runWithin(columns: number, ...argv: string[]): Promise<Ran> {
  return runOn(false, argv, columns);
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function runOn(interactive: boolean, argv: string[], columns?: number): Promise<Ran> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    write: async (text) => void (out += text),
    interactive,
    columns,
  };
  return { code: await runCli(argv, terminal), out, err };
}
