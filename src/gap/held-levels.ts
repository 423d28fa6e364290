import { rankLanguageLevel } from "../cv/lexicon/language-words.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { HeldSkill, Profile } from "../schema/profile.js";
import type { SkillKind } from "../schema/skill.js";
import { isTechnologyKind } from "../taxonomy/forms.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { foldText } from "../text/fold.js";
import { indexOfPhrase } from "../text/words.js";
import { BEHAVIOUR_IN_PART } from "./behaviour-in-part.js";
import { readDeedsBesideSkills } from "./deeds-beside-skills.js";
import type { HeldLevel, HeldRule } from "./held-level.js";
import { asTheLeast, SHOWN_TOGETHER, showsTogether } from "./shown-together.js";
import { SHOWS_IN_PART } from "./shows-in-part.js";
import { GAP_THRESHOLDS } from "./thresholds.js";
import { readTold } from "./told/read-told.js";
import { TOOLS } from "./tool-kinds.js";
import { readWrittenLanguage } from "./written-language.js";

export interface HeldLevels {
  of(skill: string): HeldLevel;
  /** By its own name, not by something narrower. */
  own(skill: string): HeldLevel | undefined;
  /** Shown outright or by something narrower: what may count for a verdict. */
  readonly shown: readonly string[];
}

/** Who shows a part of something wider shows it in part. */
const PART = 1;

const NONE: HeldLevel = { level: 0, rule: "none", by: null, evidence: [] };

interface Read {
  readonly taxonomy: Taxonomy;
  shown?: HeldLevels;
  stated?: HeldLevels;
}

/** Gap, plan and what is tried out in a page ask the same profile. */
const READ = new WeakMap<Profile, Read>();

/**
 * Levels as verdicts see them (docs/methods/verdict.md): what is shown or listed counts, an umbrella is met by anything narrower,
 * what is only inferred never changes a verdict, and a soft skill someone claims for themselves is partly there.
 */
export function readHeldLevels(profile: Profile, taxonomy: Taxonomy, withStated: boolean): HeldLevels {
  // Most people state nothing: then both are the same.
  const kind = withStated && profile.skills.some(({ grade }) => grade === "stated") ? "stated" : "shown";
  const known = READ.get(profile);
  const read: Read = known?.taxonomy === taxonomy ? known : { taxonomy };
  READ.set(profile, read);
  read[kind] ??= judgeLevels(profile, taxonomy, kind === "stated");
  return read[kind];
}

