#!/usr/bin/env node
import module from "node:module";
import { paceCompiler } from "../io/programs/pace-compiler.js";

// What every command loads of Node itself comes compiled, but is taken so only as long as the engine was told nothing.
process.getBuiltinModule("node:child_process");
paceCompiler("start");

// From Node 22.8 on, what was compiled in one run is not compiled again in the next.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
const { runCli } = await import("./run.js");
const { processTerminal } = await import("./terminal/terminal.js");

// A closed pipe (`| head`) is the reader's choice, not a failure.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(0);
  process.stderr.write(`groundwork: what is printed cannot be written (${code}). Make room, or send it elsewhere. [not-writable]\n`);
  process.exit(2);
});
// What is said beside it may have no reader either (`2>&1 | head`): the work goes on.
process.stderr.on("error", () => undefined);
process.exitCode = await runCli(process.argv.slice(2), processTerminal());
