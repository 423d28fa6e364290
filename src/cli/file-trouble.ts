import { InputError, type InputErrorCode } from "../schema/input-error.js";

const TROUBLES: Readonly<Record<string, readonly [InputErrorCode, string, string]>> = {
  ENOENT: ["no-such-file", "there is no such file or folder", "Check the path."],
  ENOTDIR: ["no-such-file", "a part of this path is no folder", "Check the path."],
  EISDIR: ["is-a-folder", "this is a folder", "Name a file inside it."],
  EACCES: ["not-readable", "permission denied", "Check its rights."],
  EPERM: ["not-readable", "permission denied", "Check its rights."],
  EROFS: ["not-writable", "nothing can be written there", "Choose another place."],
  ENOSPC: ["not-writable", "the disk is full", "Make room, or choose another place."],
};

/** What the file system refused, wherever it was asked: the machine's answer, and no bug of ours. */
export function maybeFileTrouble(error: unknown): InputError | undefined {
  const { code = "", path } = error as NodeJS.ErrnoException;
  const [as, message, hint] = TROUBLES[code] ?? [];
  if (!(error instanceof Error) || path === undefined || as === undefined) return undefined;
  return new InputError(as, `${message as string} (${code}).`, { place: path, hint: hint as string, cause: error });
}
