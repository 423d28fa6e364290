import { existsSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isMap, isNode, isSeq, parse, parseDocument, stringify } from "yaml";
import { LIMITS } from "../../limits.js";
import { canonicalJson } from "../../schema/canonical.js";
import { checkGiven } from "../../schema/check-given.js";
import { type Correction, Corrections } from "../../schema/corrections.js";
import { InputError } from "../../schema/input-error.js";
import { readTextInput, STANDARD_INPUT, writeOutputs } from "../files.js";

/** The file named, or corrections.yml beside the CV where there is one. */
export function readCorrectionsFile(cvPath: string, path: string | undefined): Corrections | null {
  const beside = join(dirname(cvPath), "corrections.yml");
  // Nothing lies beside what was piped in.
  const chosen = path ?? (cvPath !== STANDARD_INPUT && existsSync(beside) ? beside : null);
  if (chosen === null) return null;
  const place = basename(chosen);
  const text = readTextInput(chosen, LIMITS.lineBytes);
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw new InputError("bad-yaml", "this is not YAML.", { place, cause });
  }
  return checkGiven(Corrections, value, { place, hint: "See docs/corrections.md." });
}

/** Suggestions under their own heading; what the person wrote there stays as it is, with its comments. */
export function writeSuggestions(path: string, suggestions: readonly { readonly skill: string; readonly quote: string }[]): void {
  const text = existsSync(path) ? readTextInput(path, LIMITS.lineBytes) : "schema: groundwork/corrections@1\ncorrections: []\n";
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new InputError("bad-yaml", "this is not YAML.", { place: basename(path) });
  document.set("suggestions", document.createNode(suggestions));
  writeFileSync(path, document.toString());
}

/** Writes corrections.yml; the lines of a file that a person wrote stay as they are where what they say still stands. */
export function writeCorrectionsFile(path: string, corrections: readonly Correction[]): void {
  const text = existsSync(path)
    ? mergeCorrections(readTextInput(path, LIMITS.lineBytes), corrections)
    : stringify({ schema: "groundwork/corrections@1", corrections });
  writeOutputs(dirname(path), new Map([[basename(path), text]]));
}

function mergeCorrections(text: string, corrections: readonly Correction[]): string {
  const document = parseDocument(text);
  const held = document.get("corrections");
  if (!isMap(document.contents) || !isSeq(held)) return stringify({ schema: "groundwork/corrections@1", corrections });
  const said = new Map(held.items.map((item) => [isNode(item) ? canonicalJson(item.toJS(document)) : "", item]));
  held.items = corrections.map((correction) => said.get(canonicalJson(correction)) ?? document.createNode(correction));
  return document.toString();
}
