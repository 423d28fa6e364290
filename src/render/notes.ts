import type { Report } from "../schema/report.js";
import { evidenceWords, figureWords, type NoteSources } from "./phrases/en/notes.js";
import type { Block, DocumentSection, Sentence } from "./tree.js";

/** What opens where a number or a quotation is touched: its evidence in words. */
export interface Note {
  readonly id: string;
  readonly lines: readonly Sentence[];
}

/** What notes are made from: a report, or anything that holds the same. */
export type NoteLedger = Pick<Report, "names" | "evidence" | "references">;

const EVIDENCE_SHOWN = 4;

/** One note for each figure and each quotation that the document prints, in the order of their first use. */
export function collectNotes(sections: readonly DocumentSection[], report: NoteLedger): Note[] {
  const sources: NoteSources = {
    name: (id) => report.names[id]?.text ?? id.slice(id.indexOf(":") + 1),
    evidence: (id) => report.evidence[id],
    reference: (id) => {
      const reference = report.references.find((candidate) => candidate.id === id);
      return reference === undefined ? null : { kind: "ref", id, number: reference.number };
    },
  };
  const notes = new Map<string, Note>();
  for (const { blocks } of sections)
    for (const block of blocks)
      for (const { segments } of sentencesOf(block))
        for (const segment of segments) {
          if (segment.kind === "figure" && !notes.has(segment.id))
            notes.set(segment.id, {
              id: segment.id,
              lines: [figureWords(segment.figure), ...readEvidence(segment.figure.evidence, report, sources)],
            });
          if (segment.kind === "quote" && !notes.has(segment.evidence))
            notes.set(segment.evidence, { id: segment.evidence, lines: readEvidence([segment.evidence], report, sources) });
        }
  return [...notes.values()];
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
