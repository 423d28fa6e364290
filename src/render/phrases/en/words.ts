import { join, type Slot, say } from "../../say.js";
import type { Voice } from "../../slots.js";
import type { Sentence } from "../../tree.js";

/** "a, b and c". */
export function and(parts: readonly Slot[]): Sentence {
  return join(parts, say`, `, say` and `);
}

/** "a or b": alternatives of one requirement. */
export function or(parts: readonly Slot[]): Sentence {
  return join(parts, say`, `, say` or `);
}

export function pick(voice: Voice, you: Sentence, they: Sentence): Sentence {
  return voice === "you" ? you : they;
}

export const none: Sentence = say`none`;
export const dash: Sentence = say`–`;
