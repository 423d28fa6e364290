import { contentHash } from "../../postings/dedupe/content-hash.js";
import { shinglesOf } from "../../postings/dedupe/shingles.js";
import { readPay } from "../../postings/facts/pay.js";
import { readWorkplace } from "../../postings/facts/workplace.js";
import { maskMarkup } from "../../postings/mask-markup.js";
import {
  batchesOf,
  type PostingHead,
  type PostingKnowledge,
  READER_VERSION,
  readHeaded,
  readPostingHeads,
} from "../../postings/read-posting.js";
import type { SourceReading } from "../../postings/source/read-source.js";
import type { SourcePosting, SourcePreset } from "../../postings/source/source-preset.js";
import { byCodeUnit } from "../../schema/canonical.js";
import type { PostingFacts } from "../../schema/posting.js";
import { NEED_CODE } from "../filter.js";
import { compareGroups, renumber } from "./merge-parts.js";
import { comparePostings, type Part, type PartPosting, type PostingRow } from "./part.js";

/** The description of a source that goes into provenance. */
export type SourceDescription = Pick<SourcePreset, "id" | "name" | "series" | "address" | "licence" | "selectedBy">;

/** Of a preset or a counted source, what describes it. */
export function describeSource({ id, name, series, address, licence, selectedBy }: SourceDescription): SourceDescription {
  return { id, name, series, address, licence, selectedBy };
}

/**
 * Postings of one source, read and reduced to what the market counts. With a role they all stand for it, whatever their titles say.
 * One of no role is counted and never asked what it wants: its row stays empty.
 */
export function makePart(reading: SourceReading, source: SourceDescription, knowledge: PostingKnowledge, role: string | null = null): Part {
  const skillAt = new Map<string, number>();
  // The market counts names it knows only.
  const known = namesOnly(knowledge);
  const rows = [
    ...readCounted(reading.postings, known, {
      key: (incoming, head) => makeKey(incoming, role === null ? head : { ...head, role }),
      counts: (key) => key.role !== null,
      make: (incoming, key, facts) => ({ source: 0, ...key, ...(facts === null ? EMPTY_ROW : makeRow(incoming, facts, skillAt)) }),
    }),
  ].flat();
  const ids = [...skillAt.keys()];
  const skills = [...ids].sort(byCodeUnit);
  const order = new Map(skills.map((id, at) => [id, at]));
  const to = ids.map((id) => order.get(id) as number);
  const postings = rows.map((row) => ({ ...row, groups: row.groups.map((group) => renumber(group, to)).sort(compareGroups) }));
  return {
    reader: READER_VERSION,
    taxonomy: knowledge.taxonomy.hash,
    sources: [{ ...describeSource(source), read: reading.read, dropped: { ...reading.dropped } }],
    skills,
    postings: postings.sort(comparePostings),
  };
}

/** What is made of a posting's head, whether it counts by that, and what is made of what it asks for: null where it does not count. */
export interface CountedReading<K, T> {
  readonly key: (incoming: SourcePosting, head: PostingHead) => K;
  /** Asked once of each, in order. */
  readonly counts: (key: K) => boolean;
  readonly make: (incoming: SourcePosting, key: K, facts: PostingFacts | null) => T;
}

/** A batch is read step by step, and handed on before the next one is. */
export function* readCounted<K, T>(
  postings: Iterable<SourcePosting>,
  knowledge: PostingKnowledge,
  { key, counts, make }: CountedReading<K, T>,
): Generator<T[]> {
  for (const batch of batchesOf(postings, ({ posting }) => posting.text.length)) {
    const heads = readPostingHeads(
      batch.map(({ posting }) => posting),
      knowledge,
    );
    const keys = batch.map((incoming, at) => key(incoming, heads[at] as PostingHead));
    const counted = keys.map(counts);
    const headed = batch.map(({ posting }, at) => ({ posting, head: heads[at] as PostingHead }));
    const facts = readHeaded(
      headed.filter((_, at) => counted[at]),
      knowledge,
    ).values();
    yield batch.map((incoming, at) => make(incoming, keys[at] as K, counted[at] ? (facts.next().value as PostingFacts) : null));
  }
}

/** The knowledge the market reads with: names, no labeller. */
export function namesOnly({ taxonomy, roles }: PostingKnowledge): PostingKnowledge {
  return { taxonomy, roles };
}

