import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "../../schema/input-error.js";

/** Names another folder of compiled data, for this process and all it starts. */
export const DATA_VARIABLE = "GROUNDWORK_DATA";

/** Where the compiled data lie: where it was said, or where they ship. */
export function dataFolder(): string {
  return process.env[DATA_VARIABLE] ?? shippedDataFolder();
}

/** Beside the bundle in dist/, or in data/ of a checkout, where they have to be built first. */
export function shippedDataFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const shipped = join(folder, "data");
    if (existsSync(join(shipped, "taxonomy.json"))) return shipped;
    if (existsSync(join(shipped, "compiled", "taxonomy.json"))) return join(shipped, "compiled");
    if (dirname(folder) === folder) throw new InputError("data-not-built", "the data of this checkout are not built.");
  }
}

/** The built-in snapshot: in data/market, beside the compiled data or above them. */
export function builtInMarketFolder(): string | null {
  const data = shippedDataFolder();
  for (const folder of [join(data, "market"), join(dirname(data), "market")]) if (existsSync(join(folder, "index.json"))) return folder;
  return null;
}

/** The published JSON Schemas: of the package, beside the bundles, or of a checkout. */
export function findSchemaFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "schema", "report.schema.json"))) return join(folder, "schema");
    if (dirname(folder) === folder) throw new Error("the published schemas are not found");
  }
}
