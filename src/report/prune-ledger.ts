import type { Evidence, EvidenceLedger } from "../schema/evidence.js";
import type { Figure, FigureLedger } from "../schema/figure.js";

const ID = /^[ef][0-9a-f]{14}$/;
const ID_LENGTH = 15;

/** Of the frozen parts that many reports share. */
const IDS = new WeakMap<object, ReadonlySet<string>>();

/** Ids that the report's body points to, directly or through other figures and evidence: none unused, none dangling. */
export function listUsed(body: object, lookUp: (id: string) => Evidence | Figure | undefined): ReadonlySet<string> {
  const used = new Set<string>();
  const use = (id: string): void => {
    if (used.has(id)) return;
    const target = lookUp(id);
    if (target === undefined) throw new Error(`the report points to ${id}, which no stage made`);
    used.add(id);
    visitIds(target, use);
  };
  for (const part of Object.values(body)) {
    const known = typeof part === "object" && part !== null ? IDS.get(part) : undefined;
    if (known === undefined) visitIds(part, use);
    else for (const id of known) use(id);
  }
  return used;
}

/** For a part of many reports: what it points to is looked for once. */
export function keepIds<T extends object>(part: T): T {
  const ids = new Set<string>();
  visitIds(part, (id) => void ids.add(id));
  IDS.set(part, ids);
  return part;
}

function visitIds(value: unknown, use: (id: string) => void): void {
  if (typeof value === "string") {
    if (value.length === ID_LENGTH && ID.test(value)) use(value);
  } else if (Array.isArray(value)) for (const item of value) visitIds(item, use);
  else if (value !== null && typeof value === "object") for (const key in value) visitIds((value as Record<string, unknown>)[key], use);
}

/** Keeps what the body uses. */
export function pruneLedger(
  body: object,
  { evidence, figures }: { evidence: EvidenceLedger; figures: FigureLedger },
): { evidence: EvidenceLedger; figures: FigureLedger } {
  const used = listUsed(body, (id) => figures[id] ?? evidence[id]);
  return {
    evidence: Object.fromEntries(Object.entries(evidence).filter(([id]) => used.has(id))),
    figures: Object.fromEntries(Object.entries(figures).filter(([id]) => used.has(id))),
  };
}
