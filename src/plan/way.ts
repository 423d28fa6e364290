import { byCodeUnit } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import { type Candidate, closureOf } from "./candidates.js";

/** A skill with all that must be learnt before it. */
export interface Way {
  readonly skill: string;
  /** The skill itself last. */
  readonly steps: readonly Candidate[];
  readonly hours: number;
}

/** The way to a skill among what can be learnt, without what is learnt already; none to what cannot. */
export function openWays(candidates: readonly Candidate[], learnt: readonly Candidate[] = []): (skill: string) => Way | undefined {
  const byId = new Map(candidates.map((candidate) => [candidate.skill, candidate]));
  return (skill) => {
    if (!byId.has(skill)) return undefined;
    const steps = closureOf(skill, byId)
      .flatMap((id) => byId.get(id) ?? [])
      .filter((step) => !learnt.includes(step))
      .sort((a, b) => Number(a.skill === skill) - Number(b.skill === skill));
    return { skill, steps, hours: sumHours(steps) };
  };
}

export function maybeShortest(ways: readonly Way[]): Way | undefined {
  return [...ways].sort((a, b) => a.hours - b.hours || byCodeUnit(a.skill, b.skill))[0];
}

const sumHours = (steps: readonly Candidate[]): number => steps.reduce((sum, { hours }) => sum + hours, 0);

export function writeHours(ledger: LedgerWriter, steps: readonly Candidate[]): string {
  return ledger.figure({
    value: sumHours(steps),
    unit: "hours",
    decimals: 1,
    method: "learning-hours",
    evidence: steps.map(({ skill }) => ledger.dataset("catalogue/skills", skill)),
  });
}

/** What is counted of a selection of postings. */
export interface CountedOn {
  readonly inputs: Readonly<Record<string, string | number>>;
  readonly of: number;
}

/** So many postings more within reach, by the share that is met, once all these are learnt. */
export function writeGain(
  ledger: LedgerWriter,
  n: number,
  learnt: readonly Pick<Candidate, "skill">[],
  { inputs, of }: CountedOn,
  share: number,
): string {
  return ledger.figure({
    value: n,
    unit: "count",
    decimals: 0,
    method: "unlock",
    evidence: [ledger.derived("unlock", { ...inputs, share, learnt: learnt.map(({ skill }) => skill) })],
    n,
    of,
  });
}
