/** Names alone on the postings gold: every kept mention is a skill, its need set to "required". Writes predictions for score.mjs and runs it. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractSkills } from "../src/skills/find-mentions.js";
import type { CompiledTaxonomy } from "../src/taxonomy/compiled.js";
import { loadTaxonomy } from "../src/taxonomy/taxonomy.js";
import { SHARED } from "../tools/corpora/shared-folder.js";

interface GoldPosting {
  readonly id: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly body: string;
}

const folder = join(SHARED, "gold", "postings");
if (!existsSync(folder)) {
  console.log("skipped: ../shared is absent");
  process.exit(0);
}
const path = process.argv[2]?.endsWith(".json") ? process.argv[2] : join(import.meta.dirname, "..", "data", "compiled", "taxonomy.json");
const taxonomy = loadTaxonomy(JSON.parse(readFileSync(path, "utf8")) as CompiledTaxonomy);
const lines = (JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as GoldPosting[]).map((posting) => {
  const text = `${posting.title ?? ""}\n${posting.body}`;
  const skills = new Map<string, { id: string; name: string; kind: string; need: string; spans: [number, number][] }>();
  for (const mention of extractSkills(text, taxonomy, { company: posting.company })) {
    const known = skills.get(mention.skill) ?? {
      id: mention.skill,
      name: taxonomy.skill(mention.skill)?.name ?? mention.skill,
      kind: mention.kind,
      need: "required",
      spans: [],
    };
    known.spans.push([mention.start, mention.end]);
    skills.set(mention.skill, known);
  }
  return JSON.stringify({ id: posting.id, skills: [...skills.values()] });
});
const out = join(tmpdir(), "groundwork-posting-names.jsonl");
writeFileSync(out, lines.join("\n"));
const printed = execFileSync(
  "node",
  [join(folder, "score.mjs"), join(folder, "gold.json"), out, ...(process.argv.includes("--errors") ? ["--errors"] : [])],
  { encoding: "utf8" },
);
console.log(
  printed
    .split("\n")
    .filter((line) => /^\s|skills|kind|missed|spurious/.test(line))
    .join("\n"),
);
