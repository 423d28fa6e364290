import type { Catalogue } from "../catalogue/catalogue.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { Gap, Requirement } from "../schema/gap.js";
import type { LedgerWriter } from "../schema/ledger.js";
import { openReach } from "./count-reach.js";
import type { ReachRows } from "./reach-rows.js";
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
  const reach = openReach(input.reachRows, input.held);
  const { placeOf } = input.reachRows;
  const candidates = input.requirements
    .filter((requirement) => requirement.verdict !== "met")
    .flatMap((requirement) => maybeCandidate(requirement, placeOf, input.catalogue));
  const gains = new Map(candidates.map((candidate) => [candidate.requirement.id, reach.gainOf([candidate.at])]));
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
  const alone = (candidate: Candidate): number => gains.get(candidate.requirement.id)?.[0] ?? 0;
  const pairs = pairsOf(candidates.slice(0, PAIR_CANDIDATES))
    .map(([a, b]) => ({ a, b, both: reach.gainOf([a.at, b.at])[0], apart: alone(a) + alone(b) }))
    .filter(({ both, apart }) => both > apart)
    .sort((one, other) => other.both - other.apart - (one.both - one.apart) || byCodeUnit(pairName(one), pairName(other)))
    .slice(0, PAIRS_SHOWN)
    .map(({ a, b, both, apart }) => {
      const learnt = [a.skill, b.skill].sort(byCodeUnit);
      return {
        requirements: [a.requirement.id, b.requirement.id] as [string, string],
        hours: hours(a.hours + b.hours, learnt),
        gained60: figure(both, learnt, 0.6),
        alone: ledger.figure({
          value: apart,
          unit: "count",
          decimals: 0,
          method: "unlock-alone",
          evidence: [ledger.derived("unlock-alone", { ...input.inputs, share: 0.6, learnt })],
          n: apart,
          of: input.reachRows.of,
        }),
      };
    });
  return { single, pairs };
}

function pairsOf(candidates: readonly Candidate[]): [Candidate, Candidate][] {
  return candidates.flatMap((a, at) => candidates.slice(at + 1).map((b): [Candidate, Candidate] => [a, b]));
}

function pairName({ a, b }: { a: Candidate; b: Candidate }): string {
  return `${a.requirement.id} ${b.requirement.id}`;
}

interface Candidate {
  readonly requirement: Requirement;
  /** Place of the member to be learnt in `reachRows.skills`. */
  readonly at: number;
  readonly skill: string;
  readonly hours: number;
}

/** The member of a group with the fewest hours; none where the catalogue knows none. */
function maybeCandidate(requirement: Requirement, placeOf: ReadonlyMap<string, number>, catalogue: Catalogue): Candidate[] {
  const options = requirement.skills
    .flatMap((skill) => {
      const at = placeOf.get(skill);
      const hours = catalogue.hours(skill, Math.min(requirement.held, 1), GAP_THRESHOLDS.plannable);
      return at === undefined || hours === undefined ? [] : [{ requirement, at, skill, hours: hours.mid }];
    })
    .sort((a, b) => a.hours - b.hours || byCodeUnit(a.skill, b.skill));
  return options.slice(0, 1);
}
