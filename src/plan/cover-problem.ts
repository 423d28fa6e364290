/**
 * The plan as a covering problem. Items are skills to learn; a row is a posting (or several equal ones) that counts once enough of its
 * groups hold a learnt skill. Coverage is the same thing with one group a row, so both aims share one search:
 * postings weigh whole numbers, coverage less than one posting in all, which makes their sum the order "reach first, then coverage".
 */
export interface CoverRow {
  readonly weight: number;
  /** Groups that must hold a learnt item. */
  readonly need: number;
  readonly groups: readonly (readonly number[])[];
}

export interface CoverProblem {
  readonly hours: readonly number[];
  /** For each item everything that must be learnt with it, itself included. */
  readonly closures: readonly (readonly number[])[];
  readonly rows: readonly CoverRow[];
  /** Value before anything is learnt. */
  readonly base: number;
}

/** The rows of a problem in typed arrays: searches change choices a million times. */
interface Layout {
  readonly hours: Float64Array;
  readonly weight: Float64Array;
  readonly need: Int32Array;
  /** Weight of one of the groups that a row needs, and of all of them but the last. */
  readonly step: Float64Array;
  readonly stepsBeforeLast: Float64Array;
  /** By group, over all rows: its row. */
  readonly rowOf: Int32Array;
  /** By item: the groups it stands in. */
  readonly groupsOf: readonly Int32Array[];
}

const LAYOUTS = new WeakMap<CoverProblem, Layout>();

function layoutOf(problem: CoverProblem): Layout {
  const known = LAYOUTS.get(problem);
  if (known !== undefined) return known;
  const rowOf: number[] = [];
  const groupsOf: number[][] = problem.hours.map(() => []);
  problem.rows.forEach((row, r) => {
    for (const group of row.groups) {
      for (const item of group) groupsOf[item]?.push(rowOf.length);
      rowOf.push(r);
    }
  });
  const layout = {
    hours: Float64Array.from(problem.hours),
    weight: Float64Array.from(problem.rows, ({ weight }) => weight),
    need: Int32Array.from(problem.rows, ({ need }) => need),
    step: Float64Array.from(problem.rows, ({ weight, need }) => weight / need),
    stepsBeforeLast: Float64Array.from(problem.rows, ({ weight, need }) => (weight / need) * (need - 1)),
    rowOf: Int32Array.from(rowOf),
    groupsOf: groupsOf.map((groups) => Int32Array.from(groups)),
  };
  LAYOUTS.set(problem, layout);
  return layout;
}

/** A choice that can be changed item by item; its value follows at the cost of the rows the item touches. */
export class CoverState {
  readonly chosen: Uint8Array;
  value: number;
  hours = 0;
  /** How far the rows that do not count yet have come, each by its share of what it needs. */
  promise = 0;
  work = 0;
  readonly #layout: Layout;
  readonly #inGroup: Int32Array;
  readonly #closed: Int32Array;

  constructor(problem: CoverProblem) {
    this.#layout = layoutOf(problem);
    this.chosen = new Uint8Array(problem.hours.length);
    this.value = problem.base;
    this.#inGroup = new Int32Array(this.#layout.rowOf.length);
    this.#closed = new Int32Array(problem.rows.length);
  }

  /** Adds the items that are not there yet; returns them, for `remove`. */
  add(items: readonly number[]): number[] {
    const { hours, need, weight, step, stepsBeforeLast, rowOf, groupsOf } = this.#layout;
    const [inGroup, closedOf] = [this.#inGroup, this.#closed];
    const added: number[] = [];
    for (const item of items) {
      if (this.chosen[item] === 1) continue;
      this.chosen[item] = 1;
      added.push(item);
      this.hours += hours[item] as number;
      const groups = groupsOf[item] as Int32Array;
      this.work += groups.length;
      for (let at = 0; at < groups.length; at++) {
        const group = groups[at] as number;
        const inside = inGroup[group] as number;
        inGroup[group] = inside + 1;
        if (inside > 0) continue;
        const row = rowOf[group] as number;
        const closed = (closedOf[row] as number) + 1;
        closedOf[row] = closed;
        if (closed < (need[row] as number)) this.promise += step[row] as number;
        else if (closed === need[row]) {
          this.value += weight[row] as number;
          this.promise -= stepsBeforeLast[row] as number;
        }
      }
    }
    return added;
  }

  remove(items: readonly number[]): void {
    const { hours, need, weight, step, stepsBeforeLast, rowOf, groupsOf } = this.#layout;
    const [inGroup, closedOf] = [this.#inGroup, this.#closed];
    for (const item of items) {
      if (this.chosen[item] !== 1) continue;
      this.chosen[item] = 0;
      this.hours -= hours[item] as number;
      const groups = groupsOf[item] as Int32Array;
      this.work += groups.length;
      for (let at = 0; at < groups.length; at++) {
        const group = groups[at] as number;
        const inside = (inGroup[group] as number) - 1;
        inGroup[group] = inside;
        if (inside > 0) continue;
        const row = rowOf[group] as number;
        const closed = closedOf[row] as number;
        closedOf[row] = closed - 1;
        if (closed < (need[row] as number)) this.promise -= step[row] as number;
        else if (closed === need[row]) {
          this.value -= weight[row] as number;
          this.promise += stepsBeforeLast[row] as number;
        }
      }
    }
  }

  items(): number[] {
    const items: number[] = [];
    for (let item = 0; item < this.chosen.length; item++) if (this.chosen[item] === 1) items.push(item);
    return items;
  }
}

/** The value of a choice from scratch: what the incremental state must agree with. */
export function valueOfChoice(problem: CoverProblem, items: readonly number[]): number {
  const chosen = new Set(items);
  let value = problem.base;
  for (const row of problem.rows) {
    let closed = 0;
    for (const group of row.groups) if (group.some((item) => chosen.has(item))) closed++;
    if (closed >= row.need) value += row.weight;
  }
  return value;
}
