import { z } from "zod";
import { byCodeUnit } from "../schema/canonical.js";
import type { Spelling } from "./spellings.js";
import { type Token, tokenise } from "./tokens.js";

/**
 * The trie of all spellings as it is shipped: nodes in breadth-first order, so that a node's children lie side by side and need no
 * address. Numbers are characters, `BASE` and up; `High` holds what goes beyond `RADIX`. Reading it is one loop over each string.
 */
export const PackedTrie = z.strictObject({
  /** All words without a last "s", sorted, with a blank between; a word's place is its number. */
  words: z.string(),
  /** How many children each node has, the root first. */
  counts: z.string(),
  countsHigh: z.string(),
  /** What leads to each node but the root: twice the number of the word or mark, one more where a blank stands before it. */
  codes: z.string(),
  codesHigh: z.string(),
  /** Nodes at which forms end, as distances; a form each; and what else must be true. */
  ends: z.string(),
  endsHigh: z.string(),
  forms: z.string(),
  formsHigh: z.string(),
  /** 1: each part capitalised; 2: cased as the form; then a bit for each of the last words that ends in "s"; whether the last may end either way; the mark it begins with. */
  flags: z.string(),
  /** Nodes two words deep whose words may be written in one, as distances. */
  joins: z.string(),
  joinsHigh: z.string(),
  /** How many forms each skill has; those that are ambiguous come after all others. */
  formCounts: z.string(),
});
export type PackedTrie = z.infer<typeof PackedTrie>;

export const BASE = 48;
export const RADIX = 1 << 14;

/** Of so many words at the end of a form it is known whether they end in "s". */
export const ENDING_BITS = 6;
/** Marks a form may begin with; none first. */
export const LEADS: readonly number[] = [0, ...Array.from("!\"#$%&'()*+,./:;<=>?@[\\]^`{|}~", (mark) => mark.charCodeAt(0))];

interface Node {
  readonly children: Map<number, Node>;
  joined: boolean;
  readonly ends: { form: number; flag: number }[];
}

export function packTrie(all: readonly Spelling[], formCounts: readonly number[]): PackedTrie {
  const { spellings, joined } = withoutJoined(all);
  const tokens = spellings.map(({ text }) => tokenise(text));
  const words = [...new Set(tokens.flatMap((list) => list.flatMap((token) => (token.kind === "word" ? [stemOf(token.text)] : []))))].sort(
    byCodeUnit,
  );
  const numbers = new Map(words.map((word, i) => [word, i]));
  const root: Node = { children: new Map(), joined: false, ends: [] };
  spellings.forEach(({ text, form, cased, sensitive, anyEnding }, i) => {
    let list = tokens[i] ?? [];
    const first = list[0];
    const lead = first?.kind === "mark" ? first.char : 0;
    if (lead > 0) list = list.slice(1);
    if (list[0]?.kind !== "word") return;
    let node = root;
    let apart = 0;
    let depth = 0;
    for (const token of list) {
      if (token.kind === "separator") apart = 1;
      else {
        const number = token.kind === "word" ? (numbers.get(stemOf(token.text)) as number) : words.length + token.char;
        node = childOf(node, number * 2 + apart);
        apart = 0;
        depth++;
        if (depth === 2 && joined.has(`${form} ${text}`)) node.joined = true;
      }
    }
    const flag =
      (cased ? 1 : 0) +
      (sensitive ? 2 : 0) +
      endingsOf(list) * 4 +
      (anyEnding ? 4 << ENDING_BITS : 0) +
      LEADS.indexOf(lead) * (8 << ENDING_BITS);
    if (!node.ends.some((end) => end.form === form && end.flag === flag)) node.ends.push({ form, flag });
  });
  return { words: words.join(" "), ...written(root), formCounts: low(formCounts) };
}

/** "machinelearning" needs no word of its own where "machine learning" stands: its node is marked instead. */
function withoutJoined(all: readonly Spelling[]): { spellings: Spelling[]; joined: Set<string> } {
  const known = new Set(all.map(({ text, form, cased }) => `${form} ${text}${cased ? "!" : ""}`));
  const joined = new Set<string>();
  const partings = all.map(({ text, form, cased }) => {
    const first = firstWord(text);
    for (let i = 1; i < first.length && !cased; i++) {
      const parted = `${form} ${text.slice(0, i)} ${text.slice(i)}`;
      if (known.has(parted) && first[i - 1] !== "s") return parted;
    }
    return null;
  });
  // A word that other spellings need anyway has a node of its own, which must know all that begins with it.
  const needed = new Set(
    all.flatMap(({ text }, i) =>
      partings[i] === null ? tokenise(text).flatMap((token) => (token.kind === "word" ? [token.text] : [])) : [],
    ),
  );
  const spellings = all.filter(({ text }, i) => {
    const parted = partings[i] ?? null;
    if (parted === null || needed.has(firstWord(text))) return true;
    joined.add(parted);
    return false;
  });
  return { spellings, joined };
}

function endingsOf(tokens: readonly Token[]): number {
  const words = tokens.flatMap((token) => (token.kind === "word" ? [token.text] : [])).reverse();
  return words.slice(0, ENDING_BITS).reduce((bits, word, i) => bits | (word.length > 1 && word.endsWith("s") ? 1 << i : 0), 0);
}

/** The reader takes a last "s" off every word but a lone one, so the words of forms go without it, too. */
function stemOf(word: string): string {
  return word.length > 1 && word.endsWith("s") ? word.slice(0, -1) : word;
}

function firstWord(text: string): string {
  return /^[^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/.exec(text)?.[0] ?? "";
}

const low = (values: readonly number[]) => values.map((value) => String.fromCharCode(BASE + (value % RADIX))).join("");
const high = (values: readonly number[]) =>
  values.some((value) => value >= RADIX) ? values.map((value) => String.fromCharCode(BASE + Math.floor(value / RADIX))).join("") : "";

function childOf(node: Node, code: number): Node {
  const known = node.children.get(code);
  if (known) return known;
  const child: Node = { children: new Map(), joined: false, ends: [] };
  node.children.set(code, child);
  return child;
}

function written(root: Node): Omit<PackedTrie, "words" | "formCounts"> {
  const counts: number[] = [];
  const codes: number[] = [];
  const ends: number[] = [];
  const forms: number[] = [];
  const flags: number[] = [];
  const joins: number[] = [];
  let lastJoin = 0;
  let level: Node[] = [root];
  let index = 0;
  let last = 0;
  while (level.length > 0) {
    const next: Node[] = [];
    for (const node of level) {
      const children = [...node.children].sort(([a], [b]) => a - b);
      counts.push(children.length);
      for (const [code, child] of children) {
        codes.push(code);
        next.push(child);
      }
      for (const { form, flag } of [...node.ends].sort((a, b) => a.form - b.form || a.flag - b.flag)) {
        ends.push(index - last);
        last = index;
        forms.push(form);
        flags.push(flag);
      }
      if (node.joined) {
        joins.push(index - lastJoin);
        lastJoin = index;
      }
      index++;
    }
    level = next;
  }
  return {
    counts: low(counts),
    countsHigh: high(counts),
    codes: low(codes),
    codesHigh: high(codes),
    ends: low(ends),
    endsHigh: high(ends),
    forms: low(forms),
    formsHigh: high(forms),
    flags: low(flags),
    joins: low(joins),
    joinsHigh: high(joins),
  };
}
