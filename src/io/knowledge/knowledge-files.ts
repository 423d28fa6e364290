import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadCatalogue } from "../../catalogue/catalogue.js";
import type { CompiledCatalogue } from "../../catalogue/compiled-catalogue.js";
import type { Knowledge, Overlay } from "../../knowledge.js";
import { findUnlisted } from "../../postings/find-unlisted.js";
import type { Rates } from "../../schema/rates.js";
import type { RoleSource } from "../../schema/roles.js";
import { SpanModel, type SpanModelSource } from "../../skills/spans/span-model.js";
import { openTitles } from "../../skills/title-index.js";
import type { CompiledTaxonomy } from "../../taxonomy/compiled.js";
import { maybePrepared, type PreparedTaxonomy } from "../../taxonomy/prepared.js";
import { loadTaxonomy } from "../../taxonomy/taxonomy.js";
import { offerPreparedCues } from "../../text/cues/cues.js";
import { dataFolder } from "./data-folder.js";

/** Written beside the data when they are built; without it, or with that of other data, the same is worked out when a text is read. */
function readPrepared(path: string, hash: string): PreparedTaxonomy | null {
  return existsSync(path) ? maybePrepared(readFileSync(path), hash) : null;
}

/** The same for the titles of roles; the first line is the hash of the roles. */
function openPackedTitles(path: string, hash: string, roles: Knowledge["roles"]): void {
  if (!existsSync(path)) return;
  const packed = readFileSync(path, "utf8");
  if (packed.startsWith(`${hash}\n`)) openTitles(roles, packed.slice(hash.length + 1));
}

/** What was laid over the data in this folder. */
export function readOverlays(folder: string): readonly Overlay[] {
  const path = join(folder, "overlays.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Overlay[]) : [];
}

let spans: SpanModel | undefined;

/** It ships; no overlay changes it. Without it, or with that of other expressions, the same is worked out when the first text is read. */
function readCues(): Uint8Array | null {
  const path = join(dataFolder(), "cues.prepared");
  return existsSync(path) ? readFileSync(path) : null;
}

/** It ships; no overlay changes it. */
function openSpans(): SpanModel {
  spans ??= new SpanModel(JSON.parse(readFileSync(join(dataFolder(), "spans.json"), "utf8")) as SpanModelSource);
  return spans;
}

/** Our own compiled data were checked when they were built: they are trusted here, which saves the check on each start. */
export function readKnowledge(folder: string = dataFolder()): Knowledge {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const compiled = read("taxonomy.json") as CompiledTaxonomy;
  const roles = read("roles.json") as { hash: string; roles: Record<string, RoleSource>; rates?: Rates | null };
  // Titles come from strangers: none of them may name what every object has.
  const named = Object.assign(Object.create(null) as Record<string, RoleSource>, roles.roles);
  offerPreparedCues(readCues);
  openPackedTitles(join(folder, "titles.prepared"), roles.hash, named);
  let catalogue: Knowledge["catalogue"] | null = null;
  return {
    spans: openSpans,
    findUnlisted,
    taxonomy: loadTaxonomy(compiled, readPrepared(join(folder, "taxonomy.prepared"), compiled.hash)),
    roles: named,
    rates: roles.rates ?? null,
    // What reads postings asks for no courses.
    get catalogue() {
      catalogue ??= loadCatalogue(read("catalogue.json") as CompiledCatalogue);
      return catalogue;
    },
    overlays: readOverlays(folder),
  };
}

/** For a process that has others read: the rest, some 100 MB that every collection of garbage would walk through, is let go of. */
export function readTaxonomyIds(folder: string): Pick<Knowledge["taxonomy"], "hash" | "ids"> {
  const { hash, ids } = readKnowledge(folder).taxonomy;
  return { hash, ids };
}
