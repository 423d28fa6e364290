import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";

export interface YamlFile {
  /** Path below the folder, with slashes. */
  readonly name: string;
  readonly value: unknown;
}

export interface YamlProblem {
  readonly place: string;
  readonly message: string;
}

/** Every YAML file below a folder, by code unit of its path. A folder that does not exist holds none. */
export function readYamlFolder(folder: string): { files: YamlFile[]; problems: YamlProblem[] } {
  const files: YamlFile[] = [];
  const problems: YamlProblem[] = [];
  for (const path of yamlPaths(folder)) {
    const name = relative(folder, path).replaceAll("\\", "/");
    try {
      files.push({ name, value: parse(readFileSync(path, "utf8"), { version: "1.2", uniqueKeys: true }) });
    } catch (error) {
      problems.push({ place: name, message: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) });
    }
  }
  return { files, problems };
}

function yamlPaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort((a, b) => (a < b ? -1 : 1));
  return names.flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return yamlPaths(path);
    return /\.ya?ml$/.test(name) ? [path] : [];
  });
}
