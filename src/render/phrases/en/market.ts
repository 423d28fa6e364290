import { join, say } from "../../say.js";
import type { PhraseBook } from "../../slots.js";
import { full, nOf, short } from "./figures.js";
import { and, or } from "./words.js";

export const market = {
  "market-rung": {
    shape: "paragraph",
    say: ({ rung, n, role, level, region }) =>
      say`These figures rest on ${short(n)} postings we hold for ${role}, ${level}, ${region}: ${rung}.`,
  },
  "market-mix": {
    shape: "paragraph",
    say: ({ regions, shares }) =>
      say`Without a region all postings count, and the mix is: ${join(
        regions.map((region, at) => (shares[at] === undefined ? say`${region}` : say`${region} ${nOf(shares[at])}`)),
        say`, `,
        say`, `,
      )}.`,
  },
  "market-sources": {
    shape: "paragraph",
    say: ({ sources, shares }) =>
      say`They come from ${join(
        sources.map((source, at) => (shares[at] === undefined ? say`${source}` : say`${source} (${nOf(shares[at])})`)),
        say`, `,
        say` and `,
      )}.`,
  },
  demand: { shape: "paragraph", say: ({ rate }) => say`In the sources that select nothing, ${full(rate)} are for this role.` },
  "demand-unknown": {
    shape: "paragraph",
    say: ({ sources }) => say`How common the role is cannot be computed: ${and(sources)} were collected by role or keyword.`,
  },
  "competition-unknown": { shape: "paragraph", say: () => say`How many people apply is not measured by these postings.` },
  pay: {
    shape: "row",
    head: () => [say`Pay a year`, say`Lower quartile`, say`Median`, say`Upper quartile`, say`Stated in`],
    numeric: [false, true, true, true, true],
    cells: ({ payKind, p25, p50, p75, disclosed }) => [
      payKind,
      say`${short(p25)}`,
      say`${full(p50)}`,
      say`${short(p75)}`,
      say`${nOf(disclosed)}`,
    ],
  },
  "pay-too-few": {
    shape: "paragraph",
    say: ({ disclosed, payKind }) => say`Of ${payKind} too few are stated for quartiles: ${full(disclosed)}.`,
  },
  "pay-none": { shape: "paragraph", say: () => say`None of these postings states its pay.` },
  "core-requirement": {
    shape: "row",
    head: () => [say`Core requirement`, say`Required in`, say`Preferred in`],
    numeric: [false, true, true],
    cells: ({ skills, required, preferred }) => [or(skills), say`${full(required)}`, say`${nOf(preferred)}`],
  },
  "preferred-requirement": {
    shape: "row",
    head: () => [say`Often asked for`, say`Required in`, say`Preferred in`],
    numeric: [false, true, true],
    cells: ({ skills, required, preferred }) => [or(skills), say`${full(required)}`, say`${nOf(preferred)}`],
  },
  "rare-requirements": { shape: "paragraph", say: ({ n }) => say`Rarely asked for, and no gap: ${short(n)} further skills.` },
  "no-core": { shape: "paragraph", say: () => say`No requirement reaches the share that this report calls core.` },
  "trends-unknown": {
    shape: "paragraph",
    say: ({ first, last }) =>
      say`Emerging trends cannot be computed from postings of ${short(first)} to ${short(last)} alone; import postings of two dated months.`,
  },
  "then-and-now": {
    shape: "row",
    head: () => [say`Then and now, one site, nothing measured between`, say`Then`, say`Now`],
    numeric: [false, true, true],
    cells: ({ skill, earlier, now }) => [say`${skill}`, say`${full(earlier)}`, say`${full(now)}`],
  },
  stack: {
    shape: "row",
    head: () => [say`Kind`, say`Named in postings`, say`Postings`],
    numeric: [false, false, true],
    cells: ({ category, skill, any }) => [category, say`${skill}`, say`${full(any)}`],
  },
  "years-asked": {
    shape: "paragraph",
    say: ({ p25, p50, p75, stated }) =>
      say`Years asked for as a minimum: median ${short(p50)}, quartiles ${short(p25)} and ${short(p75)}; stated in ${full(stated)}.`,
  },
  "years-asked-few": {
    shape: "paragraph",
    say: ({ stated }) => say`Years of experience are stated in too few postings for quartiles: ${full(stated)}.`,
  },
  "seniority-asked": {
    shape: "row",
    head: () => [say`Seniority named`, say`Postings`],
    numeric: [false, true],
    cells: ({ seniority, share }) => [seniority, say`${full(share)}`],
  },
  "asks-leadership": { shape: "paragraph", say: ({ share }) => say`Leadership is asked for in ${full(share)}.` },
  "asks-architecture": { shape: "paragraph", say: ({ share }) => say`Architecture work is asked for in ${full(share)}.` },
} satisfies Partial<PhraseBook>;
