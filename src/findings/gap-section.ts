import type { Requirement } from "../schema/gap.js";
import {
  besideTheirLine,
  firstQuote,
  headName,
  type ReportContext,
  requirementById,
  rowsShown,
  skillNames,
  strengthsOf,
  tally,
} from "./report-context.js";

const GAPS = 12;
const BESIDE = 2;
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
    if (counts !== undefined && compared.counted.intervals)
      write.add("gap-tier", { tier: `tier:${tier}`, partly: counts.partly, notEvidenced: counts.notEvidenced });
  }
  const strengths = strengthsOf(context, compared);
  const alsoMet = gap.requirements.filter((requirement) => requirement.verdict === "met" && !strengths.includes(requirement));
  for (const requirement of besideTheirLine(context, alsoMet)) {
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
  if (compared.counted.intervals) {
    for (const [tier, code] of TIERS) {
      write.section(tier, 2);
      const rows = gap.requirements.filter((requirement) => requirement.tier === tier);
      if (rows.length === 0) write.add("no-gap-in-tier", { why: `none:${tier}`, n: tally(context, `gaps-${tier}`, 0) });
      writeTier(context, rows, code, gap.priority);
    }
  } else {
    // A person's own few postings are counted, never put into tiers.
    write.section("own-gaps", 2);
    writeTier(
      context,
      gap.requirements.filter(({ verdict }) => verdict !== "met"),
      "gap-own",
      gap.priority,
    );
  }
  writeTransferable(context);
  writeSeniority(context);
}

function writeTier(
  context: ReportContext,
  requirements: readonly Requirement[],
  code: "gap-critical" | "gap-important" | "gap-nice" | "gap-own",
  priority: readonly string[],
): void {
  const { write, ledger, compared } = context;
  if (compared === null) return;
  const rows = [...requirements].sort((a, b) => priority.indexOf(a.id) - priority.indexOf(b.id));
  const shown = rows.slice(0, rowsShown(context, GAPS));
  for (const requirement of shown) {
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
        partly: requirement.verdict === "partly" ? "verdict:partly" : null,
        required: requirement.required,
        preferred: requirement.preferred,
        // What stands beside it in one or two of a handful of postings is chance.
        beside: (compared.counted.intervals ? requirement.beside : [])
          .slice(0, BESIDE)
          .map((id) => headName(requirementById(compared.gap, id))),
      },
      requirement.evidence,
    );
  }
  const rest = rows.slice(shown.length);
  if (rest.length > 0)
    write.add(
      "further-gaps",
      { n: tally(context, `further-${code}`, rest.length), skills: rest.map(headName) },
      rest.map(({ required }) => required),
    );
}

function writeTransferable(context: ReportContext): void {
  const { write, compared, ledger } = context;
  if (compared === null) return;
  const { gap } = compared;
  write.section("transferable", 2);
  for (const skill of new Set(besideTheirLine(context, gap.carriesOver).map((row) => row.skill))) {
    const rows = gap.carriesOver.filter((row) => row.skill === skill);
    const [first] = rows as [(typeof rows)[number]];
    write.add(
      "carries-over",
      {
        skill: `skill:${skill}`,
        as: rows.map(({ requirement }) => headName(requirementById(gap, requirement))),
        field: `field:${first.field}`,
        line: firstQuote(context, first.evidence),
        any: first.any,
      },
      rows.flatMap(({ evidence }) => evidence),
    );
  }
  const lent = gap.requirements.filter(({ transfer }) => transfer !== null).length;
  if (lent > 0) write.add("transfer-meaning", { n: tally(context, "transfers", lent) });
  for (const requirement of gap.requirements) {
    if (requirement.transfer === null) continue;
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
}

function writeSeniority(context: ReportContext): void {
  const { write, compared, ledger } = context;
  if (compared === null) return;
  const { gap } = compared;
  write.section("seniority-gap", 2);
  const field = `field:${context.roles[context.options.role]?.field ?? "other"}`;
  write.add("years-gap", { relevant: gap.years.relevant, field, median: gap.years.median, minimumMet: gap.years.minimumMet });
  // Without a month in the trade the latest title is one of another: who leads a shift in a café is no lead engineer.
  if (gap.seniority.asked !== null && context.options.level !== null && (ledger.valueOf(gap.years.relevant) ?? 0) > 0) {
    write.add(
      "seniority-gap",
      { shown: gap.seniority.shown === null ? null : `level:${gap.seniority.shown}`, asked: `level:${gap.seniority.asked}` },
      [ledger.derived("seniority", { shown: gap.seniority.shown, asked: gap.seniority.asked })],
    );
  }
  for (const [kind, code] of [
    ["leadership", "leadership-gap"],
    ["architecture", "architecture-gap"],
  ] as const) {
    const { shown, asked, verdict, evidence } = gap[kind];
    const isAsked = ledger.figureOf(asked).n !== 0;
    if (shown === 0 && !isAsked) continue;
    // What nobody asks for is neither met nor missed.
    const judged = verdict === "not-evidenced" || !isAsked ? null : `verdict:${verdict}`;
    write.add(code, { shown: `${kind}:${shown}`, asked, verdict: judged }, evidence);
  }
}
