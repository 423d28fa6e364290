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

/** The rows of a problem in typed arrays: searches try choices a million times, and ask for bounds a hundred thousand times. */
export interface Layout {
  readonly hours: Float64Array;
  readonly weight: Float64Array;
  readonly need: Int32Array;
  /** Weight of one of the groups that a row needs, and of all of them but the last. */
  readonly step: Float64Array;
  readonly stepsBeforeLast: Float64Array;
  /** By group, over all rows: its row. */
  readonly rowOf: Int32Array;
  /** Groups that item i stands in: `groups[start[i]]` to `groups[start[i + 1]]`. */
  readonly groups: Int32Array;
  readonly start: Int32Array;
  /** Groups of row r: `groupsFrom[r]` to `groupsFrom[r + 1]`; items of group g likewise. */
  readonly groupsFrom: Int32Array;
  readonly itemsFrom: Int32Array;
  readonly items: Int32Array;
}

const LAYOUTS = new WeakMap<CoverProblem, Layout>();

export function layoutOf(problem: CoverProblem): Layout {
  const known = LAYOUTS.get(problem);
  if (known !== undefined) return known;
  const rowOf: number[] = [];
  const members: (readonly number[])[] = [];
  const groupsOf: number[][] = problem.hours.map(() => []);
  problem.rows.forEach((row, r) => {
    for (const group of row.groups) {
      for (const item of group) groupsOf[item]?.push(rowOf.length);
      rowOf.push(r);
      members.push(group);
    }
  });
  const layout = {
    hours: Float64Array.from(problem.hours),
    weight: Float64Array.from(problem.rows, ({ weight }) => weight),
    need: Int32Array.from(problem.rows, ({ need }) => need),
    step: Float64Array.from(problem.rows, ({ weight, need }) => weight / need),
    stepsBeforeLast: Float64Array.from(problem.rows, ({ weight, need }) => (weight / need) * (need - 1)),
    rowOf: Int32Array.from(rowOf),
    groups: Int32Array.from(groupsOf.flat()),
    start: startsOf(groupsOf),
    groupsFrom: startsOf(problem.rows.map(({ groups }) => groups)),
    itemsFrom: startsOf(members),
    items: Int32Array.from(members.flat()),
  };
  LAYOUTS.set(problem, layout);
  return layout;
}

/** Where each list begins when all stand one behind the other, and where the last ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  return starts;
}

/** A choice that grows; what it is worth follows at the cost of the rows that new items touch. */
export class CoverState {
  readonly chosen: Uint8Array;
  value: number;
  hours = 0;
  /** How far the rows that do not count yet have come, each by its share of what it needs. */
  promise = 0;
  /** Groups looked at, as if nothing were known of a bundle before it is tried: a limit on it holds whatever is spared. */
  work = 0;
  /** Additions so far, and by item the last that changed what a bundle with it gains. */
  step = 0;
  readonly changedAt: Int32Array;
  readonly #layout: Layout;
  readonly #isClosed: Uint8Array;
  readonly #closed: Int32Array;
  readonly #rowChangedAt: Int32Array;
  /** By item the groups that may still count, packed at the front of its place in the layout. */
  readonly #open: Int32Array;
  readonly #openEnd: Int32Array;
  /** By item no less than what it adds to value and to promise, in whatever company. */
  readonly #mostValue: Float64Array;
  readonly #mostPromise: Float64Array;
  readonly #touched: Int32Array;

  constructor(problem: CoverProblem) {
    this.#layout = layoutOf(problem);
    const { rowOf, groups, start } = this.#layout;
    const items = problem.hours.length;
    this.chosen = new Uint8Array(items);
    this.value = problem.base;
    this.#isClosed = new Uint8Array(rowOf.length);
    this.#closed = new Int32Array(problem.rows.length);
    this.#rowChangedAt = new Int32Array(problem.rows.length);
    this.changedAt = new Int32Array(items);
    this.#open = groups.slice();
    this.#openEnd = start.slice(1);
    this.#mostValue = new Float64Array(items);
    this.#mostPromise = new Float64Array(items);
    this.#touched = new Int32Array(rowOf.length);
    this.#forget();
  }

