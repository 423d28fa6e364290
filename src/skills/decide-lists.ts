import { maybeExperience } from "./ambiguous.js";
import type { Candidate } from "./candidate.js";
import { isEmployerName } from "./employer.js";
import { isListGap } from "./lists.js";
import { RULES, type Verdict } from "./mention.js";
import { THRESHOLDS } from "./thresholds.js";
import { maybeTrait } from "./traits-in-list.js";

/** Decides what the mentions alone left open: by the lists they stand in, one list after the other. */
export function decideLists(text: string, candidates: readonly Candidate[], employer: readonly string[]): void {
  for (let from = 0; from < candidates.length; ) {
    let to = from + 1;
    while (to < candidates.length && isListGap(text, (candidates[to - 1] as Candidate).end, (candidates[to] as Candidate).start)) to++;
    if (to === from + 1) decideAlone(candidates[from] as Candidate, employer);
    else decideList(candidates.slice(from, to), employer);
    from = to;
  }
}

/** The list that a candidate stands in, by its place among them. */
export function listAround(text: string, candidates: readonly Candidate[], at: number): Candidate[] {
  const joins = (next: number) => isListGap(text, (candidates[next - 1] as Candidate).end, (candidates[next] as Candidate).start);
  let from = at;
  while (from > 0 && joins(from)) from--;
  let to = at + 1;
  while (to < candidates.length && joins(to)) to++;
  return candidates.slice(from, to);
}

const ALONE: readonly Candidate[] = [];

function decideAlone(one: Candidate, employer: readonly string[]): void {
  one.verdict ??= listVerdict(one, ALONE, undefined, false);
  if (isEmployersOwn(one, employer)) one.verdict = EMPLOYER;
}

function decideList(list: readonly Candidate[], employer: readonly string[]): void {
  const sure = maybeSure(list, employer);
  const idea = list.find((one) => one.verdict?.rule === "plain" && isIdea(one));
  let written = 0;
  for (const one of list) if (one.verdict === null && one.traits.rule?.list === true && one.asWritten) written++;
  for (const one of list) {
    one.verdict ??= listVerdict(one, list, sure ?? (isIdea(one) ? idea : maybeTrait(one, list)), written >= THRESHOLDS.mutualSupport);
    if (isEmployersOwn(one, employer)) one.verdict = EMPLOYER;
  }
}

/** A technology of the list that is certain: best one whose name has no other meaning. */
function maybeSure(list: readonly Candidate[], employer: readonly string[]): Candidate | undefined {
  let shown: Candidate | undefined;
  for (const one of list) {
    const { traits, verdict } = one;
    if (!traits.isTechnology || verdict === null) continue;
    if (traits.rule === null && verdict.rule === "plain" && !isNamedAs(one, employer)) return one;
    if (shown === undefined && traits.rule !== null && RULES[verdict.rule].keeps) shown = one;
  }
  return shown;
}

/** "Deployment, monitoring and governance": an idea among ideas. */
function isIdea({ traits: { kind } }: Candidate): boolean {
  return kind === "method" || kind === "concept" || kind === "domain";
}

const EMPLOYER: Verdict = { rule: "employer", because: null };

function isEmployersOwn(one: Candidate, employer: readonly string[]): boolean {
  return isNamedAs(one, employer) && one.verdict !== null && RULES[one.verdict.rule].keeps && maybeExperience(one) === null;
}

function isNamedAs({ text, start, end }: Candidate, keys: readonly string[]): boolean {
  return isEmployerName(text, start, end, keys);
}

function listVerdict(one: Candidate, list: readonly Candidate[], sure: Candidate | undefined, together: boolean): Verdict {
  const { rule } = one.traits;
  if (rule === null || one.lacksNeed) {
    if (sure !== undefined) return { rule: "list", because: sure.surface };
    return { rule: one.lacksNeed ? "needs" : "everyday-word", because: null };
  }
  if (rule.exact && !one.isExact && (sure === undefined || !(isShouted(one) || isListInLowerCase(one, list) || isBetweenSure(one, list))))
    return { rule: "casing", because: null };
  return rule.list && (sure !== undefined || together) && !(rule.listOnly && isInLongerName(one)) && !opensDeed(one)
    ? { rule: "list", because: sure?.surface ?? null }
    : { rule: "unproven", because: null };
}

/** "Move of 60 applications", "Triage of alerts": on its own line below a line that ends with a name it begins what was done. */
function opensDeed({ text, start, tail }: Candidate): boolean {
  return DEED_GOES_ON.test(tail) && LINE_BEGINS.test(text.slice(Math.max(0, start - 8), start));
}

const DEED_GOES_ON = /^ (?:of|from|about|by|to|at)\s/;
const LINE_BEGINS = /\n[^\p{L}\p{N}]*$/u;

/** "Foundation Degree" below a list of programs. */
function isInLongerName({ tail }: Candidate): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(tail);
}

/** "Bash, GO and Python", "HTML, LESS": some write any name of a technology in capitals. */
function isShouted({ surface, traits: { isTechnology, hasCapital } }: Candidate): boolean {
  return isTechnology && hasCapital && surface === surface.toUpperCase();
}

/** In lower case a name counts only in a list of names that is all so ("python,c,java"): ideas are in lower case anyway ("schema design, safe queries"). */
function isListInLowerCase(one: Candidate, list: readonly Candidate[]): boolean {
  return list.every((other) => other.isInLowerCase) && list.some((other) => other !== one && isName(other));
}

/** "Hadoop, spark, Hive": between two sure technologies there is no room for a word. */
function isBetweenSure(one: Candidate, list: readonly Candidate[]): boolean {
  const at = list.indexOf(one);
  const left = list[at - 1];
  const right = list[at + 1];
  return left !== undefined && right !== undefined && isSureBeside(left, one, left) && isSureBeside(one, right, right);
}

function isSureBeside(left: Candidate, right: Candidate, { traits, verdict }: Candidate): boolean {
  return traits.isTechnology && verdict?.rule === "plain" && BARE_JOINT.test(left.text.slice(left.end, right.start));
}

const BARE_JOINT = /^\s*(?:[,/&|+]|(?:,\s*)?(?:and|or))\s*$/;

function isName({ traits: { isTechnology, hasCapital } }: Candidate): boolean {
  return isTechnology && hasCapital;
}
