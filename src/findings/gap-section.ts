import type { Requirement } from "../schema/gap.js";
import { firstQuote, type ReportContext, requirementById, skillNames, tally } from "./report-context.js";

const UNLOCKS = 8;
const TIERS = [
  ["critical", "gap-critical"],
  ["important", "gap-important"],
  ["nice", "gap-nice"],
] as const;

export function writeGap(context: ReportContext): void {
  const { compared, write } = context;
  if (compared === null) return;
  const { gap } = compared;
  write.section("gap", 1);
  write.section("gap-summary", 2);
  write.add("gap-counts", gap.counts);
  for (const [tier] of TIERS) {
    const counts = gap.byTier[tier];
    if (counts !== undefined) write.add("gap-tier", { tier: `tier:${tier}`, ...counts });
  }
  for (const requirement of gap.requirements.filter(({ verdict }) => verdict === "met")) {
    write.add(
      "requirement-met",
      {
        skills: skillNames(requirement.skills),
        by: `skill:${requirement.by ?? requirement.skills[0]}`,
        line: firstQuote(context, requirement.evidence),
        required: requirement.required,
      },
      requirement.evidence,
    );
  }
  for (const [tier, code] of TIERS) writeTier(context, gap.requirements, tier, code, gap.priority);
  writeTransferable(context);
  writeSeniority(context);
}

function writeTier(
  context: ReportContext,
  requirements: readonly Requirement[],
  tier: "critical" | "important" | "nice",
  code: "gap-critical" | "gap-important" | "gap-nice",
  priority: readonly string[],
): void {
  const { write, ledger } = context;
  write.section(tier, 2);
  const rows = requirements
    .filter((requirement) => requirement.tier === tier)
    .sort((a, b) => priority.indexOf(a.id) - priority.indexOf(b.id));
  if (rows.length === 0) return write.add("no-gap-in-tier", { tier: `tier:${tier}`, n: tally(context, `gaps-${tier}`, 0) });
  for (const requirement of rows) {
    const level = (value: number, what: string): string =>
      ledger.figure({
        value,
        unit: "level",
        decimals: 0,
        method: what,
        evidence: [ledger.derived(what, { requirement: requirement.id, value }), ...requirement.evidence.slice(0, 1)],
      });
    write.add(
      code,
      {
        skills: skillNames(requirement.skills),
        asked: level(requirement.asked, "level-asked"),
        held: level(requirement.held, "level-held"),
        verdict: `verdict:${requirement.verdict}`,
        required: requirement.required,
        preferred: requirement.preferred,
        beside: skillNames(requirement.beside.map((id) => requirementById(context.compared?.gap as never, id).skills[0] as string)),
      },
      requirement.evidence,
    );
  }
}

function writeTransferable(context: ReportContext): void {
  const { write, compared, ledger } = context;
  if (compared === null) return;
  const { gap } = compared;
  write.section("transferable", 2);
  for (const row of gap.carriesOver)
    write.add(
      "carries-over",
      { skill: `skill:${row.skill}`, field: `field:${row.field}`, line: firstQuote(context, row.evidence), any: row.any },
      row.evidence,
    );
  let lent = 0;
  for (const requirement of gap.requirements) {
    if (requirement.transfer === null) continue;
    lent++;
    const asked = ledger.figure({
      value: requirement.asked,
      unit: "level",
      decimals: 0,
      method: "level-asked",
      evidence: [ledger.derived("level-asked", { requirement: requirement.id, value: requirement.asked })],
    });
    write.add("transfer", {
      skill: `skill:${requirement.skills[0]}`,
      from: `skill:${requirement.transfer.from}`,
      credit: requirement.transfer.credit,
      asked,
    });
  }
  if (lent === 0 && gap.carriesOver.length === 0) write.add("no-transfer", { n: tally(context, "transfers", 0) });
  for (const row of gap.single.filter(({ gained60 }) => (ledger.valueOf(gained60) ?? 0) > 0).slice(0, UNLOCKS)) {
    write.add("unlock-single", { skill: skillNames(requirementById(gap, row.requirement).skills), hours: row.hours, gained: row.gained60 });
  }
  for (const row of gap.pairs) {
    const skills = row.requirements.map((id) => requirementById(gap, id).skills[0] as string);
    write.add("unlock-pair", { skills: skillNames(skills), hours: row.hours, gained: row.gained60, alone: row.alone });
  }
}

function writeSeniority(context: ReportContext): void {
  const { write, compared, ledger } = context;
  if (compared === null) return;
  const { gap } = compared;
  write.section("seniority-gap", 2);
  write.add("years-gap", { relevant: gap.years.relevant, median: gap.years.median, minimumMet: gap.years.minimumMet });
  if (gap.seniority.asked !== null) {
    write.add(
      "seniority-gap",
      { shown: gap.seniority.shown === null ? "level:unstated" : `level:${gap.seniority.shown}`, asked: `level:${gap.seniority.asked}` },
      [ledger.derived("seniority", { shown: gap.seniority.shown, asked: gap.seniority.asked })],
    );
  }
  write.add(
    "leadership-gap",
    { shown: `leadership:${gap.leadership.shown}`, asked: gap.leadership.asked, verdict: `verdict:${gap.leadership.verdict}` },
    gap.leadership.evidence,
  );
  write.add(
    "architecture-gap",
    { shown: `architecture:${gap.architecture.shown}`, asked: gap.architecture.asked, verdict: `verdict:${gap.architecture.verdict}` },
    gap.architecture.evidence,
  );
}
