import { readdirSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { parse } from "yaml";
import { LIMITS } from "../../limits.js";
import { byCodeUnit } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import { readTextInput } from "../files.js";

export interface YamlFile {
  /** Its path below the folder, with slashes. */
  readonly name: string;
  readonly value: unknown;
}

/** Every YAML file of a folder and the folders in it, by name. */
export function readYamlFolder(folder: string): YamlFile[] {
  const names = listFolder(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort(byCodeUnit);
  if (names.length === 0)
    throw new InputError("empty-file", "no YAML file lies in this folder.", {
      place: basename(folder),
      hint: "Name a folder of YAML files.",
    });
  return names.map((name) => {
    try {
      return {
        name,
        value: parse(readTextInput(join(folder, name), LIMITS.documentBytes), { version: "1.2", uniqueKeys: true }) as unknown,
      };
    } catch (cause) {
      if (cause instanceof InputError) throw cause;
      throw new InputError("bad-yaml", "this is not YAML.", { place: name, cause });
    }
  });
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  } catch (cause) {
    throw new InputError("no-such-file", "there is no such folder.", { place: basename(folder), cause });
  }
}
