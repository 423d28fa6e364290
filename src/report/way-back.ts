import type { Evidence } from "../schema/evidence.js";
import type { Report } from "../schema/report.js";

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
        text: `figure ${id} = ${value}${counted}${interval}, method ${figure.method} (docs/methods/${figure.method}.md)`,
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
    ...deeper(inner.filter((next) => Object.hasOwn(report.figures, next) || Object.hasOwn(report.evidence, next))),
  ];
}

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