function judgeLevels(profile: Profile, taxonomy: Taxonomy, withStated: boolean): HeldLevels {
  const levels = new Map<string, HeldLevel>();
  const own = new Map<string, HeldLevel>();
  const nearest = new Set<string>();
  const offer = (skill: string, held: HeldLevel, isNear = false): void => {
    const before = levels.get(skill);
    const ahead = before === undefined ? 1 : rank(held) - rank(before);
    if (ahead < 0 || (ahead === 0 && (nearest.has(skill) || !isNear))) return;
    levels.set(skill, held);
    if (isNear) nearest.add(skill);
    else nearest.delete(skill);
  };
  // Where two carry the same umbrella equally well, the reader sees the one right below it, then the one used longer, then the one better shown.
  const skills = [...profile.skills].sort((a, b) => (b.months ?? 0) - (a.months ?? 0) || b.level - a.level || byCodeUnit(a.id, b.id));
  const named = new Set(skills.filter(({ grade }) => grade !== "inferred" && (withStated || grade !== "stated")).map(({ id }) => id));
  const worked = new Map(
    skills
      .filter(({ grade, months }) => WORKED.has(grade) && (months ?? 0) >= GAP_THRESHOLDS.practisedMonths)
      .map(({ id, kind }) => [id, kind]),
  );
  for (const skill of skills) {
    if (skill.grade === "stated" && !withStated) continue;
    const held = skill.grade === "inferred" ? { ...directLevel(skill), practised: isPractised(skill, worked) } : directLevel(skill);
    offer(skill.id, held);
    own.set(skill.id, held);
    for (const carried of carriedBy(skill, held, named, profile, taxonomy)) offer(carried.skill, carried.held, carried.isNear);
  }
  for (const { id, level, text } of profile.languages)
    if (id !== null) offer(id, { level: rankLanguageLevel(level), rule: "listed", by: id, evidence: text.evidence });
  for (const { skill, level, evidence } of [...readDeedsBesideSkills(profile), ...readWrittenLanguage(profile)]) {
    offer(skill, { level, rule: level >= GAP_THRESHOLDS.listed ? "shown" : "nearby", by: skill, evidence });
  }
  for (const { skill, level, evidence } of readTold(profile))
    offer(skill, { level, rule: level >= GAP_THRESHOLDS.listed ? "told" : "nearby", by: skill, evidence });
  for (const suite of SUITES) {
    const held = levels.get(suite);
    if (held?.rule !== "narrower" || !PROGRAMS.has(taxonomy.kindOf(held.by ?? suite) as SkillKind)) continue;
    const programs = taxonomy.children(suite).filter((id) => (levels.get(id)?.level ?? 0) >= GAP_THRESHOLDS.listed);
    if (programs.length < 2) levels.set(suite, { ...held, level: PART, rule: "nearby" });
  }
  for (const [whole, parts] of SHOWN_TOGETHER) {
    const held = showsTogether(parts, (part) => levels.get(part), GAP_THRESHOLDS.listed);
    if (held === null) continue;
    offer(whole, held);
    for (const wider of taxonomy.ancestors(whole)) offer(wider, held);
  }
  for (const [part, wholes] of [...SHOWS_IN_PART, ...BEHAVIOUR_IN_PART]) {
    const held = levels.get(part);
    if (held === undefined || held.level < GAP_THRESHOLDS.listed || held.rule === "inferred") continue;
    for (const whole of wholes) offer(whole, { ...held, level: PART, rule: "nearby" });
  }
  return {
    of: (skill) => {
      const held = levels.get(skill) ?? NONE;
      const whole = held.level < GAP_THRESHOLDS.listed && OF_PARTS.has(skill) ? wholeOf(skill, taxonomy, levels) : null;
      return whole ?? held;
    },
    own: (skill) => own.get(skill),
    shown: [...levels]
      .filter(([, held]) => held.level >= GAP_THRESHOLDS.listed && held.rule !== "inferred")
      .map(([id]) => id)
      .sort(byCodeUnit),
  };
}

const WORKED: ReadonlySet<HeldSkill["grade"]> = new Set(["used", "result"]);

const IDEAS: ReadonlySet<SkillKind> = new Set(["language", "concept", "method"]);

/**
 * Years of PyTorch were years of Python and of deep learning, also where no line says so. A library that calls another tool shows that this
 * ran, not that it was worked with: tests that start containers teach nobody to build images.
 */
function isPractised({ from, kind }: HeldSkill, worked: ReadonlyMap<string, SkillKind>): boolean {
  return from.some((id) => {
    const by = worked.get(id);
    return by !== undefined && (IDEAS.has(kind) || (by !== "library" && by !== "framework"));
  });
}

/** What one skill shows beside itself, in the order in which it is offered. */
interface Carried {
  readonly skill: string;
  readonly held: HeldLevel;
  /** Right below what it carries. */
  readonly isNear?: boolean | undefined;
}

