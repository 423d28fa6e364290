import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { LIMITS } from "../../limits.js";
import { InputError } from "../../schema/input-error.js";
import { readTextInput } from "../files.js";
import { SETTINGS_FILE } from "./config-folder.js";

export interface Setting {
  readonly name: string;
  /** As the command line takes it: a list with commas. */
  readonly value: string;
  /** Where it stands, for whoever finds fault with it. */
  readonly place: string;
}

/** Names and values in their order; what is no such line is told with its number. */
export function readSettings(path: string): Setting[] {
  const lines = new LineCounter();
  const placeOf = (offset = 0): string => `${SETTINGS_FILE}, line ${lines.linePos(offset).line}`;
  const document = parseDocument(readTextInput(path, LIMITS.lineBytes), { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) throw wrong("bad-yaml", placeOf(error.pos[0]), "this is not YAML.");
  if (document.contents === null) return [];
  if (!isMap<Node>(document.contents)) throw wrong("bad-data", placeOf(), "each line is a name and a value.");
  return document.contents.items.map(({ key, value }: Pair<Node, Node | null>) => {
    const place = placeOf(key.range?.[0]);
    const given = isSeq<Node>(value) ? value.items.map(maybeText) : [maybeText(value)];
    if (given.includes(undefined)) throw wrong("bad-data", place, `${String(key)} takes a value, or a list of them.`);
    return { name: String(key), value: given.join(), place };
  });
}

/** As it is written: a day stays a day. */
function maybeText(node: Node | null): string | undefined {
  return isScalar(node) && node.value !== null ? (node.source ?? String(node.value)) : undefined;
}

function wrong(code: "bad-yaml" | "bad-data", place: string, message: string): InputError {
  return new InputError(code, message, { place, hint: "See docs/settings.md." });
}
