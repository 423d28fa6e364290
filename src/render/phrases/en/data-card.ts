import { say } from "../../say.js";
import type { PhraseBook } from "../../slots.js";
import { full, short } from "./figures.js";
import { atLevel, counted, listed, olderOf, span } from "./words.js";

export const dataCard = {
  "card-postings": {
    shape: "item",
    say: ({ n, role, level, region, first, last, sources, further }) =>
      say`${counted(n, say`posting`, say`postings`)} for ${atLevel(role, level)}, ${region}, ${span(first, last)}; from ${listed(sources)}${further === null ? say`` : say`, and ${counted(further, say`further source`, say`further sources`)}`}.`,
  },
  "card-own-postings": {
    shape: "item",
    say: ({ n, role }) => say`${counted(n, say`posting`, say`postings`)} given with this report, read as ${role}.`,
  },
  "card-older": {
    shape: "item",
    say: ({ older, now, first, last }) => say`${olderOf(older, now)} from ${span(first, last)}: what they ask may be out of date.`,
  },
  "card-age": { shape: "item", say: ({ months }) => say`The newest of them is ${short(months)} old.` },
  "card-pay": { shape: "item", say: ({ disclosed }) => say`Pay is stated in ${full(disclosed)}.` },
  "card-cv": {
    shape: "item",
    say: ({ pages, positions, skills, notUnderstood }) =>
      say`The CV: ${counted(pages, say`page`, say`pages`)}, ${counted(positions, say`position`, say`positions`)}, ${counted(skills, say`skill`, say`skills`)} read, ${counted(notUnderstood, say`line`, say`lines`)} not understood.`,
  },
  "card-enough": { shape: "item", say: ({ enough }) => say`The number of postings is ${enough}.` },
  "card-no-postings": {
    shape: "item",
    say: ({ role, n }) => say`Postings held for ${role}: ${short(n)}. What follows is what can be said without postings.`,
  },
} satisfies Partial<PhraseBook>;
