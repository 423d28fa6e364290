import { existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parse, stringify } from "yaml";
import { LIMITS } from "../limits.js";
import { InputError } from "../schema/input-error.js";
import { Progress } from "../schema/progress.js";
import { readTextInput } from "./files.js";

/** The file where there is one; nothing was ticked where there is none. */
export function readProgress(path: string): Progress | null {
  if (!existsSync(path)) return null;
  let value: unknown;
  try {
    value = parse(readTextInput(path, LIMITS.lineBytes));
  } catch (cause) {
    throw new InputError("bad-yaml", "this is not YAML.", { place: basename(path), cause });
  }
  const parsed = Progress.safeParse(value);
  if (!parsed.success)
    throw new InputError("bad-data", `${parsed.error.issues[0]?.path.join(".")}: ${parsed.error.issues[0]?.message}.`, {
      place: basename(path),
      hint: "groundwork next --done TASK writes it.",
    });
  return parsed.data;
}

export function writeProgress(path: string, progress: Progress): void {
  writeFileSync(path, stringify(progress));
}
