import { Command, CommanderError, type OutputConfiguration } from "commander";
import { ENGINE_VERSION } from "../engine-version.js";
import { InputError } from "../schema/input-error.js";
import { COMMANDS, type CommandEntry } from "./commands.js";
import { writeCompletion } from "./completion.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { describeOverlays, takeOverlays, withOverlays } from "./overlays.js";
import type { Terminal } from "./terminal.js";

/** Runs one command line and says how it ended. Only the named command's file is loaded. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const program = openProgram(terminal);
  const wanted = argv.find((argument) => !argument.startsWith("-"));
  const entry = COMMANDS.find(({ name }) => name === wanted);
  let exit: ExitCode = EXIT.done;
  try {
    for (const { name, summary } of COMMANDS) if (name !== entry?.name) program.command(name).description(summary);
    if (wanted === "completion") return writeCompletion(argv[argv.indexOf(wanted) + 1], terminal);
    if (entry !== undefined) await addCommand(program, entry, terminal, (code) => (exit = code));
    if (argv.length === 0) {
      terminal.out(program.helpInformation());
      return EXIT.done;
    }
    await program.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    return reportTrouble(error, terminal);
  }
}

function openProgram(terminal: Terminal): Command {
  const program = new Command("groundwork")
    .description(
      "A career report you can check: reads a CV, compares it with counted job postings, plans the hours. Nothing leaves this machine.",
    )
    .version(ENGINE_VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .exitOverride()
    .configureOutput(outputOf(terminal))
    .addHelpText(
      "after",
      `
Examples:
  groundwork analyze my-cv.pdf --role "Senior AI Engineer" --weeks 6 --hours 10
  groundwork cv my-cv.pdf
  groundwork match my-cv.pdf posting.txt
  groundwork verify out/report.json --cv my-cv.pdf

Shell completion: groundwork completion bash|zsh|fish`,
    );
  return program;
}

/** A wrong call is told in one line with the next step, as all other trouble is. */
function outputOf({ out, err }: Terminal, command?: string): OutputConfiguration {
  const help = command === undefined ? "groundwork --help" : `groundwork ${command} --help`;
  return {
    writeOut: out,
    writeErr: err,
    outputError: (text, write) =>
      write(
        `groundwork: ${text
          .trim()
          .replace(/^error: /, "")
          .replace("\n", " ")}. See ${help}.\n`,
      ),
  };
}

async function addCommand(program: Command, entry: CommandEntry, terminal: Terminal, end: (code: ExitCode) => void): Promise<void> {
  const sub = program.command(entry.name).description(entry.summary);
  sub.exitOverride().configureOutput(outputOf(terminal, entry.name));
  const { command } = await entry.load();
  command.describe(sub);
  const kinds = describeOverlays(sub);
  sub.action(async (...received: unknown[]) => {
    const options = sub.opts() as Record<string, unknown>;
    const overlays = takeOverlays(options, kinds);
    const args = received
      .slice(0, -2)
      .flatMap((value) => (Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]));
    end(await withOverlays(overlays, () => command.run(args, options, terminal)));
  });
}

/** One line that says what, and what to do; a stack only for bugs. */
function reportTrouble(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? EXIT.done : EXIT.input;
  }
  if (error instanceof InputError) {
    const place = error.place === null || error.message.startsWith(error.place) ? "" : `${error.place}: `;
    terminal.err(`groundwork: ${place}${error.message} ${error.hint} [${error.code}]\n`);
    return EXIT.input;
  }
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(`groundwork: this is a bug of ours, not of your files. Please report it with these lines:\n${shown}\n`);
  return EXIT.bug;
}
