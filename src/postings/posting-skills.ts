import type { Posting, PostingSkill } from "../schema/posting.js";
import type { Need } from "../schema/skill.js";
import { extractSkills } from "../skills/find-mentions.js";
import type { Mention, Zone, ZoneSpan } from "../skills/mention.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { matchesIn, mayMatch } from "../text/cues.js";
import { viewOf } from "../text/text-view.js";
import { isAside } from "./aside.js";
import { POSTING_CUES } from "./cues.js";
import { groupAlternatives } from "./groups.js";
import { EXPERT_CUE, PREFERRED_CUE, REQUIRED_CUE, STRONG_CUE } from "./need-cues.js";
import { maybePreference } from "./preference.js";
import type { PostingZone, ZonedLine } from "./zones/posting-zone.js";

const MENTION_ZONE: Readonly<Record<PostingZone, Zone>> = {
  required: "requirement",
  preferred: "preferred",
  duty: "duty",
  stack: "skills-list",
  company: "company",
  perks: "perks",
  legal: "legal",
  intro: "prose",
};
const PREFERRED = POSTING_CUES.cue(PREFERRED_CUE);
const REQUIRED = POSTING_CUES.cue(REQUIRED_CUE);
const EXPERT = POSTING_CUES.cue(EXPERT_CUE);
const STRONG = POSTING_CUES.cue(STRONG_CUE);
const ORDER: Readonly<Record<Need, number>> = { mentioned: 0, preferred: 1, required: 2 };

interface Judged {
  readonly mention: Mention;
  readonly need: Need;
  readonly level: number;
  readonly cue: string | undefined;
  readonly group: string | undefined;
}

/** Each skill once: its strongest need, the words that decided it, and every place where it stands. */
export function readSkills(
  text: string,
  titleLength: number,
  lines: readonly ZonedLine[],
  posting: Posting,
  taxonomy: Taxonomy,
  language: string,
): PostingSkill[] {
  const zones: ZoneSpan[] = [
    ...(titleLength > 0 ? [{ start: 0, end: titleLength, zone: "title" as const }] : []),
    ...lines.map((line) => ({ start: line.start, end: line.end, zone: line.heading ? ("heading" as const) : MENTION_ZONE[line.zone] })),
  ];
  const mentions = extractSkills(text, taxonomy, { zones, company: posting.company }).filter(
    (mention) => !standsAside(text, mention, lineOf(lines, mention.start)),
  );
  const labels = groupAlternatives(text, mentions, taxonomy, language);
  const judged = levelLists(
    text,
    mentions.map((mention, at) => judge(text, mention, lineOf(lines, mention.start), labels[at])),
  );
  const bySkill = new Map<string, Judged[]>();
  for (const item of [...judged, ...judged.flatMap((service) => maybeProvider(text, service, taxonomy) ?? [])])
    bySkill.set(item.mention.skill, [...(bySkill.get(item.mention.skill) ?? []), item]);
  return [...bySkill].map(([id, all]) => {
    const strongest = all.reduce((best, item) => (ORDER[item.need] > ORDER[best.need] ? item : best));
    const level = all.filter(({ need }) => need === strongest.need).reduce((most, item) => Math.max(most, item.level), 2);
    return {
      id,
      name: taxonomy.skill(id)?.name ?? id,
      kind: strongest.mention.kind,
      need: strongest.need,
      level,
      ...(strongest.group === undefined ? {} : { group: strongest.group }),
      spans: all.map(({ mention }) => [mention.start, mention.end] as [number, number]),
      ...(strongest.cue === undefined ? {} : { cue: strongest.cue }),
    };
  });
}

/** "AWS Bedrock" names the provider too, as "AWS" and "Bedrock" apart would; providers of alternatives are alternatives. */
function maybeProvider(text: string, item: Judged, taxonomy: Taxonomy): Judged | undefined {
  const { mention, group } = item;
  if (mention.kind !== "service") return undefined;
  for (const id of taxonomy.skill(mention.skill)?.broader ?? []) {
    const provider = taxonomy.skill(id);
    if (provider?.kind !== "platform") continue;
    const words = text.slice(mention.start, mention.end).toLowerCase();
    const named = [provider.name, ...(provider.aliases ?? [])].find((name) => words.startsWith(`${name.toLowerCase()} `));
    if (named === undefined) continue;
    const end = mention.start + named.length;
    const own = { ...item, mention: { ...mention, skill: id, kind: provider.kind, end } };
    return group === undefined ? own : { ...own, group: `${group}-providers` };
  }
  return undefined;
}

/** "Expertise in Python, Go or Java" asks as much of the last as of the first. */
function levelLists(text: string, judged: readonly Judged[]): Judged[] {
  const lifted: Judged[] = [];
  for (const item of judged) {
    const before = lifted.at(-1);
    const joined = before !== undefined && LIST_JOINT.test(text.slice(before.mention.end, item.mention.start));
    const level =
      joined && item.mention.kind !== "soft" && before.mention.kind !== "soft" ? Math.max(before.level, item.level) : item.level;
    lifted.push({ ...item, level });
  }
  return lifted;
}

const LIST_JOINT = /^\s*(?:,|\/|&|,?\s*(?:and|or|und|oder|et|ou|y|o|en|of|e))\s*$/i;

function standsAside(text: string, mention: Mention, line: ZonedLine | null): boolean {
  if (line === null || line.heading) return false;
  const around = viewOf(text).sentenceAround(mention.start, mention.end);
  const start = Math.max(around.start, line.start);
  return isAside(text.slice(start, Math.min(around.end, line.end)), mention.kind, line.zone, text.slice(start, mention.start));
}

