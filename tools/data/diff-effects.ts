/**
 * `npm run data:diff [-- --megabytes N --examples N --against REF]`: which matches the data as it stands wins and loses on the shared postings,
 * against the last commit's, with the words around. Reviewers approve consequences, not lists.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parse } from "yaml";
import { byCodeUnit } from "../../src/schema/canonical.js";
import { findMentions } from "../../src/skills/find-mentions.js";
import type { Mention } from "../../src/skills/mention.js";
import { compileTaxonomy } from "../../src/taxonomy/compile.js";
import { parseTaxonomyFiles, type TaxonomyFile } from "../../src/taxonomy/parse.js";
import { loadTaxonomy, type Taxonomy } from "../../src/taxonomy/taxonomy.js";
import { hasShared, readSharedTexts } from "../corpora/shared-texts.js";
import { readYamlFolder } from "./yaml-files.js";

const root = join(import.meta.dirname, "..", "..");
const FOLDER = "data/taxonomy";
const AROUND = 45;
const argv = process.argv.slice(2);
const option = (name: string, fallback: string) => (argv.includes(name) ? (argv[argv.indexOf(name) + 1] ?? fallback) : fallback);
const reference = option("--against", "HEAD");
const examples = Number(option("--examples", "3"));

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64_000_000 });
}

function committedFiles(): TaxonomyFile[] {
  const paths = git("ls-tree", "-r", "--name-only", reference, "--", FOLDER)
    .split("\n")
    .filter((path) => /\.ya?ml$/.test(path));
  return paths.map((path) => ({
    name: path.slice(FOLDER.length + 1),
    value: parse(git("show", `${reference}:${path}`), { version: "1.2" }),
  }));
}

function taxonomyOf(files: readonly TaxonomyFile[]): Taxonomy {
  return loadTaxonomy(compileTaxonomy(parseTaxonomyFiles(files).sources));
}

interface Change {
  readonly won: boolean;
  readonly skill: string;
  readonly quote: string;
  readonly why: string;
}

function changesOf(text: string, company: string | null, before: Taxonomy, now: Taxonomy): Change[] {
  const [old, fresh] = [findMentions(text, before, { company }), findMentions(text, now, { company })];
  return [...missingFrom(old, fresh, text, false), ...missingFrom(fresh, old, text, true)];
}

/** What is kept in the one reading and not in the other, with what the other says of the place. */
function missingFrom(one: readonly Mention[], other: readonly Mention[], text: string, won: boolean): Change[] {
  const key = (mention: Mention) => `${mention.start} ${mention.end} ${mention.skill}`;
  const kept = new Set(other.filter(({ decision }) => decision === "kept").map(key));
  return one
    .filter((mention) => mention.decision === "kept" && !kept.has(key(mention)))
    .map((mention) => {
      const instead = other.find(({ start, end }) => start < mention.end && mention.start < end);
      const why = won ? mention.rule : instead === undefined ? "no form" : `${instead.skill}, ${instead.rule}`;
      return { won, skill: mention.skill, quote: quoteOf(text, mention), why };
    });
}

function quoteOf(text: string, { start, end }: Mention): string {
  const flat = (words: string) => words.replace(/\s+/g, " ").replace(/[\w.+-]+@[\w.-]+/g, "<mail>");
  return `…${flat(text.slice(Math.max(0, start - AROUND), start))}[${text.slice(start, end)}]${flat(text.slice(end, end + AROUND))}…`;
}

function print(changes: readonly Change[]): void {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.won ? "+" : "-"} ${change.skill}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  for (const [key, list] of [...groups].sort((a, b) => b[1].length - a[1].length || byCodeUnit(a[0], b[0]))) {
    console.log(`${key}  ${list.length}`);
    for (const { quote, why } of list.slice(0, examples)) console.log(`      ${quote}  (${why})`);
  }
}

if (!hasShared) {
  console.log("skipped: ../shared is absent");
} else {
  const before = taxonomyOf(committedFiles());
  const now = taxonomyOf(readYamlFolder(join(root, FOLDER)).files);
  const texts = readSharedTexts(Number(option("--megabytes", "10")));
  const changes = texts.flatMap(({ text, company }) => changesOf(text, company, before, now));
  print(changes);
  const won = changes.filter((change) => change.won).length;
  console.log(
    `\n${texts.length} texts; against ${reference}: ${won} matches won, ${changes.length - won} lost; ${before.ids.length} skills before, ${now.ids.length} now`,
  );
}