function carriedBy(skill: HeldSkill, direct: HeldLevel, named: ReadonlySet<string>, profile: Profile, taxonomy: Taxonomy): Carried[] {
  if (direct.rule === "inferred" || direct.rule === "self-stated") return [];
  const held: HeldLevel = { ...direct, rule: "narrower" };
  const listed: HeldLevel = { ...held, level: GAP_THRESHOLDS.listed };
  const carried: Carried[] = [];
  // "IT skills" are what a list of programs shows.
  if (PROGRAMS.has(skill.kind) && held.level >= GAP_THRESHOLDS.listed) carried.push({ skill: "soft-technical-aptitude", held: listed });
  // What a certificate proves, it shows as something narrower shows its umbrella.
  const papers = skill.kind === "certification" ? [skill.id, ...taxonomy.ancestors(skill.id)] : [];
  const proven = papers.flatMap((id) => taxonomy.skill(id)?.implies ?? []);
  for (const part of skill.id === "ci-cd" ? CI_AND_CD : PARTS_NAMED.has(skill.id) ? (taxonomy.skill(skill.id)?.implies ?? []) : [])
    carried.push({ skill: part, held });
  // How well the whole name is held does not tell how well the part is.
  const spelt: HeldLevel = { ...held, level: Math.min(held.level, GAP_THRESHOLDS.listed) };
  for (const [ids, as] of [
    [spelledIn(skill, profile, taxonomy), spelt],
    [waysOfWorking(skill, taxonomy), listed],
  ] as const)
    for (const shown of ids.flatMap((id) => [id, ...taxonomy.ancestors(id)]))
      if (taxonomy.kindOf(shown) !== "soft") carried.push({ skill: shown, held: as });
  for (const language of languagesUnder(skill, taxonomy)) if (named.has(language)) carried.push({ skill: language, held });
  for (const umbrella of [...taxonomy.ancestors(skill.id), ...proven, ...proven.flatMap((id) => taxonomy.ancestors(id))]) {
    // Behaviour is shown by work alone: a list that names the analysis of data shows no analytical mind.
    if (taxonomy.kindOf(umbrella) !== "soft" || (direct.rule === "shown" && showsBehaviour(skill.id, umbrella, taxonomy)))
      carried.push({ skill: umbrella, held, isNear: taxonomy.skill(skill.id)?.broader.includes(umbrella) });
  }
  return carried;
}

/**
 * Ways of working show the behaviour they are narrower than, and so does knowledge of what lies below it (statistics: numeracy). A tool, and
 * a thing that work makes or handles (dashboards, GeoJSON), is not that work.
 */
function showsBehaviour(id: string, behaviour: string, taxonomy: Taxonomy): boolean {
  const kind = taxonomy.kindOf(id);
  if (kind === "method" || kind === "soft") return true;
  return (
    kind === "concept" &&
    (taxonomy.skill(id)?.broader ?? []).some(
      (wider) => wider === behaviour || (taxonomy.kindOf(wider) === "concept" && showsBehaviour(wider, behaviour, taxonomy)),
    )
  );
}

/** Technologies that a name implies and spells out, on the CV too: whoever wrote Kubernetes operators worked with Kubernetes. */
function spelledIn({ id, evidence }: HeldSkill, { evidence: ledger }: Profile, taxonomy: Taxonomy): readonly string[] {
  const { name = "", implies = [] } = taxonomy.skill(id) ?? {};
  const whole = foldText(name);
  return implies.filter((part) => {
    const skill = taxonomy.skill(part);
    if (skill === undefined || !isTechnologyKind(skill.kind) || indexOfPhrase(whole, foldText(skill.name)) < 0) return false;
    return evidence.some((quote) => {
      const item = ledger[quote];
      return item?.kind === "quote" && item.text !== null && indexOfPhrase(foldText(item.text), foldText(skill.name)) >= 0;
    });
  });
}

const PROGRAMS: ReadonlySet<SkillKind> = new Set([...TOOLS, "language"]);

/** Whoever worked with a tool did what it is for: vectors searched with a vector database, data transformed with an integration tool. */
function waysOfWorking(skill: HeldSkill, taxonomy: Taxonomy): readonly string[] {
  if (!TOOLS.has(skill.kind) || (skill.grade !== "used" && skill.grade !== "result")) return [];
  return (taxonomy.skill(skill.id)?.implies ?? []).filter((id) => {
    const kind = taxonomy.kindOf(id);
    return kind === "concept" || kind === "method";
  });
}

