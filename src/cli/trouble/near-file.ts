import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { INPUT_ERRORS, type InputError } from "../../schema/input-error.js";
import { isNearSpelling } from "../../text/near-spelling.js";

/** The file that was likely meant by one that is not there: its neighbour by a slip of the pen or the case of a letter, where there is one only. */
export function maybeNearFile({ code, place, hint }: InputError, line: readonly string[]): string | undefined {
  if (code !== "no-such-file" || hint !== INPUT_ERRORS[code].hint) return undefined;
  const named = line.find((argument) => basename(argument) === place);
  if (named === undefined) return undefined;
  const wanted = basename(named).toLowerCase();
  const near = namesIn(dirname(named)).filter((name) => isNearSpelling(wanted, name.toLowerCase()));
  return near.length === 1 ? join(dirname(named), near[0] as string) : undefined;
}

/** What is no folder, or a folder that is shut. */
const UNLISTED = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM"]);

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    if (UNLISTED.has(String((cause as NodeJS.ErrnoException).code))) return [];
    throw cause;
  }
}
