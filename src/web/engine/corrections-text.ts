import { parse, stringify } from "yaml";
import { type Correction, Corrections } from "../../schema/corrections.js";
import { InputError } from "../../schema/input-error.js";

/** corrections.yml as it is downloaded: with it the command line makes the same report. */
export function formatCorrections(corrections: readonly Correction[]): string {
  return stringify({ schema: "groundwork/corrections@1", corrections });
}

export function parseCorrections(text: string): Correction[] {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw new InputError("bad-yaml", "this is not YAML.", { place: "corrections.yml", cause });
  }
  const parsed = Corrections.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new InputError("bad-data", `${issue?.path.join(".")}: ${issue?.message}.`, {
      place: "corrections.yml",
      hint: "Give the corrections.yml that this app or the command line reads.",
    });
  }
  return parsed.data.corrections;
}
