import type { HeldLevel } from "./held-level.js";

/**
 * What several skills show together and none alone: each row asks for one of every list. Who works with SQL Server and writes stored
 * procedures writes T-SQL; who tests and releases software has taken it through its life. The least of them says how well.
 */
export const SHOWN_TOGETHER: readonly (readonly [whole: string, parts: readonly (readonly string[])[]])[] = [
  ["t-sql", [["sql-server", "azure-sql-database"], ["stored-procedures"]]],
  ["pl-sql", [["oracle-database"], ["stored-procedures"]]],
  [
    "software-development-life-cycle",
    [
      ["software-testing"],
      ["ci-cd", "continuous-delivery", "software-deployment", "release-management"],
      [
        "backend-development",
        "code-review",
        "frontend-development",
        "requirements-engineering",
        "software-development",
        "software-engineering",
      ],
    ],
  ],
  // A bridge has technical specifications too.
  ["software-design", [["technical-design"], ["software-development", "software-engineering", "backend-development"]]],
  [
    "devops",
    [["ci-cd"], ["containers", "infrastructure-as-code", "configuration-management"], ["monitoring", "observability", "cloud-computing"]],
  ],
  ["mlops", [["model-deployment"], ["model-monitoring", "model-retraining", "experiment-tracking", "machine-learning-pipelines"]]],
  [
    "machine-learning-lifecycle",
    [
      ["model-training", "model-development"],
      ["model-deployment", "model-monitoring"],
    ],
  ],
  ["site-reliability-engineering", [["on-call"], ["monitoring", "observability"], ["incident-management", "postmortems"]]],
  ["predictive-modeling", [["machine-learning-algorithms"], ["forecasting", "classification-algorithms", "regression-analysis"]]],
];

/** Who shows all parts of a whole, as well as the least of them is shown; null where one is missing. */
export function showsTogether(
  parts: readonly (readonly string[])[],
  heldOf: (skill: string) => HeldLevel | undefined,
  atLeast: number,
): HeldLevel | null {
  const shown = parts.map((some) =>
    some
      .map(heldOf)
      .reduce((best, held) => (held !== undefined && counts(held, atLeast) && held.level > (best?.level ?? 0) ? held : best), undefined),
  );
  return shown.some((held) => held === undefined) ? null : asTheLeast(shown as readonly HeldLevel[]);
}

/** A whole is shown as well as the least of its parts, by the lines of all. */
export function asTheLeast(parts: readonly HeldLevel[]): HeldLevel {
  const least = parts.reduce((lowest, part) => (part.level < lowest.level ? part : lowest));
  return { ...least, rule: "narrower", evidence: [...new Set(parts.flatMap(({ evidence }) => evidence))] };
}

function counts({ level, rule }: HeldLevel, atLeast: number): boolean {
  return level >= atLeast && rule !== "inferred";
}
