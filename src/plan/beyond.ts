import type { Catalogue } from "../catalogue/catalogue.js";
import type { HeldLevels } from "../gap/held-levels.js";
import { GAP_THRESHOLDS } from "../gap/thresholds.js";
import type { Gap, Requirement } from "../schema/gap.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { Plan } from "../schema/plan.js";
import type { LearningLimits } from "./affordable.js";
import type { Candidate } from "./candidates.js";
import type { Planner } from "./planner.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";
import { maybeShortest, openWays, writeGain, writeHours } from "./way.js";

export interface BeyondInput {
  readonly gap: Gap;
  readonly levels: HeldLevels;
  readonly planner: Planner;
  readonly planned: readonly Candidate[];
  readonly catalogue: Catalogue;
  readonly wishes: LearningLimits;
  /** All hours there are. */
  readonly capacity: number;
  readonly inputs: Readonly<Record<string, string | number>>;
}

/** Every unplanned gap with its reason, its hours and what it would bring once the plan is done: nothing is left out silently. */
export function listBeyond(
  ledger: LedgerWriter,
  { gap, levels, planner, planned, catalogue, wishes, capacity, inputs }: BeyondInput,
): Plan["beyond"] {
  const closed = new Set(planned.flatMap(planner.gapsClosedBy));
  const wayTo = openWays(planner.candidates, planned);
  const gainOf = planner.openGains(planned);
  const reach = GAP_THRESHOLDS.reach[0];
  /** A line that names what was practised shows it: no hours, and postings all the same. */
  const gainOfNaming = (skill: string): string => {
    const named = { skill, to: PLAN_THRESHOLDS.target };
    return writeGain(ledger, gainOf([named])[0], [...planned, named], { inputs, of: planner.of }, reach);
  };
  return gap.requirements
    .filter(({ id, verdictStated }) => verdictStated !== "met" && !closed.has(id))
    .map((requirement) => {
      const way = maybeShortest(requirement.skills.flatMap((id) => wayTo(id) ?? []));
      const practised = requirement.skills.find((id) => levels.of(id).practised);
      const skill = practised ?? way?.skill ?? (requirement.skills[0] as string);
      if (way === undefined || practised !== undefined) {
        const absent = {
          value: null,
          absent: "not-in-catalogue",
          decimals: 0,
          evidence: [ledger.dataset("catalogue/skills", skill)],
        } as const;
        return {
          requirement: requirement.id,
          skill,
          first: [],
          why: practised === undefined ? reasonFor(requirement, skill, catalogue, wishes) : ("practised-not-named" as const),
          hours: ledger.figure({ ...absent, unit: "hours", method: "learning-hours" }),
          adds60: practised === undefined ? ledger.figure({ ...absent, unit: "count", method: "unlock" }) : gainOfNaming(practised),
        };
      }
      return {
        requirement: requirement.id,
        skill,
        first: way.steps.slice(0, -1).map(({ skill: id }) => id),
        // What does not fit at all lost to no other goal.
        why: way.hours > capacity ? ("too-long" as const) : ("hours" as const),
        hours: writeHours(ledger, way.steps),
        adds60: writeGain(ledger, gainOf(way.steps)[0], [...planned, ...way.steps], { inputs, of: planner.of }, reach),
      };
    });
}

function reasonFor(
  { kind, heldStated }: Requirement,
  skill: string,
  catalogue: Catalogue,
  wishes: LearningLimits,
): Plan["beyond"][number]["why"] {
  if (kind === "soft" || catalogue.learning(skill)?.shownAtWork === true) return "shown-not-taught";
  if (catalogue.certification(skill)?.status === "active") return "exam";
  if (heldStated >= PLAN_THRESHOLDS.target) return "level-needs-time";
  if (catalogue.learning(skill) === undefined) return "no-catalogue-entry";
  const spoken = catalogue.resourcesFor(skill).some(({ language }) => wishes.languages.includes(language));
  return spoken ? "budget" : "language";
}
