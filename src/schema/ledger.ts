import { byCodeUnit, hashJson } from "./canonical.js";
import type { CountEvidence, DerivedEvidence, Evidence, EvidenceLedger } from "./evidence.js";
import type { AbsentReason, Figure, FigureLedger, Unit } from "./figure.js";

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

/** Items are made with their keys in canonical order: thousands of them are hashed and written for a report, and none is sorted. */
export function openLedger(): LedgerWriter {
  const evidence = new Map<string, Evidence>();
  const figures = new Map<string, Figure>();
  const keep = (item: Evidence): string => {
    const id = evidenceId(item);
    if (!evidence.has(id)) evidence.set(id, item);
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
      const id = figureId(figure);
      if (!figures.has(id)) figures.set(id, withId(id, figure));
      return id;
    },
    valueOf(id) {
      const figure = figures.get(id);
      if (figure === undefined) throw new Error(`no figure ${id} in this ledger`);
      return figure.value;
    },
    evidenceOf: (id) => evidence.get(id),
    maybeItem: (id) => figures.get(id) ?? evidence.get(id),
    figureOf(id) {
      const figure = figures.get(id);
      if (figure === undefined) throw new Error(`no figure ${id} in this ledger`);
      return figure;
    },
    absorb(ledger) {
      for (const id of Object.keys(ledger.evidence)) evidence.set(id, ledger.evidence[id] as Evidence);
      for (const id of Object.keys(ledger.figures)) figures.set(id, ledger.figures[id] as Figure);
    },
    close: (used) => ({ evidence: inOrder(evidence, used), figures: inOrder(figures, used) }),
  };
}

function inOrder<T>(items: ReadonlyMap<string, T>, used: ReadonlySet<string> | undefined): Record<string, T> {
  const ids = [...items.keys()].filter((id) => used === undefined || used.has(id));
  const ordered: Record<string, T> = {};
  for (const id of ids.sort(byCodeUnit)) ordered[id] = items.get(id) as T;
  return ordered;
}
