import type { Catalogue } from "../catalogue/catalogue.js";
import { isShownUnlisted, listsSkills } from "../cv/profile/compare-listed.js";
import { isUnlisted } from "../postings/unlisted.js";
import type { PostingFacts, PostingSkill } from "../schema/posting.js";
import type { HeldSkill, Profile } from "../schema/profile.js";
import type { Need, SkillKind, Span } from "../schema/skill.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { readHeldLevels } from "./held-levels.js";
import { computeMonthsWith } from "./months-with.js";
import { GAP_THRESHOLDS } from "./thresholds.js";
import { TOOLS } from "./tool-kinds.js";
import { bestTransfer } from "./transfer.js";
import { type GroupVerdict, judgeGroup } from "./verdict.js";

export interface MatchedRequirement {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  readonly need: Need;
  readonly group: string | null;
  readonly level: number;
  readonly held: number;
  readonly verdict: "met" | "partly" | "none";
  readonly rule: string;
  /** On the CV at work, but not in its skills list. */
  readonly hidden: boolean;
  readonly transfer: string | null;
  /** What on the CV counts for it, where that goes by another name: "AWS Glue" for cloud platforms. */
  readonly by: string | null;
  /** Offsets into title + "\n" + text of the posting. */
  readonly spans: readonly Span[];
  /** Lines of the CV that carry the verdict. */
  readonly quotes: readonly string[];
  /** To level 2, where the catalogue knows and it is missing. */
  readonly hours: number | null;
}

const QUOTES = 3;

/** A CV against one posting, requirement by requirement; members of a group of alternatives are judged one by one. */
export function matchPosting(
  profile: Profile,
  facts: PostingFacts,
  knowledge: { taxonomy: Taxonomy; catalogue: Catalogue },
): MatchedRequirement[] {
  const levels = readHeldLevels(profile, knowledge.taxonomy, true);
  const skills = new Map(profile.skills.map((skill) => [skill.id, skill]));
  const hasList = listsSkills(profile.skills);
  return facts.skills
    .filter(({ id, need }) => need !== "mentioned" && !isUnlisted(id))
    .map((asked) => {
      const judged = judgeYears(
        judgeStrong(judgeGroup([asked.id], asked.level, levels), asked, skills, knowledge.taxonomy),
        asked,
        profile,
        knowledge.taxonomy,
      );
      const verdict = judged.verdict === "met" ? "met" : judged.verdict === "partly" ? "partly" : "none";
      const transfer =
        verdict === "met" ? null : bestTransfer([asked.id], { asked: asked.level, own: judged.level }, levels, knowledge.taxonomy);
      const by = verdict === "none" ? undefined : skills.get(judged.held.by ?? "");
      return {
        id: asked.id,
        name: asked.name,
        kind: asked.kind,
        need: asked.need,
        group: asked.group ?? null,
        level: asked.level,
        held: judged.level,
        verdict,
        rule: judged.rule,
        hidden:
          hasList &&
          by !== undefined &&
          asked.kind !== "soft" &&
          skills.get(asked.id)?.listed !== true &&
          isShownUnlisted(by, profile.positions),
        transfer: nameOf(transfer?.from ?? null, knowledge.taxonomy),
        by: verdict === "none" || judged.held.by === asked.id ? null : nameOf(judged.held.by, knowledge.taxonomy),
        spans: asked.spans,
        quotes: verdict === "none" ? [] : quotesOf(profile, judged.held.evidence),
        hours:
          verdict === "met"
            ? null
            : (knowledge.catalogue.hours(asked.id, Math.min(1, judged.level), GAP_THRESHOLDS.plannable)?.mid ?? null),
      };
    });
}

/**
 * "Strong Java" without years: work with it is enough, a bare listing is not, but two listings of what is narrower are; "expert" asks for a
 * year of work or two posts.
 */
function judgeStrong(judged: GroupVerdict, asked: PostingSkill, skills: ReadonlyMap<string, HeldSkill>, taxonomy: Taxonomy): GroupVerdict {
  const grade = skills.get(judged.held.by ?? "")?.grade;
  if (judged.verdict !== "partly" || judged.held.rule === "nearby" || asked.years !== undefined) return judged;
  if (asked.level === GAP_THRESHOLDS.strong && judged.level >= GAP_THRESHOLDS.listed && countNarrower(asked.id, skills, taxonomy) > 1)
    return { ...judged, verdict: "met", rule: "met-narrower" };
  if (asked.level > GAP_THRESHOLDS.strong && judged.level < GAP_THRESHOLDS.strong) return judged;
  if (isByTheWay(asked, judged.held.by, taxonomy)) return judged;
  return grade === "used" || grade === "result" || judged.held.rule === "told"
    ? { ...judged, verdict: "met", rule: "met-at-work" }
    : judged;
}

/** What a tool is for it shows outright; of what is wider than that it shows no deep knowledge: a service in Node.js tells little of concurrency. */
function isByTheWay({ id, kind }: PostingSkill, by: string | null, taxonomy: Taxonomy): boolean {
  if (by === null || by === id || (kind !== "concept" && kind !== "method")) return false;
  const tool = taxonomy.skill(by);
  return tool !== undefined && TOOLS.has(tool.kind) && !tool.implies.includes(id) && !taxonomy.ancestors(by).includes(id);
}

/** Skills named on the CV that are narrower than this one, and not each other's umbrella. */
function countNarrower(id: string, skills: ReadonlyMap<string, HeldSkill>, taxonomy: Taxonomy): number {
  const under = [...skills.values()].filter(
    (skill) => skill.grade !== "inferred" && skill.kind !== "soft" && taxonomy.ancestors(skill.id).includes(id),
  );
  return under.filter((skill) => !under.some((other) => taxonomy.ancestors(other.id).includes(skill.id))).length;
}

/** "5+ years of Java": met by the months of work with it or with what is narrower, however deep. */
function judgeYears(judged: GroupVerdict, { id, years }: PostingSkill, profile: Profile, taxonomy: Taxonomy): GroupVerdict {
  if (years === undefined || judged.verdict === "not-evidenced" || judged.held.rule === "nearby") return judged;
  // What is no more than its parts is carried by one of them.
  const months = Math.max(...[id, judged.held.by ?? id].map((skill) => computeMonthsWith(skill, profile, taxonomy)));
  if (months >= years * 12) return { ...judged, verdict: "met" };
  return judged.verdict === "partly" ? judged : { ...judged, verdict: "partly", rule: "partly-years" };
}

function nameOf(id: string | null, taxonomy: Taxonomy): string | null {
  return id === null ? null : (taxonomy.skill(id)?.name ?? id);
}

function quotesOf(profile: Profile, evidence: readonly string[]): string[] {
  return evidence
    .flatMap((id) => {
      const item = profile.evidence[id];
      return (item?.kind === "quote" || item?.kind === "stated") && item.text !== null ? [item.text] : [];
    })
    .slice(0, QUOTES);
}
