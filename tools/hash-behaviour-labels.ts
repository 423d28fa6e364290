/**
 * Writes data/told/labels.json: which sentences of invented CVs people quoted for which behaviour, as numbers by hash, no word of any text.
 * Run by hand: `GROUNDWORK_SHARED=… npx tsx tools/hash-behaviour-labels.ts MATCH.json…`; each file has the form of the gold of CVs against
 * postings, with the CVs in `../cv/files`. CVs of the shared gold are left out: they measure. The same input gives the same file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasShared, shared } from "../bench/shared-texts.js";
import { readCv } from "../src/cv/read-cv.js";
import { BEHAVIOUR_KINDS } from "../src/gap/told/behaviours.js";
import { lineFeatures } from "../src/gap/told/line-features.js";
import { type DeedSentence, deedSentences } from "../src/gap/told/read-told.js";
import { readWords } from "../src/gap/told/read-words.js";
import { readKnowledge } from "../src/io/knowledge-files.js";
import { readDocument } from "../src/io/reader/read-document.js";
import { findMentions } from "../src/skills/find-mentions.js";

interface LabelledPair {
  readonly cv: string;
  readonly requirements: readonly { readonly name: string; readonly text: string; readonly verdict: string; readonly quote: string }[];
}

/** A sentence that is but a word or two is no quote. */
const SHORTEST = 15;
/** By number, as tools/train-behaviour.ts reads them. */
const VERDICTS = ["none", "partly", "met"];

if (!hasShared) throw new Error("without ../shared its CVs cannot be left out");
const knowledge = readKnowledge();
const skills = BEHAVIOUR_KINDS.map(([skill]) => skill);
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const sentences: string[] = [];
/** Set, CV, skill, verdict, the sentences quoted. */
const labels: number[][] = [];
for (const [set, file] of process.argv.slice(2).entries()) {
  const files = join(dirname(file), "..", "cv", "files");
  const known = new Map<string, { readonly at: number; readonly read: readonly DeedSentence[] }>();
  for (const { cv, requirements } of JSON.parse(readFileSync(file, "utf8")) as LabelledPair[]) {
    if (existsSync(join(shared, "gold", "cv", "files", cv))) continue;
    if (!known.has(cv)) {
      const profile = readCv(await readDocument(join(files, cv), { isolate: false }), { ...knowledge, asOf: "2026-11-20" });
      const read = deedSentences(profile);
      known.set(cv, { at: sentences.length, read });
      sentences.push(pack(read.map(({ text, place }) => lineFeatures(text, readWords(text), place))));
    }
    const { at, read } = known.get(cv) as { at: number; read: readonly DeedSentence[] };
    for (const { name, text, verdict, quote } of requirements) {
      const skill = [name, text].flatMap((words) =>
        findMentions(words, knowledge.taxonomy).map((mention) => skills.indexOf(mention.skill)),
      );
      const asked = skill.find((found) => found >= 0);
      if (asked === undefined) continue;
      const quoted = read.flatMap((sentence, i) => (stands(bare(quote), bare(sentence.text)) ? [i] : []));
      labels.push([set, at, asked, VERDICTS.indexOf(verdict), ...quoted]);
    }
  }
}

function stands(quote: string, sentence: string): boolean {
  return quote !== "" && (sentence.includes(quote) || (sentence.length > SHORTEST && quote.includes(sentence)));
}

/** Each sentence's features behind their count. */
function pack(read: readonly (readonly number[])[]): string {
  return Buffer.from(Uint16Array.from(read.flatMap((features) => [features.length, ...features])).buffer).toString("base64");
}

const folder = join(import.meta.dirname, "..", "data", "told");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "labels.json"), `${JSON.stringify({ skills, sentences, labels })}\n`);
console.log(`${sentences.length} CVs, ${labels.length} labels`);
