import { InputError, type InputErrorCode } from "../../schema/input-error.js";

const TROUBLES: Readonly<Record<string, readonly [InputErrorCode, string, string]>> = {
  ENOENT: ["no-such-file", "there is no such file or folder", "Check the path."],
  ENOTDIR: ["no-such-file", "a part of this path is no folder", "Check the path."],
  EISDIR: ["is-a-folder", "this is a folder", "Name a file inside it."],
  EACCES: ["not-readable", "permission denied", "Check its rights."],
  EPERM: ["not-readable", "permission denied", "Check its rights."],
  EROFS: ["not-writable", "nothing can be written there", "Choose another place."],
  ENOSPC: ["not-writable", "the disk is full", "Make room, or choose another place."],
  EDQUOT: ["not-writable", "the disk is full for you", "Make room, or choose another place."],
  ENAMETOOLONG: ["no-such-file", "this name is longer than the file system takes", "Choose a shorter one."],
  ELOOP: ["no-such-file", "these links lead round in a circle", "Check the path."],
};

/** Whatever the reason, some of which sound like another one's: ENOENT of a folder that is about to be made. */
const NO_FOLDER = ["not-writable", "no folder can be made there", "Choose another place."] as const;

/** PostgreSQL's own refusals, by the beginning of their code: no room, no right, read-only, and tables that somebody took away. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/^53/, "Give the server room: its log says of what."],
  [/^42501/, "Let its owner grant the right, or name the owner in the address."],
  [/^25006/, "Name the server that may be written to, not its copy."],
  [/^(?:42P01|3F000)/, "Its tables are gone: restore the database, or begin with an empty one."],
];

/** What the file system or the database refused, wherever it was asked: the machine's answer, and no bug of ours. */
export function maybeSystemTrouble(error: unknown): InputError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = "", path, syscall } = error as NodeJS.ErrnoException;
  const [as, message, hint] = (syscall === "mkdir" ? NO_FOLDER : TROUBLES[code]) ?? [];
  // A disk that fills up does so in the middle of a file, whose name the system no longer says.
  if (syscall !== undefined && as !== undefined)
    return new InputError(as, `${message as string} (${code}).`, {
      ...(path === undefined ? {} : { place: path }),
      hint: hint as string,
      cause: error,
    });
  if (/no space left on device/i.test(error.message))
    return new InputError("not-writable", "the disk is full.", {
      place: "--store",
      hint: "Make room, or choose another place.",
      cause: error,
    });
  const refusal = "severity" in error ? REFUSALS.find(([codes]) => codes.test(code)) : undefined;
  if (refusal === undefined) return undefined;
  return new InputError("no-database", `the database refuses: ${error.message} (${code}).`, {
    place: "--on",
    hint: refusal[1],
    cause: error,
  });
}
