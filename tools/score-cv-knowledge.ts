import { existsSync, readFileSync } from "node:fs";
import type { RoleSource } from "../src/schema/roles.js";
import { compileTaxonomy } from "../src/taxonomy/compile.js";
import { CompiledTaxonomy } from "../src/taxonomy/compiled.js";
import { loadTaxonomy, type Taxonomy } from "../src/taxonomy/taxonomy.js";

/** The compiled data, or an empty taxonomy where it was not built: names and dates need none. */
export function loadKnowledge(folder = "data/compiled"): { taxonomy: Taxonomy; roles: Record<string, RoleSource> } {
  const taxonomyFile = `${folder}/taxonomy.json`;
  const rolesFile = `${folder}/roles.json`;
  const taxonomy = existsSync(taxonomyFile)
    ? loadTaxonomy(CompiledTaxonomy.parse(JSON.parse(readFileSync(taxonomyFile, "utf8"))))
    : loadTaxonomy(compileTaxonomy({ skills: {}, ambiguous: {} }));
  const roles = existsSync(rolesFile) ? (JSON.parse(readFileSync(rolesFile, "utf8")).roles as Record<string, RoleSource>) : {};
  return { taxonomy, roles };
}
