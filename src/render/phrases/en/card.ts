import { say } from "../../say.js";
import type { PhraseBook } from "../../slots.js";
import { full, short } from "./figures.js";
import { and } from "./words.js";

export const card = {
  "card-postings": {
    shape: "item",
    say: ({ n, role, level, region, first, last, sources }) =>
      say`${short(n)} postings for ${role}, ${level}, ${region}; from ${and(sources)}, ${short(first)} to ${short(last)}.`,
  },
  "card-own-postings": {
    shape: "item",
    say: ({ n, role }) => say`${short(n)} postings given with this report, read as ${role}: counts only, no shares, tiers or pay.`,
  },
  "card-age": { shape: "item", say: ({ months }) => say`The newest of them is ${short(months)} old.` },
  "card-pay": { shape: "item", say: ({ disclosed }) => say`Pay is stated in ${full(disclosed)}.` },
  "card-cv": {
    shape: "item",
    say: ({ pages, positions, skills, notUnderstood }) =>
      say`The CV: pages ${short(pages)}, positions ${short(positions)}, skills read ${short(skills)}, lines not understood ${short(notUnderstood)}.`,
  },
  "card-enough": { shape: "item", say: ({ enough }) => say`The number of postings is ${enough}.` },
  "card-no-postings": {
    shape: "item",
    say: ({ role, n }) => say`Postings held for ${role}: ${short(n)}. What follows is what can be said without postings.`,
  },
} satisfies Partial<PhraseBook>;
