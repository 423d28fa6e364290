import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { CompiledCatalogue } from "../../catalogue/compiled-catalogue.js";
import { compileCatalogue, overlayCatalogue, parseCatalogueFiles } from "../../catalogue/parse-catalogue.js";
import type { Overlay } from "../../knowledge.js";
import { type CompiledData, packData } from "../../pack-data.js";
import { byCodeUnit, hashJson } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import { checkTaxonomy } from "../../taxonomy/check.js";
import { compileTaxonomy } from "../../taxonomy/compile.js";
import { overlaySources, sourcesOf } from "../../taxonomy/overlay.js";
import { type DataProblem, parseTaxonomyFiles } from "../../taxonomy/parse.js";
import { type CompiledRoles, checkRoles, compileRoles, overlayRoles, parseRoleFiles } from "../../taxonomy/roles.js";
import { loadTaxonomy } from "../../taxonomy/taxonomy.js";
import { dataFolder } from "../knowledge/data-folder.js";
import { readOverlays } from "../knowledge/knowledge-files.js";
import { makeFolder } from "../make-folder.js";
import { readYamlFolder, type YamlFile } from "./yaml-folder.js";

/** Folders of one's own that are laid over the data that ship. */
export interface OverlayFolders {
  readonly taxonomy?: string;
  readonly roles?: string;
  readonly catalogue?: string;
}

type Kind = keyof OverlayFolders;
const KINDS: readonly Kind[] = ["taxonomy", "roles", "catalogue"];

/**
 * A data folder with the overlays laid over ours, made once for equal data: kept by its hash in the person's cache. Whatever reads
 * data, in whichever process, reads that folder and need not know of overlays.
 */
export function prepareOverlays(folders: OverlayFolders): string {
  const folder = dataFolder();
  const files = new Map(KINDS.flatMap((kind) => (folders[kind] === undefined ? [] : [[kind, readYamlFolder(folders[kind])] as const])));
  const overlays = [...readOverlays(folder), ...[...files].map(([kind, given]): Overlay => ({ kind, sha256: hashJson(given) }))];
  const base = readData(folder);
  const key = hashJson([overlays, base.taxonomy.hash, base.roles.hash, base.catalogue.hash]);
  const target = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "groundwork", "data", key);
  if (!existsSync(join(target, "overlays.json"))) writeFolder(target, base, files, overlays);
  return target;
}

function readData(folder: string): CompiledData {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  return {
    taxonomy: read("taxonomy.json") as CompiledData["taxonomy"],
    roles: read("roles.json") as CompiledRoles,
    catalogue: read("catalogue.json") as CompiledCatalogue,
    feeds: read("feeds.json"),
  };
}

/** Beside its place first: a folder that is there is whole. */
function writeFolder(
  target: string,
  base: CompiledData,
  files: ReadonlyMap<Kind, readonly YamlFile[]>,
  overlays: readonly Overlay[],
): void {
  const data = layOver(base, files);
  makeFolder(dirname(target));
  const beside = mkdtempSync(`${target}-`);
  for (const [name, content] of packData(data)) writeFileSync(join(beside, name), content);
  writeFileSync(join(beside, "overlays.json"), JSON.stringify(overlays));
  if (existsSync(join(target, "overlays.json"))) rmSync(beside, { recursive: true });
  else renameSync(beside, target);
}

function layOver(base: CompiledData, files: ReadonlyMap<Kind, readonly YamlFile[]>): CompiledData {
  const taxonomy = layTaxonomy(base.taxonomy, files.get("taxonomy"));
  const known = loadTaxonomy(taxonomy);
  const has = (id: string): boolean => known.has(id);
  return {
    taxonomy,
    roles: layRoles(base.roles, files.get("roles"), has),
    catalogue: layCatalogue(base.catalogue, files.get("catalogue"), has),
    feeds: base.feeds,
  };
}

function layTaxonomy(base: CompiledData["taxonomy"], files: readonly YamlFile[] | undefined): CompiledData["taxonomy"] {
  if (files === undefined) return base;
  const { sources, problems } = parseTaxonomyFiles(files.map(({ name, value }) => ({ name: basename(name), value })));
  refuse("--taxonomy", problems);
  const ours = sourcesOf(base);
  const laid = overlaySources(ours, sources);
  // What ours has is ours to mend: only what the overlay brings in is told.
  const before = new Set(checkTaxonomy(ours).map(textOf));
  refuse(
    "--taxonomy",
    checkTaxonomy(laid).filter((problem) => !before.has(textOf(problem))),
  );
  return compileTaxonomy(laid);
}

function layRoles(base: CompiledRoles, files: readonly YamlFile[] | undefined, hasSkill: (id: string) => boolean): CompiledRoles {
  if (files === undefined) return base;
  const { roles, problems } = parseRoleFiles(files);
  const laid = overlayRoles(base.roles, roles);
  refuse("--roles", [...problems, ...checkRoles(laid, hasSkill)]);
  return compileRoles({ ...base, roles: laid });
}

function layCatalogue(
  base: CompiledCatalogue,
  files: readonly YamlFile[] | undefined,
  hasSkill: (id: string) => boolean,
): CompiledCatalogue {
  if (files === undefined) return base;
  const { sources, problems } = parseCatalogueFiles(files, hasSkill);
  refuse("--catalogue", problems);
  return compileCatalogue(overlayCatalogue(base, sources));
}

function refuse(flag: string, problems: readonly DataProblem[]): void {
  const errors = problems.filter(({ severity }) => severity === "error").sort((a, b) => byCodeUnit(a.place, b.place));
  const [first] = errors;
  if (first === undefined) return;
  const more = errors.length === 1 ? "" : ` And ${errors.length - 1} more.`;
  throw new InputError("bad-data", `${first.place}: ${first.message} [${first.code}].${more}`, {
    place: flag,
    hint: "How an entry is written stands in docs/data-guide.md.",
  });
}

function textOf({ code, place, message }: DataProblem): string {
  return `${code} ${place} ${message}`;
}
