import { computeGap, type GapKnowledge } from "../gap/compute-gap.js";
import type { Market } from "../market/market.js";
import { sliceMarket } from "../market/slice.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { FigureLedger } from "../schema/figure.js";
import type { Gap, Verdict } from "../schema/gap.js";
import { InputError } from "../schema/input-error.js";
import type { Profile } from "../schema/profile.js";
import type { Report } from "../schema/report.js";

/** Who changed it: our reading, the person, the postings; `reader-or-postings` where the older postings are not held any more. */
export type ChangeCause = "reader" | "person" | "postings" | "reader-or-postings";

export interface FitState {
  readonly coverage: number | null;
  readonly reach: number;
  readonly of: number;
}

export interface ReportChange {
  readonly cause: ChangeCause;
  readonly before: FitState;
  readonly after: FitState;
  readonly closed: readonly string[];
  readonly opened: readonly string[];
}

export interface ReportDiff {
  readonly before: FitState;
  readonly after: FitState;
  readonly changes: readonly ReportChange[];
}

interface Standing {
  readonly fit: FitState;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/**
 * From the older report to the newer in steps of one cause each (docs/methods/report-diff.md): the older CV and postings judged by the
 * present engine, then the newer CV, then the newer postings. The steps add up to the whole.
 */
export function diffReports(
  older: Report,
  newer: Report,
  marketOf: (hash: string) => Market | null,
  knowledge: GapKnowledge,
  /** The older CV as the present reader reads it: without it a better reading of what stood there before counts as the person's. */
  olderReadAgain: Profile | null = null,
): ReportDiff {
  const { role, level, region, industry } = newer.options;
  const same = older.options;
  if (same.role !== role || same.level !== level || same.region !== region || same.industry !== industry)
    throw new InputError("bad-option", "the two reports have different targets.", {
      place: "diff",
      hint: "Compare reports for one role, level and region; compare sets roles side by side.",
    });
  const standing = (profile: Profile, hash: string): Standing | null => {
    const market = marketOf(hash);
    const shard = market?.shard(role) ?? null;
    if (market === null || shard === null) return null;
    const slice = sliceMarket(market.index, shard, { role, level, region, industry });
    return standingOf(computeGap(profile, slice, { role, level }, [], knowledge));
  };
  const [oldHash, newHash] = [older.inputs.snapshot?.hash ?? "", newer.inputs.snapshot?.hash ?? ""];
  const sameCv = older.inputs.cv.sha256 === newer.inputs.cv.sha256 && older.inputs.corrections === newer.inputs.corrections;
  const start = standingOfReport(older);
  const end = standingOfReport(newer);
  const steps: [ChangeCause, Standing][] = [];
  const onOld = standing(profileOf(older), oldHash);
  if (onOld !== null) {
    steps.push(["reader", onOld]);
    const again = olderReadAgain === null ? null : standing(olderReadAgain, oldHash);
    if (again !== null) steps.push(["reader", again]);
    const newCvOnOld = standing(profileOf(newer), oldHash);
    if (newCvOnOld !== null) steps.push([sameCv ? "reader" : "person", newCvOnOld]);
    const newCvOnNew = oldHash === newHash ? null : standing(profileOf(newer), newHash);
    if (newCvOnNew !== null) steps.push(["postings", newCvOnNew]);
    steps.push([oldHash === newHash || newCvOnNew !== null ? "reader" : "postings", end]);
  } else {
    const onNew = standing(profileOf(older), newHash);
    const unlike: ChangeCause = oldHash === newHash ? "reader" : "reader-or-postings";
    if (onNew !== null) steps.push([unlike, onNew]);
    const again = olderReadAgain === null ? null : standing(olderReadAgain, newHash);
    if (again !== null) steps.push(["reader", again]);
    steps.push([onNew === null && oldHash !== newHash ? "reader-or-postings" : sameCv ? "reader" : "person", end]);
  }
  return { before: start.fit, after: end.fit, changes: joinSteps(start, steps) };
}

/** Two steps of one cause are told as one change; what changed nothing is left out. */
function joinSteps(start: Standing, steps: readonly [ChangeCause, Standing][]): ReportChange[] {
  const changes: ReportChange[] = [];
  let before = start;
  const last = steps.filter(([cause], at) => steps[at + 1]?.[0] !== cause);
  for (const [cause, after] of last) {
    const change = changeBetween(cause, before, after);
    before = after;
    if (change.closed.length + change.opened.length === 0 && sameFit(change.before, change.after)) continue;
    changes.push(change);
  }
  return changes;
}

function changeBetween(cause: ChangeCause, before: Standing, after: Standing): ReportChange {
  const gaps = ({ verdicts }: Standing): string[] => [...verdicts].filter(([, verdict]) => verdict !== "met").map(([id]) => id);
  const [were, are] = [new Set(gaps(before)), new Set(gaps(after))];
  return {
    cause,
    before: before.fit,
    after: after.fit,
    closed: [...were].filter((id) => !are.has(id)).sort(byCodeUnit),
    opened: [...are].filter((id) => !were.has(id)).sort(byCodeUnit),
  };
}

function sameFit(a: FitState, b: FitState): boolean {
  return a.coverage === b.coverage && a.reach === b.reach && a.of === b.of;
}

function standingOf(gap: Gap): Standing {
  return readStanding(gap, gap.figures);
}

function standingOfReport(report: Report): Standing {
  if (report.gap === null)
    throw new InputError("role-without-data", "one of the reports holds no gap: too few postings of the role were held.", {
      place: "diff",
    });
  return readStanding(report.gap, report.figures);
}

/** With what the person states: ticks and corrections count as theirs. */
function readStanding(gap: Pick<Gap, "fitStated" | "requirements">, figures: FigureLedger): Standing {
  const reach = figures[gap.fitStated.at60];
  return {
    fit: { coverage: figures[gap.fitStated.coverage]?.value ?? null, reach: reach?.n ?? 0, of: reach?.of ?? 0 },
    verdicts: new Map(gap.requirements.map(({ id, verdictStated }) => [id, verdictStated])),
  };
}

function profileOf(report: Report): Profile {
  return { ...report.profile, evidence: report.evidence, figures: report.figures, notices: [] };
}
