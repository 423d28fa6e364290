import { readJsonInput } from "../io/files.js";
import { LIMITS } from "../limits.js";
import type { Evidence } from "../schema/evidence.js";
import { InputError } from "../schema/input-error.js";
import type { Report } from "../schema/report.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<id>", "a figure (f…), a piece of evidence (e…) or a finding (gap-critical-1)")
      .option("--report <file>", "report.json", "out/report.json")
      .option("--json", "the items as JSON")
      .addHelpText("after", "\nExample:\n  groundwork explain fit-coverage-1 --report out/report.json\n");
  },

  async run([id = ""], raw, terminal) {
    const report = readJsonInput(String(raw.report), LIMITS.reportBytes * 4) as Report;
    const items = wayBack(report, id);
    if (items.length === 0) throw new InputError("unknown-id", `the report holds nothing called ${id}.`, { place: id });
    if (raw.json === true)
      terminal.out(
        `${JSON.stringify(
          items.map(({ value }) => value),
          null,
          1,
        )}\n`,
      );
    else for (const { depth, text } of items) terminal.out(`${"  ".repeat(depth)}${text}\n`);
    return EXIT.done;
  },
};

interface Item {
  readonly depth: number;
  readonly text: string;
  readonly value: unknown;
}

/** The way from a claim back to lines and counts, each item once. */
function wayBack(report: Report, id: string, depth = 0, seen = new Set<string>()): Item[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const deeper = (ids: readonly string[]): Item[] => ids.flatMap((next) => wayBack(report, next, depth + 1, seen));
  const finding = report.findings.find((candidate) => candidate.id === id);
  if (finding !== undefined) return [{ depth, text: `finding ${id}`, value: finding }, ...deeper(finding.evidence)];
  const figure = report.figures[id];
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
  const evidence = report.evidence[id];
  if (evidence === undefined) return [];
  const inner =
    evidence.kind === "derived"
      ? [...evidence.from, ...Object.values(evidence.inputs).filter((value): value is string => typeof value === "string")]
      : [];
  return [
    { depth, text: describeEvidence(id, evidence), value: evidence },
    ...deeper(inner.filter((next) => next in report.figures || next in report.evidence)),
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
