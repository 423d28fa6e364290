import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "../../src/schema/canonical.js";
import { RoleSource } from "../../src/schema/roles.js";
import { compileTaxonomy } from "../../src/taxonomy/compile.js";
import { compileRoles } from "../../src/taxonomy/roles.js";
import { SMALL } from "../taxonomy/small-taxonomy.js";

/** Compiled data of a dozen skills and one role: processes that load it start quickly. */
export function writeSmallData(folder: string): { readonly data: string; readonly taxonomy: string } {
  mkdirSync(folder, { recursive: true });
  const role = RoleSource.parse({ id: "ai-engineer", name: "AI Engineer", family: "ai", field: "ai", titles: ["LLM Engineer"] });
  const taxonomy = compileTaxonomy(SMALL);
  writeFileSync(join(folder, "taxonomy.json"), canonicalJson(taxonomy));
  writeFileSync(join(folder, "roles.json"), canonicalJson(compileRoles({ roles: { "ai-engineer": role }, levels: null, rates: null })));
  writeFileSync(
    join(folder, "catalogue.json"),
    canonicalJson({ schema: "groundwork/catalogue@1", hash: "", resources: {}, certifications: {}, skills: {} }),
  );
  writeFileSync(join(folder, "feeds.json"), "null");
  return { data: folder, taxonomy: taxonomy.hash };
}
