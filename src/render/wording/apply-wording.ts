import type { Wording } from "../../schema/wording.js";
import { REWORDED } from "../phrases/en.js";
import { say } from "../say.js";
import type { Block, DocumentTree, Sentence } from "../tree.js";
import { maybeRefusal } from "./check-template.js";
import { fillTemplate, slotKinds, templateOf } from "./template.js";

/** Headings whose sentences a model may reword: running text, never tables, data, references or method. */
const WORDABLE = new Set(["introduction", "fit", "recommendations", "conclusion"]);

export interface Wordable {
  readonly finding: string;
  readonly template: string;
  readonly slots: readonly string[];
}

export function listWordable(tree: DocumentTree): Wordable[] {
  const wordable: Wordable[] = [];
  mapSentences(tree, (finding, sentence) => {
    wordable.push({ finding, template: templateOf(sentence), slots: slotKinds(sentence) });
    return sentence;
  });
  return wordable;
}

/** The document with the model's words where they pass every check that needs no taxonomy: a wording.json is a file like any other. */
export function applyWording(tree: DocumentTree, wording: Wording): DocumentTree {
  return mapSentences(tree, (finding, sentence) => {
    const template = wording.sentences[finding];
    if (template === undefined || maybeRefusal(template, templateOf(sentence)) !== null) return sentence;
    return say`${fillTemplate(template, sentence)}${REWORDED.mark}`;
  });
}

function mapSentences(tree: DocumentTree, map: (finding: string, sentence: Sentence) => Sentence): DocumentTree {
  const block = (one: Block): Block => {
    if (one.kind === "paragraph") return { ...one, sentence: map(one.finding, one.sentence) };
    if (one.kind === "list") return { ...one, items: one.items.map((item) => ({ ...item, sentence: map(item.finding, item.sentence) })) };
    return one;
  };
  return {
    ...tree,
    sections: tree.sections.map((section) => (WORDABLE.has(section.id) ? { ...section, blocks: section.blocks.map(block) } : section)),
  };
}
