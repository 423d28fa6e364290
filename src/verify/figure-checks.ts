import { replayExperience } from "../cv/profile/compute-experience.js";
import { GAP_THRESHOLDS } from "../gap/thresholds.js";
import { missingShare } from "../gap/verdict.js";
import { wilsonInterval } from "../market/statistics/wilson-interval.js";
import type { CountEvidence, DerivedEvidence } from "../schema/evidence.js";
import type { Figure } from "../schema/figure.js";
import { roundTo } from "../schema/ledger.js";
import type { Report } from "../schema/report.js";
import { maybeMonth } from "../text/calendar.js";
import type { Violation } from "./violation.js";

type Replay = (figure: Figure, report: Report) => string | null;

/** Figures that follow from their own evidence alone, by method. Those that need CV or snapshot are replayed by the pipeline. */
const REPLAYS: Readonly<Record<string, Replay>> = {
  share: (figure, report) => {
    const count = countsOf(figure, report)[0];
    if (count === undefined) return "has no count";
    if (figure.n !== count.n || figure.of !== count.of) return `says ${figure.n} of ${figure.of}, its count ${count.n} of ${count.of}`;
    if (count.of === 0) return figure.value === null ? null : "has a value without postings";
    if (figure.value !== roundTo(count.n / count.of, figure.decimals)) return `is not ${count.n} of ${count.of}`;
    if (figure.interval !== null && !sameInterval(figure, wilsonInterval(count.n, count.of))) return "has another interval than Wilson's";
    return null;
  },
  count: (figure, report) => {
    const [count] = countsOf(figure, report);
    return count !== undefined && figure.value === count.n && figure.n === count.n && figure.of === count.of ? null : "is not its count";
  },
  "years-met": (figure, report) => {
    const counts = countsOf(figure, report);
    const met = counts.find(({ filter }) => filter.startsWith("years<="));
    const stated = counts.find(({ filter }) => filter === "years");
    if (met === undefined || stated === undefined) return "has no counts";
    if (figure.n !== met.n || figure.of !== stated.n) return "says other counts than its evidence";
    return figure.value === (stated.n === 0 ? null : roundTo(met.n / stated.n, figure.decimals)) ? null : "is not its quotient";
  },
  weight: (figure, report) => {
    const { required, preferred } = inputsOf(figure, report);
    const shareOf = (id: unknown) => (typeof id === "string" ? report.figures[id] : undefined);
    const [req, pref] = [shareOf(required), shareOf(preferred)];
    if (req?.of == null || req.of === 0 || req.n === null || pref?.n == null || pref.of !== req.of) return "has no shares";
    // Divided once: two quotients added fall beside the half that the counts give.
    return figure.value === roundTo((req.n + GAP_THRESHOLDS.preferredWeight * pref.n) / req.of, figure.decimals)
      ? null
      : "is not required plus half of preferred";
  },
  experience: (figure, report) => {
    const { asOf, ranges } = inputsOf(figure, report);
    if (typeof asOf !== "string" || maybeMonth(asOf) === undefined || !Array.isArray(ranges)) return "has no ranges of months";
    const months = ranges.length === 0 ? null : replayExperience({ asOf, ranges: ranges.map(String) });
    return figure.value === months ? null : "is not the months of its ranges, each counted once";
  },
  gap: (figure, report) => {
    const { asked, held } = inputsOf(figure, report);
    if (typeof asked !== "number" || typeof held !== "number") return "has no levels";
    return figure.value === roundTo(missingShare(asked, held), figure.decimals) ? null : "is not what is missing of the level asked";
  },
  "report-count": (figure, report) => {
    const { value } = inputsOf(figure, report);
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

function countsOf(figure: Figure, report: Report): CountEvidence[] {
  return figure.evidence.flatMap((id) => {
    const evidence = report.evidence[id];
    return evidence?.kind === "count" ? [evidence] : [];
  });
}

/** What a derived figure says it was computed from; nothing where it does not say. */
function inputsOf(figure: Figure, report: Report): DerivedEvidence["inputs"] {
  const derived = figure.evidence.map((id) => report.evidence[id]).find((evidence) => evidence?.kind === "derived");
  return derived?.inputs ?? {};
}

function sameInterval(figure: Figure, [low, high]: readonly [number, number]): boolean {
  return figure.interval?.[0] === roundTo(low, figure.decimals) && figure.interval[1] === roundTo(high, figure.decimals);
}
