import { Command, CommanderError, type OutputConfiguration } from "commander";
import { ENGINE_VERSION } from "../engine-version.js";
import { InputError } from "../schema/input-error.js";
import { COMMANDS, type CommandEntry } from "./commands.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { describeOverlays, takeOverlays, withOverlays } from "./options/overlays.js";
import { applySettings } from "./options/settings.js";
import type { Terminal } from "./terminal/terminal.js";
import { nameTrouble } from "./trouble/name-trouble.js";
import { maybeNearFile } from "./trouble/near-file.js";
import { maybeSystemTrouble } from "./trouble/system-trouble.js";

/** It lists all others, so it stands beside their list. */
const COMPLETION: CommandEntry = {
  name: "completion",
  summary: "complete commands and options in bash, zsh or fish",
  load: () => import("./completion.js"),
};

/** Runs one command line and says how it ended. Only the named command's file is loaded. */
export async function runCli(line: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const program = openProgram(terminal);
  const all = [...COMMANDS, COMPLETION];
  // `help cv` is `cv --help`, whose file has to be loaded for it.
  const [first, named] = line;
  const argv = first !== "help" || named === undefined ? [...line] : all.some(({ name }) => name === named) ? [named, "--help"] : [named];
  const wanted = argv.find((argument) => !argument.startsWith("-"));
  const entry = all.find(({ name }) => name === wanted);
  let exit: ExitCode = EXIT.done;
  try {
    for (const { name, summary } of all) if (name !== entry?.name) program.command(name).description(summary);
    if (entry !== undefined) await addCommand(program, entry, terminal, (code) => (exit = code));
    if (argv.length === 0) {
      program.outputHelp();
      return EXIT.done;
    }
    // A file where a command belongs: what can be done with it is two, and which is not ours to guess.
    if (entry === undefined && wanted !== undefined && /\.\w{2,5}$/.test(wanted))
      throw new InputError("bad-option", `${wanted} is no command.`, {
        hint: `groundwork analyze ${wanted} --role TITLE writes a report on it, groundwork cv ${wanted} shows what is read.`,
      });
    await program.parseAsync(argv, { from: "user" });
    return exit;
  } catch (error) {
    return reportTrouble(error, entry?.name, argv, terminal);
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
  groundwork verify out/report.json --cv my-cv.pdf`,
    );
  return program;
}

const helpOf = (command: string | undefined): string => (command === undefined ? "groundwork --help" : `groundwork ${command} --help`);

/** Who has no target yet finds one with what they have. */
const ROLE_MISSING = ' Name the job you aim at, as --role "Data Engineer"; groundwork compare CV --near lists those that a CV is close to.';

/** A wrong call is told in one line with the next step and its code, as all other trouble is. */
function outputOf({ out, err }: Terminal, command?: string, actions: readonly string[] = []): OutputConfiguration {
  return {
    writeOut: out,
    writeErr: err,
    outputError: (text, write) => {
      const what = text
        .trim()
        .replace(/^error: /, "")
        .replace("\n", " ")
        .replace(/\.$/, "");
      // A title of two words that was left without quotes is the usual reason.
      const quotes = what.startsWith("too many arguments") ? " Put words that belong together into quotes." : "";
      const choice = what === "missing required argument 'action'" ? `: one of ${actions.join(", ")}` : "";
      const role = what.startsWith("required option '--role") ? ROLE_MISSING : "";
      write(`groundwork: ${what}${choice}.${quotes}${role} See ${helpOf(command)}. [bad-option]\n`);
    },
  };
}

async function addCommand(program: Command, entry: CommandEntry, terminal: Terminal, end: (code: ExitCode) => void): Promise<void> {
  const sub = program.command(entry.name).description(entry.summary);
  const { command } = await entry.load();
  sub.exitOverride().configureOutput(outputOf(terminal, entry.name, command.actions));
  command.describe(sub);
  const kinds = describeOverlays(sub);
  const saySettings = command.takesSettings === true ? await applySettings(sub) : () => "";
  const sayMissing = missingLast(sub);
  sub.action(async (...received: unknown[]) => {
    sayMissing();
    const options = sub.opts() as Record<string, unknown>;
    const overlays = takeOverlays(options, kinds);
    terminal.err(saySettings());
    const args = received
      .slice(0, -2)
      .flatMap((value) => (Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]));
    end(await withOverlays(overlays, () => command.run(args, options, terminal)));
  });
}

/** What is required is asked for after all that stands on the line was understood: who wrote --rol is told of --rol, not that --role is missing. */
function missingLast(sub: Command): () => void {
  const required = sub.options.filter(({ mandatory }) => mandatory);
  for (const option of required) option.makeOptionMandatory(false);
  return () => {
    for (const option of required)
      if (sub.getOptionValue(option.attributeName()) === undefined)
        sub.error(`error: required option '${option.flags}' not specified`, { code: "commander.missingMandatoryOptionValue" });
  };
}

/** One line that says what, and what to do; a stack only for bugs. */
function reportTrouble(thrown: unknown, command: string | undefined, line: readonly string[], terminal: Terminal): ExitCode {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.done : EXIT.input;
  const error = thrown instanceof InputError ? thrown : (maybeSystemTrouble(thrown) ?? thrown);
  if (error instanceof InputError) {
    const { message, hint } = nameTrouble(error, helpOf(command));
    const near = maybeNearFile(error, line);
    terminal.err(`groundwork: ${message} ${near === undefined ? hint : `Did you mean ${near}?`} [${error.code}]\n`);
    return EXIT.input;
  }
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(`groundwork: this is a bug of ours, not of your files. Please report it with these lines:\n${shown}\n`);
  return EXIT.bug;
}
