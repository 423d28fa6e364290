import { canonicalJson, keepText } from "../schema/canonical.js";
import type { Evidence, EvidenceLedger } from "../schema/evidence.js";
import type { Figure, FigureLedger } from "../schema/figure.js";

const ID = /^[ef][0-9a-f]{14}$/;
const ID_LENGTH = 15;
/** A value, not a key. */
const WRITTEN_ID = /"[ef][0-9a-f]{14}"(?!:)/g;

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
    // Ids stand in a figure's evidence, and in what a piece of evidence was worked out from.
    if ("evidence" in target) for (const from of target.evidence) use(from);
    else if (target.kind === "derived") {
      visitIds(target.inputs, use);
      for (const from of target.from) use(from);
    }
  };
  for (const part of Object.values(body)) {
    if (typeof part === "object" && part !== null) for (const id of IDS.get(part) ?? idsIn(part)) use(id);
  }
  return used;
}

/** For a part of many reports: what it points to is looked for once. */
export function keepIds<T extends object>(part: T): T {
  IDS.set(part, idsIn(part));
  return part;
}

/** In the text that the part is written out with later. */
function idsIn(part: object): ReadonlySet<string> {
  return new Set(
    canonicalJson(keepText(part))
      .match(WRITTEN_ID)
      ?.map((quoted) => quoted.slice(1, -1)),
  );
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
