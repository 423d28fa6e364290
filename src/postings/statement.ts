import type { SkillKind } from "../schema/skill.js";
import { type Mention, movedMention } from "../skills/mention.js";
import { labelSpans } from "../skills/spans/label-spans.js";
import type { SpanModel } from "../skills/spans/span-model.js";
import type { Segment } from "../text/segment.js";
import { unlistedMention } from "./unlisted.js";
import { isTitleCased } from "./zones/title-cased.js";

/** A longer line without a title is an ad that lost its breaks, in characters. */
const STATEMENT = 800;
/** What a word must gain to stand in a span, in the model's parts: below 0 finds more. */
const SHY = -3;

/** A single statement without title: no heading tells what it is for. */
export function isStatement(text: string, titleLength: number): boolean {
  return titleLength === 0 && text.length <= STATEMENT && !text.trim().includes("\n");
}

/** Longer than the name of a job, in characters; a bar parts the fields of a whole ad. */
const TITLE = 120;
const ROLE =
  /\b(?:developer|programmer|engineer|architect|administrator|consultant|analyst|specialist|tester|scientist|manager|lead|designer|entwickler|ingenieur)(?:s|in|innen)?\b/i;
/** Small words of four letters and more, which titles leave small. */
const SMALL = /\b(?:with|from|eine?n?r?|para|avec)\b/g;

/** "Senior Linux Developer (Ethernet)": the name of a job by itself says who is sought, not what one must know. */
function isTitle(text: string): boolean {
  return text.length <= TITLE && !text.includes("|") && ROLE.test(text) && isTitleCased(text.replace(SMALL, ""));
}

/**
 * In a single statement the trained labeller decides: ideas and fields that it does not see as knowledge are dropped, names stretch to the words it
 * takes with them, and what the taxonomy does not know stands as `unlisted`. `counts` says which names count. In whole postings, where zones tell more, it
 * loses more than it finds and is not asked (docs/methods/reading-spans.md).
 */
export function decideStatement(
  text: string,
  found: readonly Mention[],
  counts: (mention: Mention) => boolean,
  model: SpanModel,
): Mention[] {
  if (isTitle(text)) return [];
  const kept = found.filter((mention) => mention.decision === "kept" && counts(mention));
  const spans = labelSpans(text, firstWord(text), text.trimEnd().length, found, model, SHY);
  const stay = kept.filter((mention) => isFirm(mention) || spans.some((span) => meet(span, mention)));
  const decided = stay.map((mention) => {
    const over = spans.filter((span) => meet(span, mention));
    const [span] = over;
    const alone = span !== undefined && over.length === 1 && stay.filter((other) => meet(span, other)).length === 1;
    return alone ? movedMention(mention, span.start, span.end) : mention;
  });
  const unlisted = spans
    .filter((span) => !kept.some((mention) => meet(span, mention)))
    .map(({ start, end }) => unlistedMention(text, start, end, kindOf));
  return [...decided, ...unlisted].sort((a, b) => a.start - b.start || a.end - b.end);
}

function firstWord(text: string): number {
  return /^[\s•▪◦·*–—>#-]*/.exec(text)?.[0].length ?? 0;
}

/** Technologies, papers, tongues and behaviour are told by their names, and so is an ambiguous short form that the words around it bore out. */
function isFirm({ kind, ambiguous, form }: Mention): boolean {
  return (ambiguous && /.\p{Lu}/u.test(form)) || (kind !== "method" && kind !== "concept" && kind !== "domain");
}

function meet(a: Segment, b: Segment): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Capitals or digits within it: a name rather than an idea. */
function kindOf(words: string): SkillKind {
  return /[\p{Lu}\d]/u.test(words.slice(1)) ? "tool" : "concept";
}