function lineOf(lines: readonly ZonedLine[], offset: number): ZonedLine | null {
  let low = 0;
  let high = lines.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = lines[middle] as ZonedLine;
    if (offset < line.start) high = middle - 1;
    else if (offset >= line.end) low = middle + 1;
    else return line;
  }
  return null;
}

/** Cue in the same sentence before the heading, the heading before the zone's default. */
function judge(text: string, mention: Mention, line: ZonedLine | null, group: string | undefined): Judged {
  if (line === null || line.heading) return { mention, need: "mentioned", level: 2, cue: undefined, group };
  const { clause: sentence, at } = clauseOf(text, line, mention);
  const level = levelOf(text, line, mention);
  if (line.zone === "required" && BONUS_LINE.test(text.slice(line.start, line.start + 30)))
    return { mention, need: "preferred", level, cue: "bonus", group };
  const preferred = mayMatch(text, PREFERRED, line.start, line.end)
    ? maybePreference(sentence, at, at + mention.end - mention.start)
    : undefined;
  const required = mayMatch(text, REQUIRED, line.start, line.end) ? REQUIRED.pattern.exec(sentence)?.[0] : undefined;
  const base = { mention, level, group };
  switch (line.zone) {
    case "required":
      return preferred !== undefined
        ? { ...base, need: "preferred", cue: preferred }
        : { ...base, need: "required", cue: required ?? line.under ?? undefined };
    case "preferred":
      return { ...base, need: "preferred", cue: line.under ?? undefined };
    case "intro":
    case "duty":
      if (preferred !== undefined) return { ...base, need: "preferred", cue: preferred };
      return mayMatch(text, OUTRIGHT, line.start, line.end) && asksOutright(sentence, line.zone)
        ? { ...base, need: "required", cue: required }
        : { ...base, need: "mentioned", cue: undefined };
    case "company":
      return preferred === undefined && ASKS_READER.test(sentence)
        ? { ...base, need: "required", cue: required }
        : { ...base, need: "mentioned", cue: undefined };
    case "stack":
    case "perks":
    case "legal":
      return { ...base, need: "mentioned", cue: undefined };
  }
}

/** The whole item is marked: "(Bonus) Experience with …", "Nice to have: …". */
const BONUS_LINE = /^[\s*•\-–_([]*(?:bonus|nice[- ]to[- ]have|plus|optional|preferred|desirable|ideally)\b/i;

const ASKS_READER = /\b(?:you (?:must |should )?(?:have|bring|possess)|you'll need|you will need|must have)\b/i;

/** Outside a requirements list only a demand on the reader asks; a duty that says "build" does not. */
const OUTRIGHT = POSTING_CUES.cue(
  /\b(?:must have|is required|are required|required:|you have|you bring|you should have|you'll need|you will need|looking for .{0,60}(?:with|who)|experience (?:with|in|using)|expertise in|proficien(?:t|cy)|years? (?:of )?(?:experience|professional)|strong (?:knowledge|experience|background|skills|understanding)|knowledge of|fluen(?:t|cy) in|familiar(?:ity)? with|erfahrung (?:mit|in)|kenntnisse)\b/i,
);

function asksOutright(sentence: string, zone: "intro" | "duty"): boolean {
  return (
    OUTRIGHT.pattern.test(sentence) &&
    (zone === "intro" ||
      /\b(?:must|required|you have|experience (?:with|in)|expertise in|proficien|years|strong|knowledge of)\b/i.test(sentence))
  );
}

/** Within a line the clause around the mention, and where in it the mention stands: "Requires X; Y preferred" are two. */
function clauseOf(text: string, line: ZonedLine, mention: Mention): { clause: string; at: number } {
  const words = text.slice(line.start, line.end);
  const at = mention.start - line.start;
  const breaks = [...words.matchAll(/[.!?](?=\s+[\p{Lu}•])|;|\s[–—]\s(?=[^–—]{0,80}\b(?:plus|preferred|bonus|required)\b)/gu)].map(
    (match) => match.index,
  );
  const start = (breaks.filter((place) => place < at).at(-1) ?? -1) + 1;
  const end = breaks.find((place) => place >= mention.end - line.start) ?? words.length;
  if (!mayMatch(text, PREFERRED, line.start, line.end)) return { clause: words.slice(start, end), at: at - start };
  // A parenthesis of its own: "Python (Rust a plus)" prefers Rust only.
  const inner = [...words.matchAll(/\(([^()]{0,160})\)/g)].find((match) => match.index <= at && at < match.index + match[0].length);
  if (inner !== undefined && PREFERRED_CUE.test(inner[0])) return { clause: inner[0], at: at - inner.index };
  const clause = words.slice(start, end);
  const outer = clause.replace(/\([^()]*\)/g, (part) => (PREFERRED_CUE.test(part) ? " ".repeat(part.length) : part));
  return { clause: inner === undefined ? outer : clause, at: at - start };
}

const YEARS_WITH = POSTING_CUES.cue(/\b(\d{1,2})\s*\+?\s*(?:-\s*\d{1,2}\s*)?(?:years?|yrs?)\b[^.;,]{0,60}$/i);

function levelOf(text: string, line: ZonedLine, mention: Mention): number {
  const from = Math.max(line.start, mention.start - 60);
  const before = text.slice(from, mention.start);
  const after = text.slice(mention.end, Math.min(line.end, mention.end + 30));
  if (matchesIn(text, EXPERT, from, mention.start) || /^\s*(?:expert|expertise)\b/i.test(after)) return 4;
  const years = mayMatch(text, YEARS_WITH, from, mention.start) ? YEARS_WITH.pattern.exec(before)?.[1] : undefined;
  if (years !== undefined) return Number(years) >= 5 ? 4 : 3;
  if (mention.kind !== "soft" && matchesIn(text, STRONG, from, mention.start)) return 3;
  return 2;
}
