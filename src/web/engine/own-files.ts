import { parse, stringify } from "yaml";
import type { ZodType } from "zod";
import { checkGiven } from "../../schema/check-given.js";
import { type Correction, Corrections } from "../../schema/corrections.js";
import { InputError } from "../../schema/input-error.js";
import { Progress } from "../../schema/progress.js";

/** corrections.yml as it is downloaded: with it the command line makes the same report. */
export function formatCorrections(corrections: readonly Correction[]): string {
  return stringify({ schema: "groundwork/corrections@1", corrections });
}

export function parseCorrections(text: string): Correction[] {
  return parseYaml(text, Corrections, "corrections.yml").corrections;
}

/** progress.yml as `groundwork next` keeps it. */
export function formatProgress(done: Progress["done"]): string {
  return stringify({ schema: "groundwork/progress@1", done });
}

export function parseProgress(text: string): Progress["done"] {
  return parseYaml(text, Progress, "progress.yml").done;
}

function parseYaml<T>(text: string, schema: ZodType<T>, place: string): T {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw new InputError("bad-yaml", "this is not YAML.", { place, cause });
  }
  return checkGiven(schema, value, { place, hint: `Give the ${place} that this app or the command line writes.` });
}
