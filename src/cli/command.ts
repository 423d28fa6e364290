import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.js";
import type { Terminal } from "./terminal/terminal.js";

/** A command: schema in, one engine call, one renderer out. Its file is loaded only when it is named. */
export interface CliCommand {
  /** Options left out are taken from a person's settings. */
  readonly takesSettings?: true;
  /** Words of which one may stand first behind its name; all others are files and titles. */
  readonly actions?: readonly string[];
  /** Adds arguments, options and an example to the help. */
  describe(command: Command): void;
  run(args: readonly string[], options: Record<string, unknown>, terminal: Terminal): Promise<ExitCode>;
}
