import type { Segment, Sentence } from "./tree.js";

/** What may stand between the words of a phrase. A number or a bare string does not compile. */
export type Slot = Exclude<Segment, { kind: "text" }> | Sentence;

/**
 * The only way to make a sentence: words of the template, and slots that carry their evidence.
 * Digits typed into the words are found by a test, which types cannot.
 */
export function say(words: TemplateStringsArray, ...slots: readonly Slot[]): Sentence {
  const segments: Segment[] = [];
  const addText = (text: string): void => {
    if (text === "") return;
    const last = segments.at(-1);
    if (last?.kind === "text") segments[segments.length - 1] = { kind: "text", text: last.text + text };
    else segments.push({ kind: "text", text });
  };
  words.forEach((text, at) => {
    addText(text);
    const slot = slots[at];
    if (slot === undefined) return;
    if (slot.kind !== "sentence") segments.push(slot);
    else for (const segment of slot.segments) segment.kind === "text" ? addText(segment.text) : segments.push(segment);
  });
  return { kind: "sentence", segments };
}

export const nothing: Sentence = { kind: "sentence", segments: [] };

/** Joins parts with the words given by the language: "a, b and c". */
export function join(parts: readonly Slot[], comma: Sentence, last: Sentence): Sentence {
  return parts.reduce<Sentence>((sentence, part, at) => {
    if (at === 0) return say`${part}`;
    return say`${sentence}${at === parts.length - 1 ? last : comma}${part}`;
  }, nothing);
}