  /** Adds the items that are not there yet. */
  add(items: readonly number[]): void {
    const { hours, weight, step, stepsBeforeLast, need, rowOf, groups, start } = this.#layout;
    this.step++;
    for (const item of items) {
      if (this.chosen[item] === 1) continue;
      this.chosen[item] = 1;
      this.changedAt[item] = this.step;
      this.hours += hours[item] as number;
      this.work += this.workOf(item);
      for (let at = start[item] as number; at < (start[item + 1] as number); at++) {
        const group = groups[at] as number;
        if (this.#isClosed[group] === 1) continue;
        this.#isClosed[group] = 1;
        const row = rowOf[group] as number;
        const closed = (this.#closed[row] as number) + 1;
        this.#closed[row] = closed;
        this.#rowChangedAt[row] = this.step;
        if (closed < (need[row] as number)) this.promise += step[row] as number;
        else if (closed === need[row]) {
          this.value += weight[row] as number;
          this.promise -= stepsBeforeLast[row] as number;
        }
      }
    }
    this.#forget();
  }

  workOf(item: number): number {
    const { start } = this.#layout;
    return (start[item + 1] as number) - (start[item] as number);
  }

  /** What a bundle would add: its value, and its promise weighed by `ahead`. */
  gainOf(items: readonly number[], ahead: number): number {
    const { weight, step, stepsBeforeLast, need, rowOf, start } = this.#layout;
    const [open, isClosed, closedOf, touched] = [this.#open, this.#isClosed, this.#closed, this.#touched];
    let value = 0;
    let promise = 0;
    let count = 0;
    for (const item of items) {
      const end = this.#openEnd[item] as number;
      for (let at = start[item] as number; at < end; at++) {
        const group = open[at] as number;
        if (isClosed[group] === 1) continue;
        isClosed[group] = 1;
        touched[count++] = group;
        const row = rowOf[group] as number;
        const closed = (closedOf[row] as number) + 1;
        closedOf[row] = closed;
        if (closed < (need[row] as number)) promise += step[row] as number;
        else if (closed === need[row]) {
          value += weight[row] as number;
          promise -= stepsBeforeLast[row] as number;
        }
      }
    }
    for (let at = 0; at < count; at++) {
      const group = touched[at] as number;
      isClosed[group] = 0;
      const row = rowOf[group] as number;
      closedOf[row] = (closedOf[row] as number) - 1;
    }
    return value + ahead * promise;
  }

  /** No bundle with this item gains more by it: a row's weight is shared by the groups that it still lacks. */
  mostGain(item: number, ahead: number): number {
    return (this.#mostValue[item] as number) + ahead * (this.#mostPromise[item] as number);
  }

  items(): number[] {
    const items: number[] = [];
    for (let item = 0; item < this.chosen.length; item++) if (this.chosen[item] === 1) items.push(item);
    return items;
  }

  /** Drops groups that are closed or whose row counts already: nothing is taken out again, so they never matter. */
  #forget(): void {
    const { weight, step, need, rowOf, start } = this.#layout;
    for (let item = 0; item < this.chosen.length; item++) {
      const first = start[item] as number;
      let end = first;
      let value = 0;
      let promise = 0;
      for (let at = first; at < (this.#openEnd[item] as number); at++) {
        const group = this.#open[at] as number;
        const row = rowOf[group] as number;
        const missing = (need[row] as number) - (this.#closed[row] as number);
        if (this.#rowChangedAt[row] === this.step) this.changedAt[item] = this.step;
        if (this.#isClosed[group] === 1 || missing <= 0) continue;
        this.#open[end++] = group;
        value += (weight[row] as number) / missing;
        promise += step[row] as number;
      }
      this.#openEnd[item] = end;
      this.#mostValue[item] = value;
      this.#mostPromise[item] = promise;
    }
  }
}

/** The value of a choice from scratch: what the incremental state must agree with. */
export function valueOfChoice(problem: CoverProblem, items: readonly number[]): number {
  const chosen = new Uint8Array(problem.hours.length);
  for (const item of items) chosen[item] = 1;
  let value = problem.base;
  for (const { groups, need, weight } of problem.rows) {
    let closed = 0;
    for (let at = 0; at < groups.length && closed < need; at++) if (holdsOne(groups[at] as readonly number[], chosen)) closed++;
    if (closed >= need) value += weight;
  }
  return value;
}

function holdsOne(group: readonly number[], chosen: Uint8Array): boolean {
  for (let at = 0; at < group.length; at++) if (chosen[group[at] as number] === 1) return true;
  return false;
}
