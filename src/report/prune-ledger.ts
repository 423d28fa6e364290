import type { EvidenceLedger } from "../schema/evidence.js";
import type { FigureLedger } from "../schema/figure.js";

const ID = /^[ef][0-9a-f]{14}$/;

/** Keeps what the report's body points to, directly or through other figures and evidence: none unused, none dangling. */
export function pruneLedger(
  body: unknown,
  ledger: { evidence: EvidenceLedger; figures: FigureLedger },
): { evidence: EvidenceLedger; figures: FigureLedger } {
  const keep = new Set<string>();
  const pending: unknown[] = [body];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === "string") {
      if (!ID.test(value) || keep.has(value)) continue;
      const target = ledger.figures[value] ?? ledger.evidence[value];
      if (target === undefined) throw new Error(`the report points to ${value}, which no stage made`);
      keep.add(value);
      pending.push(target);
    } else if (Array.isArray(value)) pending.push(...value);
    else if (value !== null && typeof value === "object") pending.push(...Object.values(value));
  }
  return {
    evidence: Object.fromEntries(Object.entries(ledger.evidence).filter(([id]) => keep.has(id))),
    figures: Object.fromEntries(Object.entries(ledger.figures).filter(([id]) => keep.has(id))),
  };
}
