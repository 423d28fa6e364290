/**
 * Writes src/skills/form-counts.ts: which forms are mostly general words. Two counts, nothing else of the sources:
 * - SkillSpan's train part (MIT): how often a form that we find stands in an annotated span;
 * - the shared postings: how often a technology's one-word name stands in lower case.
 * Run by hand after larger changes of the taxonomy; the table is reviewed like data.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../../src/schema/canonical.js";
import { findMentions } from "../../src/skills/find-mentions.js";
import { compileTaxonomy } from "../../src/taxonomy/compile.js";
import { isTechnologyKind } from "../../src/taxonomy/forms.js";
import { parseTaxonomyFiles } from "../../src/taxonomy/parse.js";
import { loadTaxonomy } from "../../src/taxonomy/taxonomy.js";
import { foldKey } from "../../src/text/fold.js";
import { readConll } from "../corpora/conll.js";
import { SHARED } from "../corpora/shared-folder.js";
import { readSharedTexts } from "../corpora/shared-texts.js";
import { readYamlFolder } from "../data/yaml-files.js";

const SEEN_ENOUGH = 3;
const LOWER_ENOUGH = 20;
const root = join(import.meta.dirname, "..", "..");
const taxonomy = loadTaxonomy(
  compileTaxonomy(parseTaxonomyFiles(readYamlFolder(process.argv[2] ?? join(root, "data", "taxonomy")).files).sources),
);

interface Count {
  right: number;
  seen: number;
}

function count(map: Map<string, Count>, key: string, right: boolean): void {
  const known = map.get(key) ?? { right: 0, seen: 0 };
  map.set(key, { right: known.right + (right ? 1 : 0), seen: known.seen + 1 });
}

function annotated(): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const set of ["tech", "house"]) {
    for (const sentence of readConll(join(SHARED, "gold", "skillspan", `skillspan_${set}_train.conll`))) {
      for (const mention of findMentions(sentence.text, taxonomy)) {
        if (mention.kind === "soft" || mention.ambiguous) continue;
        const [from, to] = sentence.tokensOf(mention.start, mention.end);
        count(
          counts,
          foldKey(mention.form),
          sentence.knowledge.some(([a, b]) => a <= to && from <= b),
        );
      }
    }
  }
  return counts;
}

function lowerCased(): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { text } of readSharedTexts(40)) {
    for (const mention of findMentions(text, taxonomy)) {
      if (mention.ambiguous || !isTechnologyKind(mention.kind) || !/^[A-Z][a-z]+$/.test(mention.form)) continue;
      const surface = text.slice(mention.start, mention.end);
      count(counts, foldKey(mention.form), surface !== surface.toLowerCase());
    }
  }
  return counts;
}

function table(name: string, says: string, counts: ReadonlyMap<string, Count>, keep: (one: Count) => boolean): string {
  const rows = [...counts].filter(([, one]) => keep(one)).sort(([a], [b]) => byCodeUnit(a, b));
  const lines = rows.map(([key, { right, seen }]) => `  ${/^[a-z][a-z0-9]*$/.test(key) ? key : JSON.stringify(key)}: [${right}, ${seen}],`);
  return `/** ${says} */\nexport const ${name}: Readonly<Record<string, readonly [number, number]>> = {\n${lines.join("\n")}\n};\n`;
}

const text = `// Written by tools/learn/count-forms.ts from counts; reviewed, not edited. Sources: SkillSpan train (Zhang et al. 2022, MIT), shared postings (counts only).

${table("ANNOTATED", "Folded form: how often it stands in an annotated span of SkillSpan's train part, of how often it was found.", annotated(), ({ seen }) => seen >= SEEN_ENOUGH)}
${table("CAPITALISED", "Folded one-word name of a technology: how often it is capitalised in the shared postings, of how often it was found.", lowerCased(), ({ right, seen }) => seen - right >= LOWER_ENOUGH && right < seen * 0.7)}`;
writeFileSync(join(root, "src", "skills", "form-counts.ts"), text);
console.log(text.split("\n").length, "lines");
