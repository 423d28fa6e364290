import { Command } from "commander";
import { InputError } from "../schema/input-error.js";
import type { CliCommand } from "./command.js";
import { COMMANDS } from "./commands.js";
import { EXIT } from "./exit-codes.js";
import { describeOverlays } from "./options/overlays.js";

interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly actions: readonly string[];
  readonly options: readonly { readonly long: string; readonly says: string; readonly takes: boolean }[];
}

export const command: CliCommand = {
  describe(sub) {
    sub.argument("<shell>", "bash, zsh or fish").addHelpText(
      "after",
      `
Examples:
  groundwork completion bash >> ~/.bash_completion
  groundwork completion zsh > ~/.zfunc/_groundwork     # a folder of your fpath
  groundwork completion fish > ~/.config/fish/completions/groundwork.fish
`,
    );
  },

  async run([shell = ""], _raw, terminal) {
    const write = SHELLS[shell];
    if (write === undefined) throw new InputError("bad-option", `completion ${shell}: one of bash, zsh, fish.`, { place: "completion" });
    const commands = await Promise.all(COMMANDS.map(describeCommand));
    terminal.out(
      write([...commands, { name: "completion", summary: "complete commands and options", actions: Object.keys(SHELLS), options: [] }]),
    );
    return EXIT.done;
  },
};

/** As its help has it. */
async function describeCommand({ name, summary, load }: (typeof COMMANDS)[number]): Promise<Completed> {
  const sub = new Command(name);
  const { command: described } = await load();
  described.describe(sub);
  describeOverlays(sub);
  const options = sub.options.flatMap(({ long, description, required }) =>
    long == null ? [] : [{ long, says: description, takes: required }],
  );
  return { name, summary, actions: described.actions ?? [], options };
}

const longOf = ({ options }: Completed): string => [...options.map(({ long }) => long), "--help"].join(" ");
const quoted = (text: string): string => `'${text.replaceAll("'", "’")}'`;

const SHELLS: Readonly<Record<string, (commands: readonly Completed[]) => string>> = {
  bash: (commands) => `_groundwork() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" actions= options=
  case "\${COMP_WORDS[1]}" in
${commands.map((each) => `    ${each.name}) actions="${each.actions.join(" ")}" options="${longOf(each)}" ;;`).join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=( $(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$cur") )
  elif [[ "$cur" == -* ]]; then COMPREPLY=( $(compgen -W "$options" -- "$cur") )
  elif [ "$COMP_CWORD" -eq 2 ] && [ -n "$actions" ]; then COMPREPLY=( $(compgen -W "$actions" -- "$cur") $(compgen -f -- "$cur") )
  else COMPREPLY=( $(compgen -f -- "$cur") ); fi
}
complete -o filenames -F _groundwork groundwork
`,
  zsh: (commands) => `#compdef groundwork
_groundwork() {
  local -a commands actions options
  commands=(${commands.map(({ name, summary }) => quoted(`${name}:${summary.replaceAll(":", "\\:")}`)).join(" ")})
  case "$words[2]" in
${commands.map((each) => `    ${each.name}) actions=(${each.actions.join(" ")}) options=(${longOf(each)}) ;;`).join("\n")}
  esac
  if (( CURRENT == 2 )); then _describe command commands
  elif [[ "$PREFIX" == -* ]]; then compadd -- $options
  else
    (( CURRENT == 3 && $#actions > 0 )) && compadd -- $actions
    _files
  fi
}
compdef _groundwork groundwork
`,
  fish: (commands) =>
    `${commands
      .flatMap(({ name, summary, actions, options }) => [
        `complete -c groundwork -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
        ...(actions.length === 0 ? [] : [`complete -c groundwork -n '__fish_seen_subcommand_from ${name}' -a '${actions.join(" ")}'`]),
        ...options.map(
          ({ long, says, takes }) =>
            `complete -c groundwork -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)}${takes ? " -r" : ""} -d ${quoted(says)}`,
        ),
      ])
      .join("\n")}\n`,
};
