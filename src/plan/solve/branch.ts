import { type Bound, type Decisions, upperBound } from "./bound.js";
import { type CoverProblem, valueOfChoice } from "./cover-problem.js";

export interface Proof {
  readonly items: readonly number[];
  readonly value: number;
  /** No choice within the capacity is worth more. Equal to the value: proven best. */
  readonly bound: number;
  readonly nodes: number;
}

interface Node {
  readonly decisions: Decisions;
  readonly bound: Bound;
}

const TIE = 1e-9;

/**
 * Best-first branch and bound from a good start. Stops at a count of nodes, never at a clock; what is still open then is the bound.
 */
export function branchAndBound(problem: CoverProblem, capacity: number, start: readonly number[], mostNodes: number): Proof {
  let items = [...start];
  let value = valueOfChoice(problem, items);
  const root: Decisions = new Uint8Array(problem.hours.length);
  const heap = new NodeHeap();
  heap.push({ decisions: root, bound: upperBound(problem, root, capacity) });
  let nodes = 0;
  while (heap.size > 0 && nodes < mostNodes) {
    const node = heap.pop();
    if (node.bound.most <= value + TIE) return { items, value, bound: value, nodes };
    nodes++;
    const item = nextItem(problem, node, capacity);
    if (item === null) continue;
    for (const decisions of [take(problem, node.decisions, item), ruleOut(problem, node.decisions, item)]) {
      const bound = upperBound(problem, decisions, capacity);
      if (bound.value > value + TIE) {
        items = takenItems(decisions);
        value = bound.value;
      }
      if (bound.most > value + TIE) heap.push({ decisions, bound });
    }
  }
  return { items, value, bound: heap.size === 0 ? value : Math.max(value, heap.top().bound.most), nodes };
}

/** The open item that may add the most an hour: deciding it moves the bound most. */
function nextItem(problem: CoverProblem, { decisions, bound: { worth } }: Node, capacity: number): number | null {
  const left = capacity - hoursOf(problem, takenItems(decisions));
  let best: number | null = null;
  for (let item = 0; item < decisions.length; item++) {
    if (decisions[item] !== 0) continue;
    let cost = 0;
    for (const other of problem.closures[item] as readonly number[]) if (decisions[other] === 0) cost += problem.hours[other] as number;
    if (cost > left + TIE) {
      decisions[item] = 2;
      continue;
    }
    if (
      best === null ||
      (worth[item] as number) * (problem.hours[best] as number) > (worth[best] as number) * (problem.hours[item] as number)
    )
      best = item;
  }
  return best;
}

function take(problem: CoverProblem, decisions: Decisions, item: number): Decisions {
  const next = Uint8Array.from(decisions);
  for (const other of problem.closures[item] as readonly number[]) next[other] = 1;
  return next;
}

/** Without an item nothing that needs it can be learnt. */
function ruleOut(problem: CoverProblem, decisions: Decisions, item: number): Decisions {
  const next = Uint8Array.from(decisions);
  problem.closures.forEach((closure, other) => {
    if (next[other] === 0 && closure.includes(item)) next[other] = 2;
  });
  return next;
}

function takenItems(decisions: Decisions): number[] {
  const items: number[] = [];
  for (let item = 0; item < decisions.length; item++) if (decisions[item] === 1) items.push(item);
  return items;
}

function hoursOf(problem: CoverProblem, items: readonly number[]): number {
  let hours = 0;
  for (const item of items) hours += problem.hours[item] as number;
  return hours;
}

/** A binary heap by bound; equal bounds leave in the order they came, so that runs agree. */
class NodeHeap {
  readonly #nodes: { node: Node; order: number }[] = [];
  #order = 0;

  get size(): number {
    return this.#nodes.length;
  }

  top(): Node {
    return (this.#nodes[0] as { node: Node }).node;
  }

  push(node: Node): void {
    this.#nodes.push({ node, order: this.#order++ });
    let at = this.#nodes.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): Node {
    const { node } = this.#nodes[0] as { node: Node };
    const last = this.#nodes.pop() as { node: Node; order: number };
    if (this.#nodes.length === 0) return node;
    this.#nodes[0] = last;
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let first = at;
      if (left < this.#nodes.length && this.#before(left, first)) first = left;
      if (right < this.#nodes.length && this.#before(right, first)) first = right;
      if (first === at) return node;
      this.#swap(at, first);
      at = first;
    }
  }

  #before(a: number, b: number): boolean {
    const [x, y] = [this.#nodes[a], this.#nodes[b]] as [{ node: Node; order: number }, { node: Node; order: number }];
    return x.node.bound.most > y.node.bound.most || (x.node.bound.most === y.node.bound.most && x.order < y.order);
  }

  #swap(a: number, b: number): void {
    const held = this.#nodes[a];
    this.#nodes[a] = this.#nodes[b] as { node: Node; order: number };
    this.#nodes[b] = held as { node: Node; order: number };
  }
}
