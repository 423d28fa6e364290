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
  absorb(ledger: ClosedLedger): void;
  /** All of it, or what is used of it, in the order of ids. */
  close(used?: ReadonlySet<string>): ClosedLedger;
  /** A stage with all of it: put in order when somebody looks, since most stages are only taken up by the next. */
  closeWith<T extends object>(stage: T): T & ClosedLedger;
}

export interface ClosedLedger {
  readonly evidence: EvidenceLedger;
  readonly figures: FigureLedger;
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

type Item = Evidence | Figure;

/** An item and the text it was named by: whoever writes the ledger joins what was written then. */
interface Held {
  readonly item: Item;
  readonly text: string;
}

type Layer = ReadonlyMap<string, Held>;

/** What stands in a stage's ledger, for the ledger that takes it up: it is looked at where it stands. */
const LAYERS = new WeakMap<object, readonly Layer[]>();
/** So few are rather taken along than looked for in one more place. */
const FEW = 16;

/** The one key that a figure's id stands before. */
const AFTER_ID = '"interval":';

/** Items are made with their keys in canonical order: thousands of them are hashed and written for a report, and none is sorted. */
export function openLedger(): LedgerWriter {
  const own = new Map<string, Held>();
  const layers: Layer[] = [];
  /** What was looked for once is found here the next time. */
  const maybeHeld = (id: string): Held | undefined => {
    const known = own.get(id);
    if (known !== undefined) return known;
    const held = findIn(layers, id);
    if (held !== undefined) own.set(id, held);
    return held;
  };
  const figureOf = (id: string): Figure => {
    const held = maybeHeld(id);
    if (held === undefined || !isFigure(id)) throw new Error(`no figure ${id} in this ledger`);
    return held.item as Figure;
  };
  const keep = (item: Evidence): string => {
    const text = canonicalJson(item);
    const id = `e${hashText(text).slice(0, 14)}`;
    if (!own.has(id)) own.set(id, { item: deepFreeze(item), text });
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
      if (!own.has(id)) own.set(id, { item: deepFreeze(withId(id, figure)), text: text.replace(AFTER_ID, `"id":"${id}",${AFTER_ID}`) });
      return id;
    },
    valueOf: (id) => figureOf(id).value,
    evidenceOf: (id) => (isFigure(id) ? undefined : (maybeHeld(id)?.item as Evidence | undefined)),
    maybeItem: (id) => maybeHeld(id)?.item,
    figureOf,
    absorb(ledger) {
      for (const layer of LAYERS.get(ledger) ?? [readLayer(ledger)])
        if (layer.size <= FEW) for (const [id, held] of layer) own.set(id, held);
        else if (!layers.includes(layer)) layers.push(layer);
    },
    close: (used) => putInOrder([own, ...layers], used),
    closeWith(stage) {
      const all = [own, ...layers];
      let closed: ClosedLedger | undefined;
      const close = (): ClosedLedger => {
        closed ??= putInOrder(all);
        return closed;
      };
      const whole = Object.defineProperties({ ...deepFreeze(stage) } as typeof stage & ClosedLedger, {
        evidence: { enumerable: true, get: () => close().evidence },
        figures: { enumerable: true, get: () => close().figures },
      });
      LAYERS.set(whole, all);
      return Object.freeze(whole);
    },
  };
}

const isFigure = (id: string): boolean => id.startsWith("f");

function findIn(layers: readonly Layer[], id: string): Held | undefined {
  for (let at = 0; at < layers.length; at++) {
    const held = layers[at]?.get(id);
    if (held !== undefined) return held;
  }
  return undefined;
}

/** A ledger read from a file has no texts yet. */
function readLayer({ evidence, figures }: ClosedLedger): Layer {
  const items: [string, Item][] = [...Object.entries(evidence), ...Object.entries(figures)];
  return new Map(items.map(([id, item]) => [id, { item: deepFreeze(item), text: canonicalJson(item) }]));
}

function putInOrder(layers: readonly Layer[], used?: ReadonlySet<string>): ClosedLedger {
  const ids = [...(used ?? new Set(layers.flatMap((layer) => [...layer.keys()])))].sort(byCodeUnit);
  const ordered = <T extends Item>(of: readonly string[]): Record<string, T> => {
    const texts: [string, string][] = [];
    const record: Record<string, T> = {};
    for (const id of of) {
      const held = findIn(layers, id);
      if (held === undefined) continue;
      record[id] = held.item as T;
      texts.push([id, held.text]);
    }
    return keepFields(record, () => texts);
  };
  return { evidence: ordered<Evidence>(ids.filter((id) => !isFigure(id))), figures: ordered<Figure>(ids.filter(isFigure)) };
}
