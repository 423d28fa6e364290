import { existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parse, stringify } from "yaml";
import { LIMITS } from "../../limits.js";
import { checkGiven } from "../../schema/check-given.js";
import { InputError } from "../../schema/input-error.js";
import { Progress } from "../../schema/progress.js";
import { readTextInput } from "../files.js";

/** The file where there is one; nothing was ticked where there is none. */
export function readProgress(path: string): Progress | null {
  if (!existsSync(path)) return null;
  let value: unknown;
  try {
    value = parse(readTextInput(path, LIMITS.lineBytes));
  } catch (cause) {
    throw new InputError("bad-yaml", "this is not YAML.", { place: basename(path), cause });
  }
  return checkGiven(Progress, value, { place: basename(path), hint: "groundwork next --done TASK writes it." });
}

export function writeProgress(path: string, progress: Progress): void {
  writeFileSync(path, stringify(progress));
}