export const EMPTY_ROW: PostingRow = {
  years: null,
  degree: null,
  remote: null,
  leadership: false,
  architecture: false,
  pay: null,
  groups: [],
};

/** What tells a posting from others and decides whether it counts. */
export function makeKey(incoming: SourcePosting, head: PostingHead): Omit<PartPosting, "source" | keyof PostingRow> {
  const region = head.country.length === 0 ? null : [...head.country].sort(byCodeUnit).join("+");
  return {
    day: incoming.day,
    month: incoming.month,
    hash: postingHash(incoming),
    role: head.role,
    seniority: isInternship(incoming) ? "intern" : head.seniority,
    repost: repostKey(incoming, region),
    region,
    shingles: shinglesOfAd(incoming, head),
  };
}

/** By its contract, whatever the title leaves out; but some sites take "Internal" and "International" in a title for one. */
function isInternship({ contract, posting: { title } }: SourcePosting): boolean {
  return contract !== null && /\bintern/i.test(contract) && !/\bintern(?:al|ational)/i.test(title ?? "");
}

/** The head holds the text without markup already; where a title has some too, or the text was cut, it may hold something else. */
function shinglesOfAd({ posting: { title, text } }: SourcePosting, head: PostingHead): Uint32Array {
  const from = (title ?? "").length + 1;
  return head.text.length === from + text.length && !/[<&]/.test(title ?? "") ? shinglesOf(head.text, from) : shinglesOf(maskMarkup(text));
}

/** What a posting asks for. Its skills are numbered as they come, in `skillAt`. */
export function makeRow(incoming: SourcePosting, facts: PostingFacts, skillAt: Map<string, number>): PostingRow {
  return {
    years: facts.yearsMin,
    degree: facts.degree?.level ?? null,
    remote: (incoming.workplace === null ? null : readWorkplace("", workplaceWords(incoming.workplace), "")) ?? facts.remote,
    leadership: facts.leadership,
    architecture: facts.architecture,
    pay: payOf(incoming, facts),
    groups: groupsOf(facts, skillAt),
  };
}

/** Everything that decides what is read of a posting: equal hashes, equal rows. */
export function postingHash({ posting, day, month, pay, workplace, contract }: SourcePosting): string {
  return contentHash(
    [posting.title, posting.company, posting.location, posting.text, day, month, pay, workplace, contract]
      .map((value) => value ?? "")
      .join("\u0000"),
  );
}

/** "TELECOMMUTE", "OnSite", "On-site": words that the reader of workplaces knows. */
function workplaceWords(words: string): string {
  return words.replace(/telecommute/i, "remote").replace(/on-?\s?site/i, "on-site");
}

/** The same company, title and place in the same month is the same opening posted again. */
function repostKey({ posting, month }: SourcePosting, region: string | null): string | null {
  const company = fold(posting.company);
  const title = fold(posting.title);
  if (company === "" || title === "") return null;
  return contentHash(`${company}\u0000${title}\u0000${fold(posting.location)}\u0000${region ?? ""}\u0000${month ?? ""}`);
}

function fold(text: string | null): string {
  return (text ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}

function payOf(incoming: SourcePosting, facts: PostingFacts): PartPosting["pay"] {
  const stated = incoming.pay === null ? null : readPay(`Salary: ${incoming.pay}`, facts.country);
  const salary = stated ?? facts.salary;
  if (salary === null || (salary.min === null && salary.max === null)) return null;
  const pay = [salary.min, salary.max, salary.currency, salary.period ?? "unstated", salary.kind ?? "base"] as const;
  return [...pay];
}

/** One row a group of alternatives: its strongest need and level, its skills. */
function groupsOf(facts: PostingFacts, skillAt: Map<string, number>): number[][] {
  const groups = new Map<string, number[]>();
  for (const skill of facts.skills) {
    const at = skillAt.get(skill.id) ?? skillAt.size;
    skillAt.set(skill.id, at);
    const key = skill.group ?? `\u0000${skill.id}`;
    const group = groups.get(key);
    const need = NEED_CODE[skill.need];
    if (group === undefined) groups.set(key, [need, skill.level, at]);
    else {
      group[0] = Math.max(group[0] as number, need);
      group[1] = Math.max(group[1] as number, skill.level);
      group.push(at);
    }
  }
  return [...groups.values()];
}
