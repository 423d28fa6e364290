import { byCodeUnit, canonicalJson, hashJson, hashText, keepFields } from "./canonical.js";
import type { CountEvidence, DerivedEvidence, Evidence, EvidenceLedger } from "./evidence.js";
import type { AbsentReason, Figure, FigureLedger, Unit } from "./figure.js";
import { deepFreeze } from "./freeze.js";

export interface QuotePlace {
  readonly page?: number | undefined;
  readonly line?: number | undefined;
}

export interface FigureInput {
  readonly value: number | null;
  readonly absent?: AbsentReason;
  readonly unit: Unit;
  readonly decimals: number;
  readonly method: string;
  readonly evidence: readonly string[];
  readonly n?: number | null;
  readonly of?: number | null;
  readonly interval?: readonly [number, number] | null;
  readonly currency?: string;
  readonly per?: Figure["per"];
}

/** Ids come from content: stages build their ledgers apart and merging them is a union. */
export interface LedgerWriter {
  quote(document: string, start: number, end: number, text: string, place?: QuotePlace): string;
  count(count: Omit<CountEvidence, "kind">): string;
  dataset(dataset: string, row: string): string;
  stated(correction: string, text: string | null): string;
  derived(method: string, inputs: DerivedEvidence["inputs"], from?: readonly string[]): string;
  figure(input: FigureInput): string;
  valueOf(figureId: string): number | null;
  evidenceOf(id: string): Evidence | undefined;
  maybeItem(id: string): Evidence | Figure | undefined;
  figureOf(id: string): Figure;
  absorb(ledger: { readonly evidence: EvidenceLedger; readonly figures: FigureLedger }): void;
  /** All of it, or what is used of it, in the order of ids. */
  close(used?: ReadonlySet<string>): { evidence: EvidenceLedger; figures: FigureLedger };
}

export function evidenceId(evidence: Evidence): string {
  return `e${hashJson(evidence).slice(0, 14)}`;
}

export function figureId(figure: Omit<Figure, "id">): string {
  return `f${hashJson(figure).slice(0, 14)}`;
}

/** Half away from zero on the decimal text, so that 0.285 rounds as a reader expects. */
export function roundTo(value: number, decimals: number): number {
  const shifted = Number(`${Math.abs(value)}e${decimals}`);
  // Values so small that their text is already in exponent form round to zero.
  if (Number.isNaN(shifted)) return 0;
  const rounded = Number(`${Math.floor(shifted + 0.5)}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function withId(id: string, figure: Omit<Figure, "id">): Figure {
  const { absent, currency, decimals, evidence, ...rest } = figure;
  return { ...(absent === undefined ? {} : { absent }), ...(currency === undefined ? {} : { currency }), decimals, evidence, id, ...rest };
}

/** An item and the text it was named by: whoever writes the ledger joins what was written then. */
interface Held<T> {
  readonly item: T;
  readonly text: string;
}

/** What stands in a closed ledger, for the ledger that takes it up. */
const CLOSED = new WeakMap<object, ReadonlyMap<string, Held<unknown>>>();

/** The one key that a figure's id stands before. */
const AFTER_ID = '"interval":';

/** Items are made with their keys in canonical order: thousands of them are hashed and written for a report, and none is sorted. */
export function openLedger(): LedgerWriter {
  const evidence = new Map<string, Held<Evidence>>();
  const figures = new Map<string, Held<Figure>>();
  const figureOf = (id: string): Figure => {
    const figure = figures.get(id);
    if (figure === undefined) throw new Error(`no figure ${id} in this ledger`);
    return figure.item;
  };
  const keep = (item: Evidence): string => {
    const text = canonicalJson(item);
    const id = `e${hashText(text).slice(0, 14)}`;
    if (!evidence.has(id)) evidence.set(id, { item: deepFreeze(item), text });
    return id;
  };
  return {
    quote: (document, start, end, text, place) =>
      keep({
        document,
        end,
        kind: "quote",
        ...(place?.line === undefined ? {} : { line: place.line }),
        ...(place?.page === undefined ? {} : { page: place.page }),
        start,
        text,
      }),
    count: ({ filter, level, n, of, region, role, snapshot, window }) =>
      keep({ filter, kind: "count", level, n, of, region, role, snapshot, window }),
    dataset: (dataset, row) => keep({ dataset, kind: "dataset", row }),
    stated: (correction, text) => keep({ correction, kind: "stated", text }),
    derived: (method, inputs, from = []) => keep({ from: [...from], inputs, kind: "derived", method }),
    figure(input) {
      const { value, decimals, interval } = input;
      if (value === null && input.absent === undefined) throw new Error(`figure of ${input.method}: null without a reason`);
      if (value !== null && !Number.isFinite(value)) throw new Error(`figure of ${input.method}: ${value}`);
      const figure: Omit<Figure, "id"> = {
        ...(value === null && input.absent !== undefined ? { absent: input.absent } : {}),
        ...(input.currency === undefined ? {} : { currency: input.currency }),
        decimals,
        evidence: [...input.evidence],
        interval: interval ? [roundTo(interval[0], decimals), roundTo(interval[1], decimals)] : null,
        method: input.method,
        n: input.n ?? null,
        of: input.of ?? null,
        ...(input.per === undefined ? {} : { per: input.per }),
        unit: input.unit,
        value: value === null ? null : roundTo(value, decimals),
      };
      const text = canonicalJson(figure);
      const id = `f${hashText(text).slice(0, 14)}`;
      if (!figures.has(id))
        figures.set(id, { item: deepFreeze(withId(id, figure)), text: text.replace(AFTER_ID, `"id":"${id}",${AFTER_ID}`) });
      return id;
    },
    valueOf: (id) => figureOf(id).value,
    evidenceOf: (id) => evidence.get(id)?.item,
    maybeItem: (id) => (figures.get(id) ?? evidence.get(id))?.item,
    figureOf,
    absorb(ledger) {
      takeUp(ledger.evidence, evidence);
      takeUp(ledger.figures, figures);
    },
    close: (used) => ({ evidence: inOrder(evidence, used), figures: inOrder(figures, used) }),
  };
}

/** A ledger read from a file has no texts yet. */
function takeUp<T>(from: Readonly<Record<string, T>>, into: Map<string, Held<T>>): void {
  const closed = CLOSED.get(from) as ReadonlyMap<string, Held<T>> | undefined;
  if (closed !== undefined) for (const [id, held] of closed) into.set(id, held);
  else for (const [id, item] of Object.entries(from)) into.set(id, { item: deepFreeze(item), text: canonicalJson(item) });
}

function inOrder<T>(items: ReadonlyMap<string, Held<T>>, used: ReadonlySet<string> | undefined): Record<string, T> {
  const ids = [...items.keys()].filter((id) => used === undefined || used.has(id)).sort(byCodeUnit);
  const ordered: Record<string, T> = {};
  const closed = new Map<string, Held<T>>();
  for (const id of ids) {
    const held = items.get(id) as Held<T>;
    ordered[id] = held.item;
    closed.set(id, held);
  }
  CLOSED.set(ordered, closed);
  return keepFields(ordered, () => [...closed].map(([id, { text }]) => [id, text] as const));
}
