import { GAP_THRESHOLDS } from "../gap/thresholds.js";
import { missingShare } from "../gap/verdict.js";
import { wilsonInterval } from "../market/wilson-interval.js";
import type { CountEvidence, DerivedEvidence } from "../schema/evidence.js";
import type { Figure } from "../schema/figure.js";
import { roundTo } from "../schema/ledger.js";
import type { Report } from "../schema/report.js";
import type { Violation } from "./violation.js";

type Replay = (figure: Figure, report: Report) => string | null;

/** Figures that follow from their own evidence alone, by method. Those that need CV or snapshot are replayed by the pipeline. */
const REPLAYS: Readonly<Record<string, Replay>> = {
  share: (figure, report) => {
    const count = evidenceOf<CountEvidence>(figure, report, "count");
    if (count === null) return "has no count";
    if (figure.n !== count.n || figure.of !== count.of) return `says ${figure.n} of ${figure.of}, its count ${count.n} of ${count.of}`;
    if (count.of === 0) return figure.value === null ? null : "has a value without postings";
    if (figure.value !== roundTo(count.n / count.of, figure.decimals)) return `is not ${count.n} of ${count.of}`;
    if (figure.interval !== null && !sameInterval(figure, wilsonInterval(count.n, count.of))) return "has another interval than Wilson's";
    return null;
  },
  count: (figure, report) => {
    const count = evidenceOf<CountEvidence>(figure, report, "count");
    return count !== null && figure.value === count.n && figure.n === count.n && figure.of === count.of ? null : "is not its count";
  },
  "years-met": (figure, report) => {
    const counts = figure.evidence.flatMap((id) => {
      const evidence = report.evidence[id];
      return evidence?.kind === "count" ? [evidence] : [];
    });
    const met = counts.find(({ filter }) => filter.startsWith("years<="));
    const stated = counts.find(({ filter }) => filter === "years");
    if (met === undefined || stated === undefined) return "has no counts";
    if (figure.n !== met.n || figure.of !== stated.n) return "says other counts than its evidence";
    return figure.value === (stated.n === 0 ? null : roundTo(met.n / stated.n, figure.decimals)) ? null : "is not its quotient";
  },
  weight: (figure, report) => {
    const { required, preferred } = (evidenceOf<DerivedEvidence>(figure, report, "derived")?.inputs ?? {}) as Record<string, string>;
    const share = (id: string | undefined): number | null => {
      const held = id === undefined ? undefined : report.figures[id];
      return held === undefined || held.n === null || held.of === null || held.of === 0 ? null : held.n / held.of;
    };
    const [req, pref] = [share(required), share(preferred)];
    if (req === null || pref === null) return "has no shares";
    return figure.value === roundTo(req + GAP_THRESHOLDS.preferredWeight * pref, figure.decimals)
      ? null
      : "is not required plus half of preferred";
  },
  gap: (figure, report) => {
    const { asked, held } = (evidenceOf<DerivedEvidence>(figure, report, "derived")?.inputs ?? {}) as Record<string, number>;
    if (asked === undefined || held === undefined) return "has no levels";
    return figure.value === roundTo(missingShare(asked, held), figure.decimals) ? null : "is not what is missing of the level asked";
  },
  "report-count": (figure, report) => {
    const { value } = (evidenceOf<DerivedEvidence>(figure, report, "derived")?.inputs ?? {}) as Record<string, number>;
    return figure.value === value && figure.n === value ? null : "is not what was counted";
  },
};

export function checkFigures(report: Report): { violations: Violation[]; checked: number } {
  const violations: Violation[] = [];
  let checked = 0;
  for (const [id, figure] of Object.entries(report.figures)) {
    const place = `figures.${id}`;
    const add = (message: string): void => void violations.push({ check: "figure", place, message });
    if (figure.value === null && figure.absent === undefined) add("is absent without a reason");
    if (figure.value !== null && figure.absent !== undefined) add("has a value and a reason for having none");
    if (figure.evidence.length === 0) add("rests on nothing");
    if (figure.value !== null && figure.value !== roundTo(figure.value, figure.decimals)) add("is finer than its decimals");
    if (figure.interval !== null && figure.value !== null && (figure.interval[0] > figure.value || figure.interval[1] < figure.value))
      add("lies outside its interval");
    if (figure.n !== null && figure.of !== null && figure.unit === "share" && figure.n > figure.of) add("counts more than there are");
    if (figure.unit === "money" && figure.currency === undefined) add("has no currency");
    const replay = REPLAYS[figure.method];
    if (replay === undefined) continue;
    checked++;
    const message = replay(figure, report);
    if (message !== null) add(message);
  }
  return { violations, checked };
}

function evidenceOf<T extends { kind: string }>(figure: Figure, report: Report, kind: T["kind"]): T | null {
  for (const id of figure.evidence) {
    const evidence = report.evidence[id];
    if (evidence?.kind === kind) return evidence as unknown as T;
  }
  return null;
}

function sameInterval(figure: Figure, [low, high]: readonly [number, number]): boolean {
  return figure.interval?.[0] === roundTo(low, figure.decimals) && figure.interval[1] === roundTo(high, figure.decimals);
}
