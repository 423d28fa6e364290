/** Documented in docs/exit-codes.md; scripts may rely on them. */
export const EXIT = {
  done: 0,
  /** The command ran and found something wrong: violations, failed files. */
  found: 1,
  /** Unusable input or options; nothing was written. */
  input: 2,
  /** `verify`: nothing wrong in what could be checked, but not everything could be. */
  partly: 3,
  /** A bug of ours. */
  bug: 70,
  /** Interrupted by the user. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
