import type { Segment, Sentence } from "../tree.js";

type SlotSegment = Exclude<Segment, { kind: "text" }>;

/** "Learn {1}, about {2}.": the words of a sentence without anything of the person, the postings or the catalogue. */
export function templateOf(sentence: Sentence): string {
  let slot = 0;
  return sentence.segments.map((segment) => (segment.kind === "text" ? segment.text : `{${++slot}}`)).join("");
}

/** What stands in each slot, in words that give nothing away. */
export function slotKinds(sentence: Sentence): string[] {
  return sentence.segments.filter((segment): segment is SlotSegment => segment.kind !== "text").map(kindOf);
}

function kindOf(segment: SlotSegment): string {
  switch (segment.kind) {
    case "figure":
      return segment.figure.unit === "share" ? "a count of postings" : `a number (${segment.figure.unit})`;
    case "name":
      return `a name (${segment.id.slice(0, Math.max(0, segment.id.indexOf(":"))) || "name"})`;
    case "quote":
      return "a quotation";
    case "data":
      return "a line of the catalogue";
    case "ref":
      return "a reference";
    case "ordinal":
      return "an ordinal";
  }
}

/** The template with the sentence's own slots in it; only for templates that were checked. */
export function fillTemplate(template: string, sentence: Sentence): Sentence {
  const slots = sentence.segments.filter(({ kind }) => kind !== "text");
  const segments = template
    .split(/(\{\d+\})/)
    .filter((part) => part !== "")
    .map((part): Segment => {
      const slot = /^\{(\d+)\}$/.exec(part);
      return slot === null ? { kind: "text", text: part } : (slots[Number(slot[1]) - 1] as Segment);
    });
  return { kind: "sentence", segments };
}
