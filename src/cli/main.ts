#!/usr/bin/env node
import { runCli } from "./run.js";
import { processTerminal } from "./terminal.js";

// A closed pipe (`| head`) is the reader's choice, not a failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 70));
process.exitCode = await runCli(process.argv.slice(2), processTerminal());
