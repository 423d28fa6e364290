/**
 * `npm run build:data` writes data/compiled; `npm run data:check` only reports. Exit 1 where anything is found: that a check only warns
 * is for what people lay over ours, where a word of an outside list may stand alone.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "yaml";
import { z } from "zod";
import { compileCatalogue, parseCatalogueFiles } from "../../src/catalogue/parse-catalogue.js";
import { packData } from "../../src/pack-data.js";
import { FeedList } from "../../src/postings/source/feeds.js";
// Loads the expressions of all that reads a text.
import "../../src/postings/find-unlisted.js";
import "../../src/postings/read-posting.js";
import { byCodeUnit } from "../../src/schema/canonical.js";
import { OutlookStatement, Rates } from "../../src/schema/rates.js";
import { checkTaxonomy } from "../../src/taxonomy/check.js";
import { checkNames } from "../../src/taxonomy/check-names.js";
import { compileTaxonomy } from "../../src/taxonomy/compile.js";
import { type DataProblem, issueText, parseTaxonomyFiles } from "../../src/taxonomy/parse.js";
import { checkRoles, compileRoles, parseRoleFiles } from "../../src/taxonomy/roles.js";
import { loadTaxonomy } from "../../src/taxonomy/taxonomy.js";
import { packCues } from "../../src/text/cues/cues.js";
import { readYamlFolder, type YamlFile } from "./yaml-files.js";

const root = join(import.meta.dirname, "..", "..");
const argv = process.argv.slice(2);
const option = (name: string, fallback: string) => (argv.includes(name) ? (argv[argv.indexOf(name) + 1] ?? fallback) : fallback);
const checkOnly = argv.includes("--check");
const dataFolder = option("--data", join(root, "data"));
const outFolder = option("--out", join(dataFolder, "compiled"));

const problems: DataProblem[] = [];
const report = (code: string, place: string, message: string) => problems.push({ code, place, message, severity: "error" });

function readFolder(name: string): YamlFile[] {
  const { files, problems: unreadable } = readYamlFolder(join(dataFolder, name));
  for (const { place, message } of unreadable) report("bad-yaml", `${name}/${place}`, message);
  return files;
}

function compileSkills() {
  const { sources, problems: found, fileOf } = parseTaxonomyFiles(readFolder("taxonomy"));
  problems.push(...found);
  for (const problem of checkTaxonomy(sources)) problems.push({ ...problem, place: placeOf(problem.place, fileOf) });
  const counts = new Map<string, number>();
  for (const [label, file] of fileOf) if (label.startsWith("skill ")) counts.set(file, (counts.get(file) ?? 0) + 1);
  for (const [file, n] of counts) if (n > 150) report("large-shard", file, `${n} entries, at most 150 a file`);
  const compiled = compileTaxonomy(sources);
  const taxonomy = loadTaxonomy(compiled);
  for (const problem of checkNames(taxonomy)) problems.push({ ...problem, place: placeOf(problem.place, fileOf) });
  return { compiled, taxonomy };
}

function placeOf(key: string, fileOf: ReadonlyMap<string, string>): string {
  return `${fileOf.get(`skill ${key}`) ?? fileOf.get(`form ${key}`) ?? "?"} ${key}`;
}

function readRoles(hasSkill: (id: string) => boolean) {
  const files = readFolder("roles");
  const { roles, problems: found } = parseRoleFiles(files.filter(({ name }) => !name.startsWith("_")));
  problems.push(...found, ...checkRoles(roles, hasSkill));
  const levels = z.json().parse(files.find(({ name }) => name === "_levels.yml")?.value ?? null);
  const outlook = compileOutlook(roles);
  const withOutlook = Object.fromEntries(
    Object.entries(roles).map(([id, role]) => [id, outlook.has(id) ? { ...role, outlook: outlook.get(id) as OutlookStatement[] } : role]),
  );
  const rates = compileRates();
  return compileRoles({ roles: withOutlook, levels, rates });
}

function readCatalogue(hasSkill: (id: string) => boolean) {
  const { sources, problems: found } = parseCatalogueFiles(readFolder("catalogue"), hasSkill);
  problems.push(...found);
  return compileCatalogue(sources);
}

/** At most twenty: each is a promise that its words were compared with the publisher's. */
const MOST_STATEMENTS = 20;

