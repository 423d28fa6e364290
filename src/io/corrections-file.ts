import { existsSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse, parseDocument } from "yaml";
import { LIMITS } from "../limits.js";
import { Corrections } from "../schema/corrections.js";
import { InputError } from "../schema/input-error.js";
import { readTextInput } from "./files.js";

/** The file named, or corrections.yml beside the CV where there is one. */
export function readCorrectionsFile(cvPath: string, path: string | undefined): Corrections | null {
  const beside = join(dirname(cvPath), "corrections.yml");
  const chosen = path ?? (existsSync(beside) ? beside : null);
  if (chosen === null) return null;
  const place = basename(chosen);
  const text = readTextInput(chosen, LIMITS.lineBytes);
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw new InputError("bad-yaml", "this is not YAML.", { place, cause });
  }
  const parsed = Corrections.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new InputError("bad-data", `${issue?.path.join(".")}: ${issue?.message}.`, {
      place,
      hint: "See docs/corrections.md.",
      cause: parsed.error,
    });
  }
  return parsed.data;
}

/** Suggestions under their own heading; what the person wrote there stays as it is, with its comments. */
export function writeSuggestions(path: string, suggestions: readonly { readonly skill: string; readonly quote: string }[]): void {
  const text = existsSync(path) ? readTextInput(path, LIMITS.lineBytes) : "schema: groundwork/corrections@1\ncorrections: []\n";
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new InputError("bad-yaml", "this is not YAML.", { place: basename(path) });
  document.set("suggestions", document.createNode(suggestions));
  writeFileSync(path, document.toString());
}
