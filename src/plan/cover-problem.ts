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

/** A choice that can be changed item by item; its value follows at the cost of the rows the item touches. */
export class CoverState {
  readonly chosen: Uint8Array;
  value: number;
  hours = 0;
  /** How far the rows that do not count yet have come, each by its share of what it needs. */
  promise = 0;
  work = 0;
  readonly #problem: CoverProblem;
  readonly #occurrences: readonly (readonly number[])[];
  readonly #inGroup: Int32Array;
  readonly #rowOf: Int32Array;
  readonly closed: Int32Array;

  constructor(problem: CoverProblem) {
    this.#problem = problem;
    this.chosen = new Uint8Array(problem.hours.length);
    this.value = problem.base;
    const rowOf: number[] = [];
    const occurrences: number[][] = problem.hours.map(() => []);
    problem.rows.forEach((row, r) => {
      for (const group of row.groups) {
        for (const item of group) occurrences[item]?.push(rowOf.length);
        rowOf.push(r);
      }
    });
    this.#occurrences = occurrences;
    this.#rowOf = Int32Array.from(rowOf);
    this.#inGroup = new Int32Array(rowOf.length);
    this.closed = new Int32Array(problem.rows.length);
  }

  /** Adds the items that are not there yet; returns them, for `remove`. */
  add(items: readonly number[]): number[] {
    const added: number[] = [];
    for (const item of items) {
      if (this.chosen[item] === 1) continue;
      this.chosen[item] = 1;
      added.push(item);
      this.hours += this.#problem.hours[item] as number;
      for (const group of this.#occurrences[item] as readonly number[]) {
        this.work++;
        const inside = this.#inGroup[group] as number;
        this.#inGroup[group] = inside + 1;
        if (inside > 0) continue;
        const row = this.#rowOf[group] as number;
        const closed = (this.closed[row] as number) + 1;
        this.closed[row] = closed;
        const { need, weight } = this.#problem.rows[row] as CoverRow;
        if (closed === need) this.value += weight;
        if (closed < need) this.promise += weight / need;
        else if (closed === need) this.promise -= (weight / need) * (need - 1);
      }
    }
    return added;
  }

  remove(items: readonly number[]): void {
    for (const item of items) {
      if (this.chosen[item] !== 1) continue;
      this.chosen[item] = 0;
      this.hours -= this.#problem.hours[item] as number;
      for (const group of this.#occurrences[item] as readonly number[]) {
        this.work++;
        const inside = (this.#inGroup[group] as number) - 1;
        this.#inGroup[group] = inside;
        if (inside > 0) continue;
        const row = this.#rowOf[group] as number;
        const closed = this.closed[row] as number;
        this.closed[row] = closed - 1;
        const { need, weight } = this.#problem.rows[row] as CoverRow;
        if (closed === need) this.value -= weight;
        if (closed < need) this.promise -= weight / need;
        else if (closed === need) this.promise += (weight / need) * (need - 1);
      }
    }
  }

  isGroupClosed(group: number): boolean {
    return (this.#inGroup[group] as number) > 0;
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