function compileOutlook(roles: Readonly<Record<string, unknown>>): Map<string, OutlookStatement[]> {
  const byRole = new Map<string, OutlookStatement[]>();
  const entries = readFolder("outlook").flatMap(({ name, value }) =>
    Object.entries(value as Record<string, object>).map(([id, row]) => ({ place: `outlook/${name} ${id}`, row: { id, ...row } })),
  );
  if (entries.length > MOST_STATEMENTS) report("too-many", "outlook", `${entries.length} statements, at most ${MOST_STATEMENTS}`);
  const Entry = OutlookStatement.extend({ roles: z.array(z.string()).min(1) });
  for (const { place, row } of entries) {
    const parsed = Entry.safeParse(row);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) report("bad-entry", place, issueText(issue));
      continue;
    }
    const { roles: named, ...statement } = parsed.data;
    for (const role of named) {
      if (!Object.hasOwn(roles, role)) report("dangling", place, `${role} does not exist`);
      byRole.set(role, [...(byRole.get(role) ?? []), statement]);
    }
  }
  return byRole;
}

function compileRates(): Rates | null {
  if (!existsSync(join(dataFolder, "rates.yml"))) return null;
  const parsed = Rates.safeParse(parse(readFileSync(join(dataFolder, "rates.yml"), "utf8")));
  if (!parsed.success) for (const issue of parsed.error.issues) report("bad-entry", "rates.yml", issueText(issue));
  return parsed.data ?? null;
}

function compileFeeds() {
  if (!existsSync(join(dataFolder, "feeds.yml"))) return null;
  const parsed = FeedList.safeParse(parse(readFileSync(join(dataFolder, "feeds.yml"), "utf8")));
  if (!parsed.success) for (const issue of parsed.error.issues) report("bad-entry", "feeds.yml", issueText(issue));
  return parsed.data ?? null;
}

function print(): void {
  const lines = problems.map(({ code, place, message }) => `${code}  ${place}: ${message}`);
  for (const line of [...new Set(lines)].sort(byCodeUnit)) console.log(line);
  const missing = new Map<string, number>();
  for (const { code, message } of problems) {
    const id = code === "dangling" ? /(?:^|: | skill )([a-z0-9-]+) does not exist$/.exec(message)?.[1] : undefined;
    if (id) missing.set(id, (missing.get(id) ?? 0) + 1);
  }
  if (missing.size > 0)
    console.log(
      `\n${missing.size} ids that others refer to do not exist:\n${[...missing]
        .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
        .map(([id, n]) => `  ${n}  ${id}`)
        .join("\n")}`,
    );
}

const { compiled, taxonomy } = compileSkills();
const roles = readRoles((id) => taxonomy.has(id));
const catalogue = readCatalogue((id) => taxonomy.has(id));
const feeds = compileFeeds();
print();
console.log(
  `\n${taxonomy.ids.length} skills, ${taxonomy.forms.length} written forms, ${compiled.rules.rows.split(" ").length} ambiguous; ${Object.keys(roles.roles).length} roles; ${problems.length} problems`,
);
if (!checkOnly) {
  mkdirSync(outFolder, { recursive: true });
  cpSync(join(root, "data", "spans", "model.json"), join(outFolder, "spans.json"));
  writeFileSync(join(outFolder, "cues.prepared"), packCues());
  for (const [name, content] of packData({ taxonomy: compiled, roles, catalogue, feeds })) {
    writeFileSync(join(outFolder, name), content);
    if (name.endsWith(".json")) console.log(`${name}  ${content.length} bytes, ${gzipSync(content, { level: 9 }).length} gzipped`);
  }
}
process.exitCode = problems.length > 0 && !argv.includes("--lenient") ? 1 : 0;
