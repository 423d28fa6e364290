import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { findPostingFiles, readPostingFile } from "../../src/io/market/posting-files.js";
import { readPosting, readPostings } from "../../src/postings/read-posting.js";
import type { Posting } from "../../src/schema/posting.js";
import { PhraseKeys } from "../../src/skills/word-keys.js";
import { FoundPlaces } from "../../src/text/cues/cue-words.js";
import { CueBook } from "../../src/text/cues/cues.js";
import { Openings } from "../../src/text/openings.js";
import { SHARED } from "../cv/knowledge.js";
import { knowledge } from "./knowledge.js";

const FULL = process.env.GROUNDWORK_FULL !== undefined;
const contexts = parse(readFileSync(join(import.meta.dirname, "..", "skills", "contexts.yml"), "utf8")) as Record<
  string,
  { yes: string[]; no: string[] }
>;
const OWN = [
  "Acme | Senior Backend Engineer | Berlin, Germany | HYBRID | €70k - €90k\nWe're looking for a Go developer with 3-5 years' experience.",
  "Location: San José, CA\nSalary: $140,796 - $160,415 CAD per year. Bachelor's or M.Sc. required; PhD a plus.",
  "Über uns\nDein Profil\n• Sehr gute Kenntnisse in Java und SQL\n• Abgeschlossenes Studium der Informatik\n• Von Vorteil: Kubernetes\nStandort: München",
  "Profil recherché : 5 ans d’expérience en Python, idéalement Spark. Télétravail partiel. Diplôme d’ingénieur (Bac +5).",
  "You don’t need Java; no PHP. Ideally Rust (not required). Team lead of direct reports. We offer a 401(k) and a wellness budget.",
  "About the roleYou will build services.Strong knowledge of Node.js and C++. Must have at least 18 months with AWS, GCP or Azure etc.",
  "Data Analyst I\nRemote (US only). £45k base, OTE £60k. On-site 2 days a week in the office. Zürich or Ｔｏｋｙｏ. Experience in Ada, K8s.",
];

function ownPostings(): Posting[] {
  const ads = Object.values(contexts).map(({ yes, no }) => `Requirements:\n- ${yes.join("\n- ")}\n\nAbout us\n${no.join(". ")}`);
  const texts = [...OWN, OWN.join("\n\n"), ...(FULL ? ads : ads.filter((_, at) => at % 4 === 0))];
  return texts.map((text, at) => ({ id: `p${at}`, title: null, company: "Go Ltd", location: null, posted: null, text }));
}

const readAll = (postings: readonly Posting[]) => postings.map((posting) => readPosting(posting, knowledge));

/** Every first look says "perhaps", so that each expression is tried everywhere. */
function openGates(): void {
  vi.spyOn(CueBook.prototype, "find").mockImplementation(() => ({
    always: new Uint8Array(1000).fill(1),
    places: new FoundPlaces(new Int32Array(1501), 0, 500, 0),
  }));
  vi.spyOn(PhraseKeys.prototype, "nextOf").mockImplementation((from) => from);
  vi.spyOn(PhraseKeys.prototype, "nextWithin").mockImplementation((from) => from);
  vi.spyOn(Openings.prototype, "mayBeginAt").mockReturnValue(true);
  vi.spyOn(Openings.prototype, "next").mockImplementation((text, from) => (from < text.length ? from : -1));
}

afterEach(() => void vi.restoreAllMocks());

describe("many postings read together", () => {
  it("give what each gives alone, more than one batch and twice the same among them", () => {
    const postings = Array.from({ length: 5 }, ownPostings).flat();
    expect(postings.length).toBeGreaterThan(130);
    expect(readPostings(postings, knowledge)).toEqual(readAll(postings));
  });
});

describe("what is looked at before an expression is tried", () => {
  it("changes no fact of any hand-written ad", () => {
    const postings = ownPostings();
    const gated = readAll(postings);
    openGates();
    expect(readAll(postings)).toEqual(gated);
  });

  it("changes no fact of real ads, among them German, French and Dutch ones (skipped where GROUNDWORK_SHARED is absent)", async ({
    skip,
  }) => {
    const files = await findPostingFiles([join(SHARED, "data", "postings")]).catch(() => []);
    const chosen = FULL ? files : files.filter(({ preset }) => preset.id === "analytics-engineer-eu-2026");
    if (chosen.length === 0) return skip();
    for (const file of chosen) {
      const postings = (await readPostingFile(file)).postings.filter((_, at) => at % (FULL ? 12 : 9) === 0).map(({ posting }) => posting);
      const gated = readAll(postings);
      openGates();
      expect(readAll(postings)).toEqual(gated);
      vi.restoreAllMocks();
    }
  });
});
