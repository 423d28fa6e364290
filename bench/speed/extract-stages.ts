/**
 * What a letter of posting text costs by stage, in nanoseconds of processor time: the budget of `bench/speed/extract.ts`. 14 MB/s are 71 ns a byte.
 * Each stage is run over a batch as the reader runs it, on what the stages before have made. `npx tsx bench/speed/extract-stages.ts [megabytes]`
 */
import { join } from "node:path";
import { paceCompiler } from "../../src/io/programs/pace-compiler.js";
import { bundleAsShipped } from "../../tools/bundle-as-shipped.js";
import { hasShared, readSharedTexts } from "../../tools/corpora/shared-texts.js";

if (!hasShared) {
  console.log("skipped: ../shared is absent");
  process.exit(0);
}
paceCompiler("manyTexts");
const ENTRIES = {
  "find-mentions": "src/skills/find-mentions.ts",
  "knowledge-files": "src/io/knowledge/knowledge-files.ts",
  "posting-skills": "src/postings/posting-skills.ts",
  "read-posting": "src/postings/read-posting.ts",
  "text-view": "src/text/text-view.ts",
  "zone-lines": "src/postings/zones/zone-lines.ts",
  cues: "src/text/cues/cues.ts",
  degree: "src/postings/facts/degree.ts",
  language: "src/text/language.ts",
  leading: "src/postings/facts/leading.ts",
  "mask-markup": "src/postings/mask-markup.ts",
  pay: "src/postings/facts/pay.ts",
  "join-wrapped": "src/postings/zones/join-wrapped.ts",
  workplace: "src/postings/facts/workplace.ts",
  years: "src/postings/facts/years.ts",
} as const;
const folder = await bundleAsShipped(ENTRIES);
const open = async <T>(name: keyof typeof ENTRIES): Promise<T> => (await import(join(folder, `${name}.js`))) as T;
const { findAllMentions } = await open<typeof import("../../src/skills/find-mentions.js")>("find-mentions");
const { readKnowledge } = await open<typeof import("../../src/io/knowledge/knowledge-files.js")>("knowledge-files");
const { readSkills } = await open<typeof import("../../src/postings/posting-skills.js")>("posting-skills");
const { batchesOf, readPostingHeads, readPostings } = await open<typeof import("../../src/postings/read-posting.js")>("read-posting");
const { viewOf } = await open<typeof import("../../src/text/text-view.js")>("text-view");
const { zoneLines } = await open<typeof import("../../src/postings/zones/zone-lines.js")>("zone-lines");
const { CUES } = await open<typeof import("../../src/text/cues/cues.js")>("cues");
const { readDegree } = await open<typeof import("../../src/postings/facts/degree.js")>("degree");
const { detectLanguage } = await open<typeof import("../../src/text/language.js")>("language");
const { asksArchitecture, asksLeadership } = await open<typeof import("../../src/postings/facts/leading.js")>("leading");
const { maskMarkup } = await open<typeof import("../../src/postings/mask-markup.js")>("mask-markup");
const { readPay } = await open<typeof import("../../src/postings/facts/pay.js")>("pay");
const { unwrapLines } = await open<typeof import("../../src/postings/zones/join-wrapped.js")>("join-wrapped");
const { readWorkplace } = await open<typeof import("../../src/postings/facts/workplace.js")>("workplace");
const { readYears } = await open<typeof import("../../src/postings/facts/years.js")>("years");

const knowledge = readKnowledge();
const texts = readSharedTexts(Number(process.argv[2] ?? 8));
const lines = texts.map(({ id, company, text }) => JSON.stringify({ id, company, text }));
const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const ROUNDS = 4;
let rounds: Map<string, number>[] = [];
for (let round = 0; round <= ROUNDS; round++) rounds.push(readAll());
const [first] = rounds as [Map<string, number>];
rounds = rounds.slice(1);
let sums = [0, 0];
console.log(`${texts.length} postings, ${(bytes / 1e6).toFixed(1)} MB of text; nanoseconds a byte: first round, warm (least of ${ROUNDS})`);
for (const [stage, cold] of first) {
  const warm = rounds.reduce((least, round) => Math.min(least, round.get(stage) as number), Number.POSITIVE_INFINITY);
  sums = [(sums[0] as number) + cold, (sums[1] as number) + warm];
  console.log(`${perByte(cold)} ${perByte(warm)}  ${stage}`);
}
console.log(`${sums.map(perByte).join(" ")}  together`);

function readAll(): Map<string, number> {
  const spent = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const before = process.cpuUsage();
    const made = work();
    const { user, system } = process.cpuUsage(before);
    spent.set(stage, (spent.get(stage) ?? 0) + user + system);
    return made;
  };
  for (const batch of batchesOf(lines, ({ length }) => length)) {
    const postings = timed("JSON in", () => batch.map((line) => JSON.parse(line))).map((posting) => ({
      title: null,
      location: null,
      posted: null,
      ...posting,
    }));
    const wholes = timed("markup, wrapped lines", () => postings.map(({ text }) => unwrapLines(maskMarkup(["", text].join("\n")), 0).text));
    timed("cues", () => {
      for (const text of wholes) CUES.find(text);
    });
    // The head once more masks and unwraps.
    const heads = timed("head: role, place, level (and markup again)", () => readPostingHeads(postings, knowledge));
    const languages = timed("language", () => heads.map(({ text }) => detectLanguage(text) ?? "en"));
    const zoned = timed("zones", () => heads.map(({ text }) => zoneLines(text)));
    const each = <T>(stage: string, work: (at: number) => T): T[] => timed(stage, () => heads.map((_, at) => work(at)));
    const textAt = (at: number) => (heads[at] as (typeof heads)[number]).text;
    const linesAt = (at: number) => zoned[at] as (typeof zoned)[number];
    each("years", (at) => readYears(textAt(at), linesAt(at)));
    each("degree", (at) => readDegree(textAt(at), linesAt(at)));
    each("workplace", (at) => readWorkplace("", "", textAt(at)));
    each("pay", (at) => readPay(textAt(at), []));
    each("leadership, architecture", (at) => asksLeadership(textAt(at), linesAt(at)) || asksArchitecture(textAt(at), linesAt(at)));
    each("matcher", (at) => knowledge.taxonomy.matcher.scan(textAt(at)).count);
    each("folding", (at) => viewOf(textAt(at)).folded.length);
    const contexts = postings.map(({ company }, at) => ({
      text: textAt(at),
      context: { company, language: languages[at] as string, zone: "duty" as const },
    }));
    timed("names decided (and matcher again)", () => findAllMentions(contexts, knowledge.taxonomy));
    const ads = postings.map(({ company }, at) => ({
      text: textAt(at),
      titleLength: 0,
      lines: linesAt(at),
      company,
      language: languages[at] as string,
      ofRole: null,
    }));
    timed("skills: need, groups, level (and names again)", () => readSkills(ads, knowledge.taxonomy, undefined));
    const facts = readPostings(postings, knowledge);
    timed("JSON out", () => facts.map((one) => JSON.stringify(one)));
  }
  return spent;
}

function perByte(microseconds: number): string {
  return ((microseconds * 1000) / bytes).toFixed(1).padStart(7);
}
