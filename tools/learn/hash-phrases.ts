/**
 * Writes data/phrases/labels.json: of labelled ads the phrases that no name covers, each with its features as numbers by hash, and whether people
 * listed it; no word of any text. Run by hand: `npx tsx tools/learn/hash-phrases.ts GOLD.json…`, files in the form of the gold of postings. The same
 * input gives the same file.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPhrases, type Phrase } from "../../src/postings/phrases/find-phrases.js";
import { readPosting } from "../../src/postings/read-posting.js";
import { packNumbers } from "./packed-numbers.js";
import { ALIKE, keyOf, type LabelledAd, sharedWords, unread } from "./pair-listed.js";

/** Of phrases that nobody listed one in so many is kept: there are fifty for each that was. */
const ONE_IN = 3;

const knowledge = readKnowledge();
let [ads, listed, others] = [0, 0, 0];
const numbers = process.argv.slice(2).flatMap((file) => (JSON.parse(readFileSync(file, "utf8")) as LabelledAd[]).flatMap(numbersOf));

function numbersOf({ id, title = null, company = null, location = null, body, skills }: LabelledAd): number[] {
  const phrases: Phrase[] = [];
  const collect = (phrase: Phrase): boolean => {
    phrases.push(phrase);
    return false;
  };
  const facts = readPosting(
    { id, title, company, location, posted: null, text: body },
    { ...knowledge, findUnlisted: (ad) => findPhrases(ad, collect) },
  );
  const text = [title ?? "", body].join("\n");
  const left = [...unread(skills, facts.skills, text)].map((skill) => ({
    skill,
    keys: [keyOf(skill.name), keyOf(skill.text)],
    places: placesOf(text, skill.text),
  }));
  ads++;
  return phrases.flatMap(({ start, end, features }, at) => {
    const words = text.slice(start, end);
    const isListed = left.some(({ keys }) => keys.includes(keyOf(words)));
    // What covers most of it but not all is neither.
    const isPart = left.some(
      ({ skill, places }) =>
        places.some((from) => from < end && start < from + skill.text.length) && sharedWords(skill.text, words) >= ALIKE,
    );
    if (!isListed && (isPart || at % ONE_IN > 0)) return [];
    if (isListed) listed++;
    else others++;
    return [isListed ? 1 : 0, features.length, ...features];
  });
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

const folder = join(import.meta.dirname, "..", "..", "data", "phrases");
mkdirSync(folder, { recursive: true });
const phrases = packNumbers(numbers);
writeFileSync(join(folder, "labels.json"), `${JSON.stringify({ oneIn: ONE_IN, phrases })}\n`);
console.log(`${ads} ads, ${listed} phrases listed, ${others} of the others`);
