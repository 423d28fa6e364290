import { EMPTY_ROW } from "../../src/market/snapshot/make-part.js";
import { comparePostings, type Part, type PartPosting, type PartSource } from "../../src/market/snapshot/part.js";
import { contentHash } from "../../src/postings/dedupe/content-hash.js";
import { shinglesOf } from "../../src/postings/dedupe/shingles.js";

/** Parts made by hand: few values, so that equal rows, duplicates and ties occur. */
export interface Seed {
  readonly source: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly role: string | null;
  readonly text: number;
  readonly company: number | null;
  readonly region: string | null;
  readonly skills: readonly number[];
}

const SOURCES: readonly Omit<PartSource, "read" | "dropped">[] = [
  { id: "open", name: "Open", series: "open", address: null, licence: "CC0", selectedBy: "nothing" },
  { id: "searched", name: "Searched", series: "searched", address: null, licence: "CC0", selectedBy: "keyword" },
];

const NAMES = ["python", "aws", "go", "sql", "rust"];

export function makePartOf(seeds: readonly Seed[]): Part {
  const used = [...new Set(seeds.flatMap(({ skills }) => skills.map((at) => NAMES[at] as string)))].sort();
  const present = [...new Set(seeds.map(({ source }) => source))].sort((a, b) => a - b);
  return {
    reader: "1",
    taxonomy: "t",
    sources: present.map((at) => ({
      ...(SOURCES[at] as (typeof SOURCES)[number]),
      read: seeds.filter(({ source }) => source === at).length,
      dropped: {},
    })),
    skills: used,
    postings: seeds.map((seed) => makeOne(seed, present, used)).sort(comparePostings),
  };
}

function makeOne(seed: Seed, present: readonly number[], used: readonly string[]): PartPosting {
  const text = Array.from({ length: 60 }, (_, i) => `t${i < 55 ? Math.floor(seed.text / 2) : seed.text}-${i}`).join(" ");
  const skills = seed.skills.map((at) => used.indexOf(NAMES[at] as string)).sort((a, b) => a - b);
  return {
    ...EMPTY_ROW,
    source: present.indexOf(seed.source),
    day: seed.month === null ? null : seed.day,
    month: seed.month,
    hash: contentHash(JSON.stringify(seed)),
    role: seed.role,
    seniority: seed.text % 3 === 0 ? "senior" : null,
    repost: seed.company === null ? null : `c${seed.company}-${seed.month}`,
    region: seed.region,
    groups: [...new Set(skills)].map((skill) => [2, 2, skill]),
    shingles: shinglesOf(text),
  };
}
