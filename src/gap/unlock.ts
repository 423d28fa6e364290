import type { Catalogue } from "../catalogue/catalogue.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { Gap, Requirement } from "../schema/gap.js";
import type { LedgerWriter } from "../schema/ledger.js";
import { countReach, type ReachRows } from "./reach-rows.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

/** Pairs are looked for among the most asked missing requirements only: n² of them. */
const PAIR_CANDIDATES = 24;
const PAIRS_SHOWN = 8;

export interface UnlockInput {
  readonly requirements: readonly Requirement[];
  readonly reachRows: ReachRows;
  readonly held: Uint8Array;
  readonly catalogue: Catalogue;
  readonly inputs: Readonly<Record<string, string | number>>;
}

/** How many more postings come within reach when one requirement is learnt, and which pairs only help together. */
export function computeUnlock(ledger: LedgerWriter, input: UnlockInput): Pick<Gap, "single" | "pairs"> {
  const before = countReach(input.reachRows, input.held);
  const candidates = input.requirements
    .filter((requirement) => requirement.verdict !== "met")
    .flatMap((requirement) => maybeCandidate(requirement, input));
  const gains = new Map(candidates.map((candidate) => [candidate.requirement.id, gainOf(input, before, [candidate.at])]));
  const figure = (n: number, ids: readonly string[], share: number): string =>
    ledger.figure({
      value: n,
      unit: "count",
      decimals: 0,
      method: "unlock",
      evidence: [ledger.derived("unlock", { ...input.inputs, share, learnt: [...ids] })],
      n,
      of: input.reachRows.of,
    });
  const hours = (value: number, skills: readonly string[]): string =>
    ledger.figure({
      value,
      unit: "hours",
      decimals: 0,
      method: "learning-hours",
      evidence: skills.map((skill) => ledger.dataset("catalogue/skills", skill)),
    });
  const single = candidates
    .map((candidate) => {
      const [gained60, gained80] = gains.get(candidate.requirement.id) as [number, number, number];
      const perHour = gained60 / candidate.hours;
      const hoursId = hours(candidate.hours, [candidate.skill]);
      const gainedId = figure(gained60, [candidate.skill], 0.6);
      return {
        order: perHour,
        row: {
          requirement: candidate.requirement.id,
          hours: hoursId,
          gained60: gainedId,
          gained80: figure(gained80, [candidate.skill], 0.8),
          perHour: ledger.figure({
            value: perHour,
            unit: "score",
            decimals: 3,
            method: "unlock-per-hour",
            evidence: [ledger.derived("unlock-per-hour", { gained: gainedId, hours: hoursId }, [gainedId, hoursId])],
          }),
        },
      };
    })
    .sort((a, b) => b.order - a.order || byCodeUnit(a.row.requirement, b.row.requirement))
    .map(({ row }) => row);
  const pairs: { extra: number; row: Gap["pairs"][number] }[] = [];
  const near = candidates.slice(0, PAIR_CANDIDATES);
  for (let i = 0; i < near.length; i++) {
    for (let j = i + 1; j < near.length; j++) {
      const [a, b] = [near[i] as Candidate, near[j] as Candidate];
      const [both] = gainOf(input, before, [a.at, b.at]);
      const alone = (gains.get(a.requirement.id)?.[0] ?? 0) + (gains.get(b.requirement.id)?.[0] ?? 0);
      if (both <= alone) continue;
      const learnt = [a.skill, b.skill].sort(byCodeUnit);
      pairs.push({
        extra: both - alone,
        row: {
          requirements: [a.requirement.id, b.requirement.id],
          hours: hours(a.hours + b.hours, learnt),
          gained60: figure(both, learnt, 0.6),
          alone: ledger.figure({
            value: alone,
            unit: "count",
            decimals: 0,
            method: "unlock-alone",
            evidence: [ledger.derived("unlock-alone", { ...input.inputs, share: 0.6, learnt })],
            n: alone,
            of: input.reachRows.of,
          }),
        },
      });
    }
  }
  pairs.sort((a, b) => b.extra - a.extra || byCodeUnit(a.row.requirements.join(" "), b.row.requirements.join(" ")));
  return { single, pairs: pairs.slice(0, PAIRS_SHOWN).map(({ row }) => row) };
}

interface Candidate {
  readonly requirement: Requirement;
  /** Place of the member to be learnt in `reachRows.skills`. */
  readonly at: number;
  readonly skill: string;
  readonly hours: number;
}

/** The member of a group with the fewest hours; none where the catalogue knows none. */
function maybeCandidate(requirement: Requirement, input: UnlockInput): Candidate[] {
  const options = requirement.skills
    .flatMap((skill) => {
      const at = input.reachRows.skills.indexOf(skill);
      const hours = input.catalogue.hours(skill, Math.min(requirement.held, 1), GAP_THRESHOLDS.plannable);
      return at < 0 || hours === undefined ? [] : [{ requirement, at, skill, hours: hours.mid }];
    })
    .sort((a, b) => a.hours - b.hours || byCodeUnit(a.skill, b.skill));
  return options.slice(0, 1);
}

function gainOf(input: UnlockInput, before: readonly [number, number, number], learnt: readonly number[]): [number, number, number] {
  const held = Uint8Array.from(input.held);
  for (const at of learnt) held[at] = 1;
  const after = countReach(input.reachRows, held);
  return [after[0] - before[0], after[1] - before[1], after[2] - before[2]];
}
