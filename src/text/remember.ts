import { LIMITS } from "../limits.js";

const memories: Map<string, unknown>[] = [];
let reading = false;

/**
 * A pure reading of a text that knows what it came to before, as long as one document is read: sections, entries and lists ask the same
 * of the same words several times over. Outside of `whileRemembering` nothing is kept.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  memories.push(known);
  return (text) => {
    if (!reading) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = read(text);
    if (known.size >= LIMITS.rememberedTexts) known.clear();
    known.set(text, found);
    return found;
  };
}

/** Reads one document; its words are forgotten with it. */
export function whileRemembering<T>(work: () => T): T {
  if (reading) return work();
  reading = true;
  try {
    return work();
  } finally {
    reading = false;
    for (const known of memories) known.clear();
  }
}
