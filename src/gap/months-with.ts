import { intervalOf } from "../cv/profile/build-positions.js";
import { unionLength } from "../cv/profile/month-ranges.js";
import type { Position, Profile } from "../schema/profile.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { maybeMonth, monthOf } from "../text/calendar.js";

/**
 * Months of work with a skill or with anything narrower, counted once where positions overlap; and what the CV's own words say of years with
 * it, where that is more. Nought where nothing is dated: years that no line shows are not shown.
 */
export function computeMonthsWith(skill: string, profile: Profile, taxonomy: Taxonomy): number {
  const carriers = profile.skills.filter(
    ({ id, grade }) => grade !== "inferred" && (id === skill || taxonomy.ancestors(id).includes(skill)),
  );
  const shownIn = new Set(carriers.flatMap((carrier) => carrier.shownIn));
  const now = nowOf(profile.positions);
  const intervals = profile.positions.flatMap((position) => {
    const interval = shownIn.has(position.id) && position.kind !== "project" ? intervalOf(position, now) : undefined;
    return interval === undefined ? [] : [interval];
  });
  return Math.max(unionLength(intervals), ...carriers.map(({ claimedYears = 0 }) => claimedYears * 12));
}

/** The month the CV was read for: a running position ends with it. */
function nowOf(positions: readonly Position[]): number {
  const running = positions.find(({ end, months, start }) => end === "present" && months !== null && start !== null);
  if (running === undefined) return Number.MAX_SAFE_INTEGER;
  const start = running.start as string;
  return (maybeMonth(start) ?? monthOf(Number(start), 7)) + (running.months as number) - 1;
}
