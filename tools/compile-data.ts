/** `npm run build:data` writes data/compiled; `npm run data:check` only reports. Exit 1 where an error stands. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "yaml";
import { z } from "zod";
import { FeedList } from "../src/postings/source/feeds.js";
import { byCodeUnit, canonicalJson, hashJson } from "../src/schema/canonical.js";
import { CertificationSource, LearningSource, ResourceSource } from "../src/schema/catalogue.js";
import { OutlookStatement, Rates } from "../src/schema/rates.js";
import type { RoleSource } from "../src/schema/roles.js";
import { packTitles } from "../src/skills/title-index.js";
import { checkTaxonomy } from "../src/taxonomy/check.js";
import { checkNames } from "../src/taxonomy/check-names.js";
import { compileTaxonomy } from "../src/taxonomy/compile.js";
import { type DataProblem, issueText, parseTaxonomyFiles } from "../src/taxonomy/parse.js";
import { packPrepared } from "../src/taxonomy/prepared.js";
import { checkRoles, parseRoleFiles } from "../src/taxonomy/roles.js";
import { loadTaxonomy, prepareTaxonomy } from "../src/taxonomy/taxonomy.js";
import { readYamlFolder, type YamlFile } from "./data-files.js";

const root = join(import.meta.dirname, "..");
const argv = process.argv.slice(2);
const option = (name: string, fallback: string) => (argv.includes(name) ? (argv[argv.indexOf(name) + 1] ?? fallback) : fallback);
const checkOnly = argv.includes("--check");
const dataFolder = option("--data", join(root, "data"));
const outFolder = option("--out", join(dataFolder, "compiled"));

const problems: DataProblem[] = [];
const report = (code: string, place: string, message: string, severity: DataProblem["severity"] = "error") =>
  problems.push({ code, place, message, severity });

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
  for (const [file, n] of counts) if (n > 150) report("large-shard", file, `${n} entries, at most 150 a file`, "warning");
  const compiled = compileTaxonomy(sources);
  const taxonomy = loadTaxonomy(compiled);
  for (const problem of checkNames(taxonomy)) problems.push({ ...problem, place: placeOf(problem.place, fileOf) });
  return { compiled, taxonomy };
}

function placeOf(key: string, fileOf: ReadonlyMap<string, string>): string {
  return `${fileOf.get(`skill ${key}`) ?? fileOf.get(`form ${key}`) ?? "?"} ${key}`;
}

function compileRoles(hasSkill: (id: string) => boolean) {
  const files = readFolder("roles");
  const { roles, problems: found } = parseRoleFiles(files.filter(({ name }) => !name.startsWith("_")));
  problems.push(...found, ...checkRoles(roles, hasSkill));
  const levels = files.find(({ name }) => name === "_levels.yml")?.value ?? null;
  const outlook = compileOutlook(roles);
  const sorted = Object.fromEntries(
    Object.keys(roles)
      .sort(byCodeUnit)
      .map((id) => [id, { ...roles[id], ...(outlook.has(id) ? { outlook: outlook.get(id) } : {}) }]),
  );
  const rates = compileRates();
  return { schema: "groundwork/roles@1", hash: hashJson({ roles: sorted, levels, rates }), roles: sorted, levels, rates };
}

function compileCatalogue(hasSkill: (id: string) => boolean) {
  const parts = {
    resources: {} as Record<string, ResourceSource>,
    certifications: {} as Record<string, CertificationSource>,
    skills: {} as Record<string, LearningSource>,
  };
  const schemas = { resources: ResourceSource, certifications: CertificationSource, skills: LearningSource };
  for (const file of readFolder("catalogue")) {
    const part = file.name.split("/")[0] as keyof typeof parts;
    if (!Object.hasOwn(parts, part)) {
      report("unknown-folder", `catalogue/${file.name}`, "stands in none of resources, certifications, skills");
      continue;
    }
    for (const [id, value] of Object.entries((file.value ?? {}) as Record<string, unknown>)) {
      const place = `catalogue/${file.name} ${id}`;
      const parsed = schemas[part].safeParse(value);
      if (!parsed.success) for (const issue of parsed.error.issues) report("bad-entry", place, issueText(issue));
      else if (Object.hasOwn(parts[part], id)) report("twice", place, "stands in another file too");
      else {
        (parts[part] as Record<string, unknown>)[id] = parsed.data;
        for (const skill of skillsNamed(part, id, parsed.data)) if (!hasSkill(skill)) report("dangling", place, `${skill} does not exist`);
      }
    }
  }
  const sorted = Object.fromEntries(
    Object.entries(parts).map(([part, rows]) => [part, Object.fromEntries(Object.entries(rows).sort(([a], [b]) => byCodeUnit(a, b)))]),
  );
  return { schema: "groundwork/catalogue@1", hash: hashJson(sorted), ...sorted };
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

function skillsNamed(part: string, id: string, row: unknown): string[] {
  if (part === "resources")
    return [...(row as ResourceSource).teaches.map(({ skill }) => skill), ...((row as ResourceSource).requires ?? [])];
  return part === "certifications" ? [id, ...(row as CertificationSource).proves] : [id];
}

function print(): void {
  const lines = problems.map(({ severity, code, place, message }) => `${severity}  ${code}  ${place}: ${message}`);
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
const roles = compileRoles((id) => taxonomy.has(id));
const catalogue = compileCatalogue((id) => taxonomy.has(id));
const feeds = compileFeeds();
print();
const errors = problems.filter(({ severity }) => severity === "error").length;
console.log(
  `\n${taxonomy.ids.length} skills, ${taxonomy.forms.length} written forms, ${Object.keys(compiled.ambiguous).length} ambiguous; ${Object.keys(roles.roles).length} roles; ${errors} errors, ${problems.length - errors} warnings`,
);
if (!checkOnly) {
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(join(outFolder, "taxonomy.prepared"), packPrepared(compiled.hash, prepareTaxonomy(compiled)));
  writeFileSync(join(outFolder, "titles.prepared"), `${roles.hash}\n${packTitles(roles.roles as Record<string, RoleSource>)}`);
  for (const [name, value] of Object.entries({ taxonomy: compiled, roles, catalogue, feeds })) {
    const text = canonicalJson(value);
    writeFileSync(join(outFolder, `${name}.json`), text);
    console.log(`${name}.json  ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
  }
}
process.exitCode = errors > 0 && !argv.includes("--lenient") ? 1 : 0;
