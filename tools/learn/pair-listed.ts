/** Which skills that people listed in an ad were read, as the scorer of postings pairs them. */
import type { Posting } from "../../src/schema/posting.js";

export interface LabelledSkill {
  readonly text: string;
  readonly name: string;
}

export interface LabelledAd extends Pick<Posting, "id"> {
  readonly title?: string | null;
  readonly company?: string | null;
  readonly location?: string | null;
  readonly body: string;
  readonly skills: readonly LabelledSkill[];
}

export interface Read {
  readonly name: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** Of the words of two names so many must be shared, of one in a hundred. */
export const ALIKE = 0.6;

export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];
export const keyOf = (text: string): string =>
  wordsOf(text.replace(/\([^)]*\)/g, " "))
    .join("")
    .replace(/(.{4,})s$/u, "$1");

export function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const left = [...a];
  const common = b.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** How well what was read names what was listed, as the scorer of postings has it: the same words, else words shared at one place. */
export function likeness(listed: LabelledSkill, read: Read, text: string): number {
  const keys = [keyOf(listed.name), keyOf(listed.text)];
  const surfaces = read.spans.map(([start, end]) => text.slice(start, end));
  if ([read.name, ...surfaces].some((words) => keyOf(words) !== "" && keys.includes(keyOf(words)))) return 2;
  let best = sharedWords(listed.name, read.name);
  for (let at = text.indexOf(listed.text); at >= 0; at = text.indexOf(listed.text, at + 1))
    for (const [i, [start, end]] of read.spans.entries())
      if (start < at + listed.text.length && at < end) best = Math.max(best, sharedWords(listed.text, surfaces[i] as string));
  return best >= ALIKE ? best : 0;
}

/** Those listed that nothing read names, the likest paired first. */
export function unread(listed: readonly LabelledSkill[], read: readonly Read[], text: string): Set<LabelledSkill> {
  const pairs = listed.flatMap((skill) => read.map((one) => ({ skill, one, like: likeness(skill, one, text) })));
  const left = new Set(listed);
  const taken = new Set<Read>();
  for (const { skill, one } of pairs.filter(({ like }) => like > 0).sort((a, b) => b.like - a.like)) {
    if (!left.has(skill) || taken.has(one)) continue;
    left.delete(skill);
    taken.add(one);
  }
  return left;
}