/** A language that a CV lists is at work in what is written in it: whoever worked with PyTorch worked with Python. */
function languagesUnder(skill: HeldSkill, taxonomy: Taxonomy): readonly string[] {
  if ((skill.kind !== "framework" && skill.kind !== "library") || skill.shownIn.length === 0) return [];
  return (taxonomy.skill(skill.id)?.implies ?? []).filter((id) => taxonomy.kindOf(id) === "language");
}

/** What is no more than what it implies: whoever shows every part shows the whole. */
const WHOLES: ReadonlySet<string> = new Set([
  "cloud-native",
  "full-stack-development",
  "frontend-development",
  "mean-stack",
  "mern-stack",
  "pyspark",
]);

/** Suites of programs: one of them is a part, any two are the suite. */
const SUITES = ["google-workspace", "microsoft-office"] as const;

/** What is no more than any two of a kind. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = { "multi-cloud": ["aws", "azure", "gcp"] };

/** What can be shown by its parts: most skills asked for cannot, and are asked for by the thousand. */
const OF_PARTS: ReadonlySet<string> = new Set([...WHOLES, ...Object.keys(SEVERAL)]);

/** "CI/CD" spells out both; "CI pipelines", which it is called too, the first alone. */
const CI_AND_CD = ["continuous-integration"] as const;

/** Names that spell their parts out, or that are a word for having them: who shows the whole shows each part. */
const PARTS_NAMED: ReadonlySet<string> = new Set([
  "elastic-stack",
  "lamp-stack",
  "lemp-stack",
  "mean-stack",
  "mern-stack",
  "mevn-stack",
  "pern-stack",
  "observability",
  "pyspark",
]);

/** Shown where each part is, or the second of several, at the lowest level. */
function wholeOf(id: string, taxonomy: Taxonomy, levels: ReadonlyMap<string, HeldLevel>): HeldLevel | null {
  const several = SEVERAL[id]?.map((one) => levels.get(one) ?? NONE).sort((a, b) => b.level - a.level);
  if (several?.[1] !== undefined && several[1].level >= GAP_THRESHOLDS.listed)
    return { ...several[1], rule: "narrower", evidence: several.slice(0, 2).flatMap(({ evidence }) => evidence) };
  if (!WHOLES.has(id)) return null;
  const held = (taxonomy.skill(id)?.implies ?? []).map((part) => levels.get(part) ?? wholeOf(part, taxonomy, levels) ?? NONE);
  const whole = asTheLeast(held);
  return whole.level < GAP_THRESHOLDS.listed ? null : whole;
}

function directLevel(skill: HeldSkill): HeldLevel {
  const rest = { by: skill.id, evidence: skill.evidence };
  if (skill.grade === "inferred") return { ...rest, level: Math.min(1, skill.level), rule: "inferred" };
  // A hard skill that the summary names is shown by the CV's own words; a soft one is only claimed.
  if (skill.grade === "self-stated" && skill.kind === "soft") return { ...rest, level: 1, rule: "self-stated" };
  // A listing counts as use, unless the CV itself says that it is but begun.
  const listed = skill.claimed === 1 ? 1 : GAP_THRESHOLDS.listed;
  const level = Math.max(listed, skill.level, skill.claimed ?? 0);
  if (skill.grade === "stated") return { ...rest, level, rule: "stated" };
  return { ...rest, level, rule: skill.grade === "listed" || skill.grade === "self-stated" ? "listed" : "shown" };
}

/** Shown before listed before narrower at the same level: the reader sees the nearest line. */
function rank(held: HeldLevel): number {
  const order: Record<HeldRule, number> = {
    none: 0,
    inferred: 1,
    nearby: 2,
    "self-stated": 2,
    told: 3,
    narrower: 3,
    listed: 4,
    stated: 5,
    shown: 6,
  };
  const counts = held.rule === "inferred" || held.rule === "none" ? 0 : 100;
  return counts + held.level * 10 + order[held.rule];
}
