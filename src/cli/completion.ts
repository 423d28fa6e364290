import { COMMANDS } from "./commands.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Terminal } from "./terminal.js";

const names = COMMANDS.map(({ name }) => name).join(" ");

const SCRIPTS: Record<string, string> = {
  bash: `_groundwork() { if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=( $(compgen -W "${names}" -- "\${COMP_WORDS[COMP_CWORD]}") ); else COMPREPLY=( $(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}") ); fi; }
complete -o filenames -F _groundwork groundwork
`,
  zsh: `#compdef groundwork
_groundwork() { if (( CURRENT == 2 )); then _values 'command' ${COMMANDS.map(({ name, summary }) => `'${name}[${summary.replaceAll("'", "").replaceAll(":", "")}]'`).join(" ")}; else _files; fi }
compdef _groundwork groundwork
`,
  fish:
    COMMANDS.map(
      ({ name, summary }) => `complete -c groundwork -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "")}'`,
    ).join("\n") + "\n",
};

export function writeCompletion(shell: string | undefined, terminal: Terminal): ExitCode {
  const script = SCRIPTS[shell ?? ""];
  if (script === undefined) {
    terminal.err("groundwork completion: name your shell: bash, zsh or fish. For bash: groundwork completion bash >> ~/.bash_completion\n");
    return EXIT.input;
  }
  terminal.out(script);
  return EXIT.done;
}
