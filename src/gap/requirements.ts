import { isShownUnlisted, listsSkills } from "../cv/profile/compare-listed.js";
import { shareFigure, writeOnce } from "../market/count-figure.js";
import type { CountedRows } from "../market/counted-rows.js";
import type { Requirement } from "../schema/gap.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { HeldSkill, Position, Profile } from "../schema/profile.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { computeBeside } from "./beside.js";
import { readCoverageAsk } from "./coverage.js";
import type { HeldLevels } from "./held-levels.js";
import type { ListedRequirement } from "./requirement-list.js";
import { GAP_THRESHOLDS } from "./thresholds.js";
import { tierOfGap } from "./tiers.js";
import { bestTransfer, type Transfer } from "./transfer.js";
import { type GroupVerdict, judgeGroup, missingShare } from "./verdict.js";

export interface RequirementInput {
  readonly profile: Profile;
  readonly slice: MarketSlice;
  readonly counted: CountedRows;
  readonly taxonomy: Taxonomy;
  readonly shown: HeldLevels;
  readonly judged: readonly JudgedRequirement[];
}

/** A requirement group with its verdict, before any figure is written: all that a stepping stone needs. */
export interface JudgedRequirement extends ListedRequirement {
  readonly asked: number;
  readonly judged: GroupVerdict;
  readonly withStated: GroupVerdict;
  readonly missing: number;
}

export function judgeRequirements(listed: readonly ListedRequirement[], shown: HeldLevels, stated: HeldLevels): JudgedRequirement[] {
  return listed.map(({ group, market }) => {
    const asked = Math.max(1, group.level);
    const judged = judgeGroup(group.skills, asked, shown);
    return {
      group,
      market,
      asked,
      judged,
      withStated: stated === shown ? judged : judgeGroup(group.skills, asked, stated),
      missing: missingShare(asked, judged.level),
    };
  });
}

/** Every requirement group of the role with exactly one verdict; the same objects serve summary, section and plan. */
export function computeRequirements(ledger: LedgerWriter, input: RequirementInput): Requirement[] {
  const groups = input.judged.map(({ group }) => group);
  const beside = computeBeside(readCoverageAsk(input.slice.rows, input.slice.skillIds, groups));
  const profileSkills = new Map(input.profile.skills.map((skill) => [skill.id, skill]));
  return input.judged.map((judged) =>
    computeRequirement(ledger, input, judged, { beside: beside.get(judged.group.id) ?? [], profileSkills }),
  );
}

interface Context {
  readonly beside: readonly string[];
  readonly profileSkills: ReadonlyMap<string, HeldSkill>;
}

function computeRequirement(
  ledger: LedgerWriter,
  input: RequirementInput,
  { group, market, asked, judged, withStated, missing }: JudgedRequirement,
  context: Context,
): Requirement {
  const { counted, taxonomy } = input;
  const filter = group.skills.join("|");
  const required = shareFigure(ledger, counted, `required:${filter}`);
  const preferred = shareFigure(ledger, counted, `preferred:${filter}`);
  const transfer = judged.verdict === "met" ? null : bestTransfer(group.skills, { asked, own: judged.level }, input.shown, taxonomy);
  const evidence = [...judged.held.evidence];
  return {
    id: group.id,
    skills: [...group.skills],
    kind: taxonomy.kindOf(group.skills[0] as string) ?? "concept",
    market,
    required,
    preferred,
    any: shareFigure(ledger, counted, `any:${filter}`),
    asked,
    held: judged.level,
    heldStated: withStated.level,
    verdict: judged.verdict,
    verdictStated: withStated.verdict,
    rule: judged.rule,
    by: judged.verdict === "not-evidenced" ? null : judged.held.by,
    tier: tierOfGap(market, missing),
    weight: weightFigure(ledger, counted, group, { required, preferred }),
    gap: ledger.figure({
      value: missing,
      unit: "score",
      decimals: 3,
      method: "gap",
      evidence: [ledger.derived("gap", { asked, held: judged.level })],
    }),
    transfer: transfer === null ? null : creditTransfer(ledger, transfer, asked, context.profileSkills),
    hidden: isHidden(judged.held.by, group.skills, context.profileSkills, input.profile.positions),
    evidence,
    beside: [...context.beside],
  };
}

/** What a requirement weighs among those of the role: an ad that prefers it counts for less than one that requires it. */
function weightFigure(
  ledger: LedgerWriter,
  counted: CountedRows,
  group: ListedRequirement["group"],
  { required, preferred }: Pick<Requirement, "required" | "preferred">,
): string {
  const value = (group.required + GAP_THRESHOLDS.preferredWeight * group.preferred) / counted.n;
  return writeOnce(ledger, counted, `weight ${group.skills.join("|")}`, (own) =>
    own.figure({
      value,
      unit: "score",
      decimals: 3,
      method: "weight",
      evidence: [own.derived("weight", { required, preferred }, [required, preferred])],
    }),
  );
}

/** What a neighbouring skill is credited with, and the line that shows that one. */
function creditTransfer(
  ledger: LedgerWriter,
  { from, credit }: Transfer,
  asked: number,
  profileSkills: Context["profileSkills"],
): Requirement["transfer"] {
  const evidence = [ledger.derived("transfer", { from, asked }), ...(profileSkills.get(from)?.evidence.slice(0, 1) ?? [])];
  return { from, credit: ledger.figure({ value: credit, unit: "level", decimals: 1, method: "transfer", evidence }) };
}

/** The skill itself is shown in a position or project but missing from the skills list; what is met by something narrower hides nothing. */
function isHidden(
  by: string | null,
  skills: readonly string[],
  held: ReadonlyMap<string, HeldSkill>,
  positions: readonly Position[],
): boolean {
  if (by === null || !skills.includes(by)) return false;
  const skill = held.get(by);
  return skill !== undefined && isShownUnlisted(skill, positions) && listsSkills(held.values());
}
