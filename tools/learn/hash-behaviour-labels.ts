/**
 * Writes data/told/labels.json: which sentences of invented CVs people quoted for which behaviour, as numbers by hash, no word of any text.
 * Run by hand: `GROUNDWORK_SHARED=… npx tsx tools/learn/hash-behaviour-labels.ts FILE.json…`; a file has the form of the gold of CVs against
 * postings, with the CVs in `../cv/files`, or is one CV judged line by line, the CV in `../files`: `{"cv", "soft": {"Teamwork": ["met",
 * "quote", …]}}` with all lines that carry each behaviour that it shows. CVs of the shared gold are left out: they measure. The same input
 * gives the same file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCv } from "../../src/cv/read-cv.js";
import { BEHAVIOUR_KINDS } from "../../src/gap/told/behaviours.js";
import { lineFeatures } from "../../src/gap/told/line-features.js";
import { type DeedSentence, deedSentences } from "../../src/gap/told/read-told.js";
import { readWords } from "../../src/gap/told/read-words.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { readDocument } from "../../src/io/reader/read-document.js";
import { byCodeUnit } from "../../src/schema/canonical.js";
import { findMentions } from "../../src/skills/find-mentions.js";
import { SHARED } from "../corpora/shared-folder.js";
import { hasShared } from "../corpora/shared-texts.js";
import { packNumbers } from "./packed-numbers.js";

interface LabelledPair {
  readonly cv: string;
  readonly requirements: readonly { readonly name: string; readonly text: string; readonly verdict: string; readonly quote: string }[];
}

interface JudgedLines {
  readonly cv: string;
  readonly soft: Readonly<Record<string, readonly [verdict: string, ...quotes: string[]]>>;
}

/** A sentence that is but a word or two is no quote. */
const SHORTEST = 15;
/** By number, as tools/learn/train-behaviour.ts reads them. */
const VERDICTS = ["none", "partly", "met"];

if (!hasShared) throw new Error("without ../shared its CVs cannot be left out");
const knowledge = readKnowledge();
const skills = BEHAVIOUR_KINDS.map(([skill]) => skill);
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

interface ReadCv {
  readonly at: number;
  readonly read: readonly DeedSentence[];
}

const sentences: string[] = [];
const known = new Map<string, ReadCv>();
/** A CV, a behaviour by number, the verdict, the sentences quoted: as a posting asked, and of CVs judged line by line. */
const asked: number[][] = [];
const judged: number[][] = [];

const files = process.argv.slice(2).map((file) => ({ file, said: JSON.parse(readFileSync(file, "utf8")) as LabelledPair[] | JudgedLines }));
const byLine = files.flatMap(({ said }) => (Array.isArray(said) ? [] : [said as JudgedLines]));
/** What is not said of a CV judged line by line, it does not show. */
const sheet = [...new Set(byLine.flatMap(({ soft }) => Object.keys(soft)))].sort(byCodeUnit);

for (const { file, said } of files) {
  if (!Array.isArray(said)) await addLines(said as JudgedLines, join(dirname(file), "..", "files"));
  else for (const pair of said as LabelledPair[]) await addPair(pair, join(dirname(file), "..", "cv", "files"));
}

async function addPair({ cv, requirements }: LabelledPair, folder: string): Promise<void> {
  if (existsSync(join(SHARED, "gold", "cv", "files", cv))) return;
  const { at, read } = await readSentences(join(folder, cv));
  for (const { name, text, verdict, quote } of requirements) {
    const skill = [name, text].map(behaviourOf).find((found) => found >= 0);
    if (skill !== undefined) asked.push([at, skill, VERDICTS.indexOf(verdict), ...quotedOf(read, [quote])]);
  }
}

async function addLines({ cv, soft }: JudgedLines, folder: string): Promise<void> {
  if (existsSync(join(SHARED, "gold", "cv", "files", cv))) return;
  const { at, read } = await readSentences(join(folder, cv));
  // Two names of one behaviour: the better verdict, with the quotes of both where they are equal.
  const best = new Map<number, { readonly verdict: number; readonly quotes: readonly string[] }>();
  for (const name of sheet) {
    const skill = behaviourOf(name);
    if (skill < 0) continue;
    const [said = "none", ...quotes] = soft[name] ?? [];
    const verdict = VERDICTS.indexOf(said);
    const before = best.get(skill) ?? { verdict: -1, quotes: [] };
    if (verdict > before.verdict) best.set(skill, { verdict, quotes });
    else if (verdict === before.verdict) best.set(skill, { verdict, quotes: [...before.quotes, ...quotes] });
  }
  for (const [skill, { verdict, quotes }] of best) judged.push([at, skill, verdict, ...quotedOf(read, quotes)]);
}

/** A CV read twice, the same each time, is one. */
async function readSentences(path: string): Promise<ReadCv> {
  const profile = readCv(await readDocument(path, { isolate: false }), { ...knowledge, asOf: "2026-11-20" });
  const read = deedSentences(profile);
  const packed = pack(read.map(({ text, place }) => lineFeatures(text, readWords(text), place)));
  const before = known.get(packed);
  if (before !== undefined) return before;
  const found = { at: sentences.length, read };
  known.set(packed, found);
  sentences.push(packed);
  return found;
}

function behaviourOf(words: string): number {
  return findMentions(words, knowledge.taxonomy)
    .map((mention) => skills.indexOf(mention.skill))
    .reduce((first, found) => (first < 0 ? found : first), -1);
}

function quotedOf(read: readonly DeedSentence[], quotes: readonly string[]): number[] {
  return read.flatMap(({ text }, i) => (quotes.some((quote) => stands(bare(quote), bare(text))) ? [i] : []));
}

function stands(quote: string, sentence: string): boolean {
  return quote !== "" && (sentence.includes(quote) || (sentence.length > SHORTEST && quote.includes(sentence)));
}

/** Each sentence's features behind their count. */
function pack(read: readonly (readonly number[])[]): string {
  return packNumbers(read.flatMap((features) => [features.length, ...features]));
}

const folder = join(import.meta.dirname, "..", "..", "data", "told");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "labels.json"), `${JSON.stringify({ skills, sentences, asked, judged })}\n`);
console.log(`${sentences.length} CVs, ${asked.length} verdicts, ${judged.length} on ${byLine.length} CVs line by line`);
