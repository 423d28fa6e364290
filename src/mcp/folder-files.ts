import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readInputFile, writeOutputs } from "../io/files.js";
import { LIMITS } from "../limits.js";
import { InputError } from "../schema/input-error.js";
import type { FolderFiles } from "./ways.js";

/** Only what lies in this folder, links followed: an assistant may be told anything by what it reads. */
export function openFolder(folder: string): FolderFiles {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new InputError("no-such-file", "there is no such folder.", { place: folder, hint: "Name one that is there: --folder FOLDER." });
  const root = realpathSync(folder);
  const place = (path: string): string => {
    const wanted = resolve(root, path);
    const real = existsSync(wanted)
      ? realpathSync(wanted)
      : existsSync(dirname(wanted))
        ? join(realpathSync(dirname(wanted)), basename(wanted))
        : wanted;
    const inside = relative(root, real);
    if (path.includes("\0") || inside === ".." || inside.startsWith(`..${sep}`) || resolve(inside) === inside)
      throw new InputError("no-such-file", "only files in the folder this was started in are read and written.", {
        place: "path",
        hint: "Ask the person to put the file there, or to start groundwork mcp --folder FOLDER.",
      });
    return real;
  };
  return {
    read: (path) => ({ name: basename(path), bytes: readInputFile(place(path), LIMITS.documentBytes) }),
    write(path, content) {
      const real = place(path);
      if (existsSync(real) && !/^report\./.test(basename(real)))
        throw new InputError("output-clash", "there is a file of this name already.", {
          place: "path",
          hint: "Choose another name, or report.FORMAT.",
        });
      writeOutputs(dirname(real), new Map([[basename(real), content]]));
      return relative(root, real);
    },
  };
}
