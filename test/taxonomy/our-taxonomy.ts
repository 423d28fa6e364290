import { join } from "node:path";
import { compileTaxonomy } from "../../src/taxonomy/compile.js";
import { parseTaxonomyFiles } from "../../src/taxonomy/parse.js";
import { loadTaxonomy } from "../../src/taxonomy/taxonomy.js";
import { readYamlFolder } from "../../tools/data/yaml-files.js";

/** The data of this repository as it stands in its YAML, compiled for the test. */
const parsed = parseTaxonomyFiles(readYamlFolder(join(import.meta.dirname, "..", "..", "data", "taxonomy")).files);
export const sources = parsed.sources;
export const parseProblems = parsed.problems;
export const compiled = compileTaxonomy(sources);
export const taxonomy = loadTaxonomy(compiled);
