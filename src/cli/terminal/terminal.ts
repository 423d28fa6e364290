/** What a command may write to. Results go to `out`; progress, hints and errors to `err`. Tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Like `out`, but waits until a slow reader has taken it: long results stay in constant memory. */
  readonly write: (text: string) => Promise<void>;
  /** stderr is a terminal: a progress line may rewrite itself. */
  readonly interactive: boolean;
  /** Of a terminal that shows results; a pipe or a file has none, and gets whole tables. */
  readonly columns?: number | undefined;
}

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    write: (text) => (stdout.write(text) ? Promise.resolve() : new Promise((resolve) => stdout.once("drain", resolve))),
    interactive: stderr.isTTY === true && env.TERM !== "dumb",
    columns: stdout.isTTY === true ? stdout.columns : undefined,
  };
}
