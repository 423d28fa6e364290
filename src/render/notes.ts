import type { Figure } from "../schema/figure.js";
import type { Report } from "../schema/report.js";
import { evidenceWords, figureWords, formulaWords, listedFormulaWords, type NoteSources } from "./phrases/en/notes.js";
import { say } from "./say.js";
import { type Block, type DocumentSection, plainText, type Segment, type Sentence } from "./tree.js";

/** What opens where a number or a quotation is touched: its evidence in words. */
export interface Note {
  readonly id: string;
  /** Of a figure; null for a quotation. */
  readonly method: string | null;
  readonly lines: readonly Sentence[];
}

/** A note as a document tells it: its number, how that was worked out, and from what. */
export function toldLines({ method, lines: [first, ...rest] }: Note): Sentence[] {
  if (first === undefined) return [];
  return method === null ? [first, ...rest] : [say`${first} ${formulaWords(method)}`, ...rest];
}

/** What notes are made from: a report, or anything that holds the same. */
export type NoteLedger = Pick<Report, "names" | "evidence" | "references" | "figures">;

const EVIDENCE_SHOWN = 4;

/** Of reports that nothing can change any more: the page to print tells what the whole report does. */
const TOLD = new WeakMap<NoteLedger, Map<string, Note>>();

/** One note for each figure and each quotation that the document prints, in the order of their first use. */
export function collectNotes(sections: readonly DocumentSection[], report: NoteLedger): Note[] {
  const sources: NoteSources = {
    name: (id) => report.names[id]?.text ?? id.slice(id.indexOf(":") + 1),
    evidence: (id) => report.evidence[id],
    figure: (id) => report.figures[id],
    reference: (id) => {
      const reference = report.references.find((candidate) => candidate.id === id);
      return reference === undefined ? null : { kind: "ref", id, number: reference.number };
    },
  };
  const told = TOLD.get(report) ?? new Map<string, Note>();
  if (Object.isFrozen(report)) TOLD.set(report, told);
  const once = (id: string, method: string | null, lines: () => readonly Sentence[]): Note => {
    const note = told.get(id) ?? { id, method, lines: lines() };
    told.set(id, note);
    return note;
  };
  const notes = new Set<Note>();
  for (const { blocks } of sections)
    for (const block of blocks)
      for (const { segments } of sentencesOf(block))
        for (const segment of segments) {
          if (segment.kind === "figure")
            notes.add(once(segment.id, segment.figure.method, () => tellFigure(segment.figure, report, sources)));
          if (segment.kind === "quote") notes.add(once(segment.evidence, null, () => readEvidence([segment.evidence], report, sources)));
        }
  return [...notes];
}

function tellFigure(figure: Figure, report: NoteLedger, sources: NoteSources): Sentence[] {
  return [figureWords(figure), ...readEvidence(figure.evidence, report, sources)];
}

/** Headings whose running text carries numbered notes on paper: what a reader is asked to believe first and last. */
const NOTED = new Set(["fit", "recommendations", "conclusion"]);
/** Figures whose sentence says all there is to say: what was set, and how many rows stand below. */
const SELF_TOLD = new Set(["option", "threshold", "report-count", "schedule-day"]);

/** A note with its number: paper cannot open, so evidence stands at the end of the page or of the document. */
export interface NumberedNote extends Note {
  readonly number: number;
}

export function numberNotes(sections: readonly DocumentSection[], report: NoteLedger): ReadonlyMap<string, NumberedNote> {
  const running = sections
    .filter(({ id }) => NOTED.has(id))
    .map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind === "paragraph" || kind === "list") }));
  const told = collectNotes(running, report).filter(({ method }) => method === null || !SELF_TOLD.has(method));
  return new Map(told.map((note, at) => [note.id, { ...note, number: at + 1 }]));
}

/** The notes as a list tells them. */
export function listNotes(notes: ReadonlyMap<string, NumberedNote>): { readonly number: number; readonly text: string }[] {
  const first = [...notes.values()].find(({ method }) => method !== null);
  return [...notes.values()].map((note) => {
    const [figure, ...rest] = note.lines;
    const formula = note.method === null ? [] : [listedFormulaWords(note.method, note === first)];
    return { number: note.number, text: [...(figure === undefined ? [] : [figure]), ...formula, ...rest].map(plainText).join(" ") };
  });
}

const CLOSING = "”";

interface PlacedNote {
  readonly segment: Segment;
  readonly noted: Segment | null;
}

/** Each segment with the one whose note follows it: the mark of a quotation's note stands behind its closing sign, not among its words. */
export function placeNotes(segments: readonly Segment[]): PlacedNote[] {
  return segments.flatMap((segment, at): PlacedNote[] => {
    const before = segments[at - 1];
    const next = segments[at + 1];
    if (segment.kind === "quote" && next?.kind === "text" && next.text.startsWith(CLOSING)) return [{ segment, noted: null }];
    if (before?.kind !== "quote" || segment.kind !== "text" || !segment.text.startsWith(CLOSING)) return [{ segment, noted: segment }];
    const rest = { ...segment, text: segment.text.slice(CLOSING.length) };
    return [
      { segment: { ...segment, text: CLOSING }, noted: before },
      { segment: rest, noted: rest },
    ];
  });
}

/** The note of a segment within a noted heading. */
export function maybeNote(section: string, segment: Segment, notes: ReadonlyMap<string, NumberedNote>): NumberedNote | undefined {
  if (!NOTED.has(section)) return undefined;
  if (segment.kind === "figure") return notes.get(segment.id);
  return segment.kind === "quote" ? notes.get(segment.evidence) : undefined;
}

/** Counts and quotations speak for themselves; where there are some, how they were folded together is left to the formula's page. */
function readEvidence(ids: readonly string[], report: NoteLedger, sources: NoteSources): Sentence[] {
  const held = ids.flatMap((id) => {
    const evidence = report.evidence[id];
    if (evidence === undefined) return [];
    const inner = evidence.kind === "derived" ? evidence.from.flatMap((from) => report.evidence[from] ?? []) : [];
    return inner.some(({ kind }) => kind === "quote" || kind === "count") ? inner : [evidence];
  });
  return held.slice(0, EVIDENCE_SHOWN).map((evidence) => evidenceWords(evidence, sources));
}

function sentencesOf(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case "paragraph":
      return [block.sentence];
    case "list":
      return block.items.map(({ sentence }) => sentence);
    case "table":
      return [...block.head, ...block.rows.flatMap(({ cells }) => cells)];
    case "chart":
      return [block.title, block.description];
  }
}
