import type { Mention } from "../skills/mention.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { isBlank } from "../text/blank.js";

const OR =
  /^[\s*_"'`]*(?:,?\s*[(]?\s*(?:and\/or|or|oder|ou|o|of|bzw\.?|\|)\s*(?:even |similar |perhaps |other |any |an? )?(?:similar )?)[\s*_"'`]*$/i;
/** "ownership of data": what is "or" in Dutch is not in English. */
const DUTCH_OR = /\bof\b/i;
const COMMA = /^[\s*_"'`]*[,;][\s*_"'`]*$/;
const SLASH = /^\s?\/\s?$/;
const OPENING =
  /\b(?:one of|any of|one or more(?: of)?|either|at least one(?: of)?|such as|like|e\.g\.?,?|for example|for instance|including|z\.\s?b\.|wie|tel(?:le)?s? que|como|par exemple|zoals|come)\s*:?\s*[(\s]*$/i;
const CHOICE = /\b(?:one of|any of|one or more|either|at least one)\b/i;
/** "A cloud (AWS, GCP, Azure)": one of a sort, and which there are. */
const ONE_OF_A_SORT =
  /\b(?:an?|one|any) (?:[\w-]+ ){0,3}(?:clouds?|providers?|platform|language|framework|library|database|warehouse|broker|tool|technology|system)\s*[(:]\s*$/i;
const OR_SIMILAR =
  /^[\s)*_"'`]*,?\s*(?:or (?:similar|equivalent|others?\b|related|comparable|any other|another)|or any|o\.\s?ä\.|oder (?:ähnlich\w*|vergleichbar\w*)|ou (?:équivalent|similaire|autres?)|o (?:similares?|equivalentes?))/i;
const AND_SO_ON = /^[\s)*_"'`]*,?\s*etc\b/i;
/** What may stand before a joint, and with what each begins, by code unit. Asked of every two neighbours: most have other words between them. */
const BEFORE_JOINT = tableOf("*_\"'`");
const JOINT = tableOf(",;(|/aobAOB");

function tableOf(letters: string): Uint8Array {
  const table = new Uint8Array(0x80);
  for (let at = 0; at < letters.length; at++) table[letters.charCodeAt(at)] = 1;
  return table;
}
/** Between two members stand no more characters than this. */
const GAP = 24;
const AROUND = 40;
const TRANSFERS = 0.5;
const PROGRAMMING = "programming";

type Joint = "or" | "comma" | "slash";

/**
 * Alternatives share a label ("AWS, GCP or Azure", "one of …", "X or similar"): any of them counts. A slash alone joins its two neighbours,
 * and only where they are of one sort ("React/Angular", not "HTML/CSS" or "AI/ML").
 * Returns a label for each mention's place in the list, or undefined.
 */
export function groupAlternatives(
  text: string,
  mentions: readonly Mention[],
  taxonomy: Taxonomy,
  language: string,
): (string | undefined)[] {
  const labels: (string | undefined)[] = mentions.map(() => undefined);
  let next = 1;
  const label = (from: number, to: number) => {
    for (let at = from; at <= to; at++) labels[at] = `g${next}`;
    next++;
  };
  for (let start = 0; start < mentions.length; ) {
    const joints = jointsFrom(text, mentions, start, language);
    const end = start + joints.length;
    if (joints.length === 0) {
      start++;
      continue;
    }
    if (joints.includes("or") || isOpenChoice(text, mentions[start] as Mention, mentions[end] as Mention)) label(start, end);
    else
      for (const [from, to] of slashRuns(joints))
        if (areOneSort(mentions.slice(start + from, start + to + 1), taxonomy)) label(start + from, start + to);
    start = end + 1;
  }
  return labels;
}

/** Most mentions stand alone: for those nothing is made. */
const NO_JOINTS: readonly Joint[] = [];

/** What joins the mentions of a list, from one on. */
function jointsFrom(text: string, mentions: readonly Mention[], start: number, language: string): readonly Joint[] {
  let joint = maybeJoint(text, mentions, start, language);
  if (joint === null) return NO_JOINTS;
  const joints: Joint[] = [];
  for (let at = start + 1; joint !== null; at++) {
    joints.push(joint);
    joint = maybeJoint(text, mentions, at, language);
  }
  return joints;
}

/** What joins a mention with the next. */
function maybeJoint(text: string, mentions: readonly Mention[], at: number, language: string): Joint | null {
  const mention = mentions[at] as Mention;
  const following = mentions[at + 1];
  if (following === undefined || following.start - mention.end > GAP) return null;
  const from = jointIn(text, mention.end, following.start);
  const opening = from < following.start ? text.charCodeAt(from) : 0;
  if (JOINT[opening] !== 1) return null;
  const between = text.slice(mention.end, following.start);
  if (between.includes("\n\n")) return null;
  if (opening === 0x2f && SLASH.test(between)) return "slash";
  if ((opening === 0x2c || opening === 0x3b) && COMMA.test(between)) return "comma";
  return OR.test(between) && (language === "nl" || !DUTCH_OR.test(between)) ? "or" : null;
}

/** The first place that is no mark of bold type, quote or blank. */
function jointIn(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (BEFORE_JOINT[text.charCodeAt(at)] === 1 || isBlank(text.charCodeAt(at)))) at++;
  return at;
}

function isOpenChoice(text: string, first: Mention, last: Mention): boolean {
  const before = text.slice(Math.max(0, first.start - AROUND), first.start);
  const after = text.slice(last.end, last.end + AROUND);
  return CHOICE.test(before) || ONE_OF_A_SORT.test(before) || OR_SIMILAR.test(after) || (OPENING.test(before) && AND_SO_ON.test(after));
}

/** First and last place of each run of members joined by slashes. */
function slashRuns(joints: readonly Joint[]): [number, number][] {
  const runs: [number, number][] = [];
  joints.forEach((joint, at) => {
    if (joint !== "slash") return;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs;
}

/** One can stand for the other by the taxonomy's transfer weights, or both are programming languages. */
function areOneSort(members: readonly Mention[], taxonomy: Taxonomy): boolean {
  const [first, ...others] = members.flatMap(({ skill }) => taxonomy.skill(skill) ?? []);
  if (first === undefined) return false;
  return others.every(
    ({ id, broader }) =>
      taxonomy.transfer(first.id, id) >= TRANSFERS || (broader.includes(PROGRAMMING) && first.broader.includes(PROGRAMMING)),
  );
}
