/**
 * Writes data/doubts/labels.json: of labelled ads the skills that the rules leave out, each with the features of its places as numbers by
 * hash, and whether people listed it; no word of any text. Run by hand: `npx tsx tools/hash-doubts.ts GOLD.json…`, files in the form of the
 * gold of postings, one number of a set each. The same input gives the same file.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readKnowledge } from "../src/io/knowledge-files.js";
import type { Doubt } from "../src/postings/doubts/second-look.js";
import { readPosting } from "../src/postings/read-posting.js";
import type { Posting } from "../src/schema/posting.js";

interface LabelledSkill {
  readonly text: string;
  readonly name: string;
}

interface LabelledAd extends Pick<Posting, "id"> {
  readonly title?: string | null;
  readonly company?: string | null;
  readonly location?: string | null;
  readonly body: string;
  readonly skills: readonly LabelledSkill[];
}

interface Read {
  readonly name: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** Of the words of two names so many must be shared, of one in a hundred. */
const ALIKE = 0.6;

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];
const keyOf = (text: string): string =>
  wordsOf(text.replace(/\([^)]*\)/g, " "))
    .join("")
    .replace(/(.{4,})s$/u, "$1");

function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const left = [...a];
  const common = b.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** How well what was read names what was listed, as the scorer of postings has it: the same words, else words shared at one place. */
function likeness(listed: LabelledSkill, read: Read, text: string): number {
  const keys = [keyOf(listed.name), keyOf(listed.text)];
  const surfaces = read.spans.map(([start, end]) => text.slice(start, end));
  if ([read.name, ...surfaces].some((words) => keyOf(words) !== "" && keys.includes(keyOf(words)))) return 2;
  let best = sharedWords(listed.name, read.name);
  for (let at = text.indexOf(listed.text); at >= 0; at = text.indexOf(listed.text, at + 1))
    for (const [i, [start, end]] of read.spans.entries())
      if (start < at + listed.text.length && at < end) best = Math.max(best, sharedWords(listed.text, surfaces[i] as string));
  return best >= ALIKE ? best : 0;
}

/** Those listed that nothing read names, the likest paired first. */
function unread(listed: readonly LabelledSkill[], read: readonly Read[], text: string): Set<LabelledSkill> {
  const pairs = listed.flatMap((skill) => read.map((one) => ({ skill, one, like: likeness(skill, one, text) })));
  const left = new Set(listed);
  const taken = new Set<Read>();
  for (const { skill, one } of pairs.filter(({ like }) => like > 0).sort((a, b) => b.like - a.like)) {
    if (!left.has(skill) || taken.has(one)) continue;
    left.delete(skill);
    taken.add(one);
  }
  return left;
}

const knowledge = readKnowledge();

/**
 * Validation of models for that of data will do, cleaning services for the cleaning of data will not, nor the integrity of people for that of
 * data: a name that is another skill's is this one's only where both are of a sort and end with the same word.
 */
function mayMean(name: string, id: string): boolean {
  const [named, skill] = [knowledge.taxonomy.named(name), knowledge.taxonomy.skill(id)];
  if (named === undefined || skill === undefined || named.id === id) return true;
  return (named.kind === "soft") === (skill.kind === "soft") && wordsOf(named.name).at(-1) === wordsOf(skill.name).at(-1);
}

const sets = process.argv.slice(2).map((file) => {
  const ads = JSON.parse(readFileSync(file, "utf8")) as LabelledAd[];
  return ads.map(({ id, title = null, company = null, location = null, body, skills }) => {
    const doubts: Doubt[] = [];
    const decideDoubt = (doubt: Doubt): boolean => {
      doubts.push(doubt);
      return false;
    };
    const facts = readPosting({ id, title, company, location, posted: null, text: body }, { ...knowledge, decideDoubt });
    const text = [title ?? "", body].join("\n");
    const left = unread(skills, facts.skills, text);
    const numbers = doubts.flatMap(({ skill, mentions, features }) => {
      const read = {
        name: knowledge.taxonomy.skill(skill)?.name ?? "",
        spans: mentions.map(({ start, end }): [number, number] => [start, end]),
      };
      const listed = [...left].find((one) => likeness(one, read, text) > 0 && mayMean(one.name, skill));
      return [listed === undefined ? 0 : 1, features.length, ...features];
    });
    const packed = Buffer.from(Uint16Array.from(numbers).buffer).toString("base64");
    return [skills.length, facts.skills.length, skills.length - left.size, packed];
  });
});

const folder = join(import.meta.dirname, "..", "data", "doubts");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "labels.json"), `${JSON.stringify(sets)}\n`);
console.log(`${sets.length} sets, ${sets.flat().length} ads`);
