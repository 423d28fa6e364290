import type { Evidence, EvidenceLedger } from "../schema/evidence.js";
import type { Figure, FigureLedger } from "../schema/figure.js";

const ID = /^[ef][0-9a-f]{14}$/;
const ID_LENGTH = 15;

/** Ids that the report's body points to, directly or through other figures and evidence: none unused, none dangling. */
export function listUsed(body: unknown, lookUp: (id: string) => Evidence | Figure | undefined): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (value.length !== ID_LENGTH || !ID.test(value) || used.has(value)) return;
      const target = lookUp(value);
      if (target === undefined) throw new Error(`the report points to ${value}, which no stage made`);
      used.add(value);
      visit(target);
    } else if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value !== null && typeof value === "object") for (const key in value) visit((value as Record<string, unknown>)[key]);
  };
  visit(body);
  return used;
}

/** Keeps what the body uses. */
export function pruneLedger(
  body: unknown,
  { evidence, figures }: { evidence: EvidenceLedger; figures: FigureLedger },
): { evidence: EvidenceLedger; figures: FigureLedger } {
  const used = listUsed(body, (id) => figures[id] ?? evidence[id]);
  return {
    evidence: Object.fromEntries(Object.entries(evidence).filter(([id]) => used.has(id))),
    figures: Object.fromEntries(Object.entries(figures).filter(([id]) => used.has(id))),
  };
}
