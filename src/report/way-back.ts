import { byCodeUnit } from "../schema/canonical.js";
import type { Evidence } from "../schema/evidence.js";
import { methodPage } from "../schema/method-page.js";
import type { Report } from "../schema/report.js";
import { orList } from "../text/or-list.js";

export interface WayBackItem {
  readonly depth: number;
  readonly text: string;
  readonly value: unknown;
}

/** The way from a claim back to lines and counts, each item once. */
export function wayBack(report: Report, id: string, depth = 0, seen = new Set<string>()): WayBackItem[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const deeper = (ids: readonly string[]): WayBackItem[] => ids.flatMap((next) => wayBack(report, next, depth + 1, seen));
  const finding = report.findings.find((candidate) => candidate.id === id);
  if (finding !== undefined) return [{ depth, text: `finding ${id}`, value: finding }, ...deeper(finding.evidence)];
  const figure = Object.hasOwn(report.figures, id) ? report.figures[id] : undefined;
  if (figure !== undefined) {
    const counted = figure.n === null ? "" : figure.of === null ? ` n ${figure.n}` : ` ${figure.n} of ${figure.of}`;
    const interval = figure.interval === null ? "" : ` interval ${figure.interval[0]} to ${figure.interval[1]}`;
    const value = figure.value === null ? `absent: ${figure.absent}` : `${figure.value} ${figure.currency ?? ""}${figure.unit}`;
    return [
      {
        depth,
        text: `figure ${id} = ${value}${counted}${interval}, method ${figure.method} (explain method:${methodPage(figure.method)})`,
        value: figure,
      },
      ...deeper(figure.evidence),
    ];
  }
  const evidence = Object.hasOwn(report.evidence, id) ? report.evidence[id] : undefined;
  if (evidence === undefined) return [];
  const inner =
    evidence.kind === "derived"
      ? [...evidence.from, ...Object.values(evidence.inputs).filter((value): value is string => typeof value === "string")]
      : [];
  return [
    { depth, text: describeEvidence(id, evidence), value: evidence },
    ...requirementsCounted(report, evidence, depth + 1),
    ...deeper(inner.filter((next) => Object.hasOwn(report.figures, next) || Object.hasOwn(report.evidence, next))),
  ];
}

/** What a coverage counts, most asked for first: what the CV shows of it, or what was stated besides. */
function requirementsCounted({ gap, figures, names }: Report, evidence: Evidence, depth: number): WayBackItem[] {
  if (evidence.kind !== "derived" || evidence.method !== "coverage" || gap === null || evidence.inputs.by === "plan") return [];
  const isStated = evidence.inputs.by === "stated";
  const postings = (figure: string): string => `${figures[figure]?.n ?? 0} of ${figures[figure]?.of ?? 0}`;
  const weight = (figure: string): number => figures[figure]?.value ?? 0;
  return [...gap.requirements]
    .sort((a, b) => weight(b.weight) - weight(a.weight) || byCodeUnit(a.id, b.id))
    .map((requirement) => {
      const name = orList(requirement.skills.map((skill) => names[`skill:${skill}`]?.text ?? skill));
      const [verdict, held] = isStated ? [requirement.verdictStated, requirement.heldStated] : [requirement.verdict, requirement.held];
      return {
        depth,
        text: `counts ${name}: ${TOLD[verdict]}, level ${held} of ${requirement.asked}; required in ${postings(requirement.required)} postings, called a plus in ${postings(requirement.preferred)}`,
        value: requirement,
      };
    });
}

const TOLD = { met: "met", partly: "partly met", "not-evidenced": "not shown" } as const;

function describeEvidence(id: string, evidence: Evidence): string {
  switch (evidence.kind) {
    case "quote":
      return `quote ${id} in ${evidence.document}${evidence.page === undefined ? "" : `, page ${evidence.page}`}${evidence.line === undefined ? "" : `, line ${evidence.line}`}, characters ${evidence.start}-${evidence.end}: “${evidence.text ?? "left out for sharing"}”`;
    case "count":
      return `count ${id}: ${evidence.n} of ${evidence.of} postings match ${evidence.filter} (role ${evidence.role}, level ${evidence.level}, region ${evidence.region}, window ${evidence.window}, snapshot ${evidence.snapshot.slice(0, 12)})`;
    case "dataset":
      return `data ${id}: ${evidence.dataset}, row ${evidence.row}`;
    case "stated":
      return `stated ${id}: ${evidence.text ?? "left out for sharing"}`;
    case "derived":
      return `derived ${id} by ${evidence.method} from ${JSON.stringify(evidence.inputs)}`;
  }
}
