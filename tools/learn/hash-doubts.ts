/**
 * Writes data/doubts/labels.json: of labelled ads the skills that the rules leave out, each with the features of its places as numbers by
 * hash, and whether people listed it; no word of any text. Run by hand: `npx tsx tools/learn/hash-doubts.ts GOLD.json…`, files in the form of the
 * gold of postings, one number of a set each; `--add` keeps the sets that stand there. The same input gives the same file.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import type { Doubt } from "../../src/postings/doubts/second-look.js";
import { readPosting } from "../../src/postings/read-posting.js";
import { packNumbers } from "./packed-numbers.js";
import { type LabelledAd, likeness, unread, wordsOf } from "./pair-listed.js";

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

const files = process.argv.slice(2).filter((word) => word !== "--add");
const written = join(import.meta.dirname, "..", "..", "data", "doubts", "labels.json");
const standing: unknown[] = process.argv.includes("--add") ? JSON.parse(readFileSync(written, "utf8")) : [];
const added = files.map((file) => {
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
    const packed = packNumbers(numbers);
    return [skills.length, facts.skills.length, skills.length - left.size, packed];
  });
});

mkdirSync(dirname(written), { recursive: true });
writeFileSync(written, `${JSON.stringify([...standing, ...added])}\n`);
console.log(`${added.length} sets, ${added.flat().length} ads, beside ${standing.length} sets`);
