import type { Segment, Sentence } from "./tree.js";

/** What may stand between the words of a phrase. A number or a bare string does not compile. */
export type Slot = Exclude<Segment, { kind: "text" }> | Sentence;

/**
 * The only way to make a sentence: words of the template, and slots that carry their evidence.
 * Digits typed into the words are found by a test, which types cannot.
 */
export function say(words: TemplateStringsArray, ...slots: readonly Slot[]): Sentence {
  const segments: Segment[] = [];
  for (let at = 0; at < words.length; at++) {
    addText(segments, words[at] as string);
    const slot = slots[at];
    if (slot !== undefined) addSlot(segments, slot);
  }
  return { kind: "sentence", segments };
}

function addSlot(segments: Segment[], slot: Slot): void {
  if (slot.kind !== "sentence") segments.push(slot);
  else for (const segment of slot.segments) segment.kind === "text" ? addText(segments, segment.text) : segments.push(segment);
}

function addText(segments: Segment[], text: string): void {
  if (text === "") return;
  const last = segments[segments.length - 1];
  if (last?.kind === "text") segments[segments.length - 1] = { kind: "text", text: last.text + text };
  else segments.push({ kind: "text", text });
}

export const nothing: Sentence = { kind: "sentence", segments: [] };

/** Joins parts with the words given by the language: "a, b and c". */
export function join(parts: readonly Slot[], comma: Sentence, last: Sentence): Sentence {
  const segments: Segment[] = [];
  for (let at = 0; at < parts.length; at++) {
    if (at > 0) addSlot(segments, at === parts.length - 1 ? last : comma);
    addSlot(segments, parts[at] as Slot);
  }
  return { kind: "sentence", segments };
}
