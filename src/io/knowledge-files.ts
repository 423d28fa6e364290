import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CompiledCatalogue, loadCatalogue } from "../catalogue/catalogue.js";
import type { Knowledge } from "../knowledge.js";
import type { Rates } from "../schema/rates.js";
import type { RoleSource } from "../schema/roles.js";
import type { CompiledTaxonomy } from "../taxonomy/compiled.js";
import { loadTaxonomy } from "../taxonomy/taxonomy.js";
import { dataFolder } from "./data-folder.js";

/** Our own compiled data were checked when they were built: they are trusted here, which saves the check on each start. */
export function readKnowledge(folder: string = dataFolder()): Knowledge {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const roles = read("roles.json") as { roles: Record<string, RoleSource>; rates?: Rates | null };
  return {
    taxonomy: loadTaxonomy(read("taxonomy.json") as CompiledTaxonomy),
    // Titles come from strangers: none of them may name what every object has.
    roles: Object.assign(Object.create(null) as Record<string, RoleSource>, roles.roles),
    rates: roles.rates ?? null,
    catalogue: loadCatalogue(read("catalogue.json") as CompiledCatalogue),
  };
}
