import type { CompiledCatalogue } from "./catalogue/compiled-catalogue.js";
import { canonicalJson } from "./schema/canonical.js";
import { packTitles } from "./skills/title-index.js";
import type { CompiledTaxonomy } from "./taxonomy/compiled.js";
import { packPrepared } from "./taxonomy/prepared.js";
import type { CompiledRoles } from "./taxonomy/roles.js";
import { prepareTaxonomy } from "./taxonomy/taxonomy.js";

export interface CompiledData {
  readonly taxonomy: CompiledTaxonomy;
  readonly roles: CompiledRoles;
  readonly catalogue: CompiledCatalogue;
  readonly feeds: unknown;
}

/** The files of a data folder by name: the data, and what can be worked out of them beforehand. */
export function packData({ taxonomy, roles, catalogue, feeds }: CompiledData): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ["taxonomy.prepared", packPrepared(taxonomy.hash, prepareTaxonomy(taxonomy))],
    ["titles.prepared", `${roles.hash}\n${packTitles(roles.roles)}`],
    ["taxonomy.json", canonicalJson(taxonomy)],
    ["roles.json", canonicalJson(roles)],
    ["catalogue.json", canonicalJson(catalogue)],
    ["feeds.json", canonicalJson(feeds)],
  ]);
}
