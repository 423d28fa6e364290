import { byCodeUnit } from "../schema/canonical.js";

/** What is reached over an edge from an id, itself left out, sorted. A cycle ends where it began. */
export function closureOf(id: string, edges: (id: string) => readonly string[]): string[] {
  const seen = new Set<string>();
  const open = [...edges(id)];
  while (open.length > 0) {
    const next = open.pop() as string;
    if (next === id || seen.has(next)) continue;
    seen.add(next);
    open.push(...edges(next));
  }
  return [...seen].sort(byCodeUnit);
}

/** One cycle through each strongly tied group, each begun at its smallest id. */
export function cyclesOf(ids: readonly string[], edges: (id: string) => readonly string[]): string[][] {
  const state = new Map<string, "open" | "done">();
  const cycles: string[][] = [];
  const path: string[] = [];
  const visit = (id: string): void => {
    state.set(id, "open");
    path.push(id);
    for (const next of edges(id)) {
      const known = state.get(next);
      if (known === "open") cycles.push(rotated(path.slice(path.indexOf(next))));
      else if (known === undefined) visit(next);
    }
    path.pop();
    state.set(id, "done");
  };
  for (const id of ids) if (!state.has(id)) visit(id);
  return cycles;
}

function rotated(cycle: readonly string[]): string[] {
  const least = [...cycle].sort(byCodeUnit)[0] as string;
  const at = cycle.indexOf(least);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
