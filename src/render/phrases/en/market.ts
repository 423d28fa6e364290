import type { Figure } from "../../../schema/figure.js";
import { join, say } from "../../say.js";
import type { PhraseBook } from "../../slots.js";
import { bare, full, inTable, nOf, short } from "./figures.js";
import { and, atLevel, counted, olderOf, or, span, verb } from "./words.js";

/** A change that may as well be none. */
const holdsZero = ({ interval }: Figure): boolean => interval !== null && interval[0] <= 0 && interval[1] >= 0;

export const market = {
  "market-rung": {
    shape: "paragraph",
    say: ({ rung, n, role, level, region }) =>
      say`These figures rest on ${counted(n, say`posting`, say`postings`)} we hold for ${atLevel(role, level)}, ${region}: ${rung}.`,
  },
  "market-older": {
    shape: "paragraph",
    say: ({ older, now, first, last }) =>
      say`${olderOf(older, now)} from ${span(first, last)}, and what they ask may be out of date: an interval here tells how far chance goes among these postings, not what has changed since.`,
  },
  "market-mix": {
    shape: "paragraph",
    say: ({ regions, shares, further }) =>
      say`No region was chosen, so all postings count: ${join(
        regions.map((region, at) => (shares[at] === undefined ? say`${region}` : say`${region} ${bare(shares[at])}`)),
        say`, `,
        say`, `,
      )}${further === null ? say`` : say`, elsewhere ${short(further)}`}.`,
  },
  demand: { shape: "paragraph", say: ({ rate }) => say`Where all postings of a site are held, ${full(rate)} are for this role.` },
  "demand-unknown": {
    shape: "paragraph",
    say: () =>
      say`How common the role is cannot be computed: these postings were collected by role, keyword or employer, not from a full stream.`,
  },
  "demand-few": {
    shape: "paragraph",
    say: ({ rate, least }) =>
      say`How common the role is cannot be computed: of the recent postings of sites whose postings are all held, ${nOf(rate)} ${verb(rate, say`is`, say`are`)} for it, fewer than ${short(least)}.`,
  },
  growth: {
    shape: "paragraph",
    say: ({ slope, first, last }) =>
      holdsZero(slope)
        ? say`From ${short(first)} to ${short(last)} no change of the role's share is shown on the one site whose postings are all held: ${full(slope)} a month.`
        : say`From ${short(first)} to ${short(last)} the role's share of the one site whose postings are all held changed by ${full(slope)} a month.`,
  },
  "growth-unknown": {
    shape: "paragraph",
    say: () => say`Whether the role grows cannot be computed: that needs four months of one site whose postings are all held.`,
  },
  "competition-unknown": { shape: "paragraph", say: () => say`How many people apply is not measured by these postings.` },
  pay: {
    shape: "row",
    head: () => [say`Pay a year`, say`Where`, say`Lower quartile`, say`Median`, say`Upper quartile`, say`Stated in`],
    numeric: [false, false, true, true, true, true],
    cells: ({ payKind, region, p25, p50, p75, disclosed }) => [
      payKind,
      say`${region}`,
      say`${short(p25)}`,
      say`${full(p50)}`,
      say`${short(p75)}`,
      say`${nOf(disclosed)}`,
    ],
  },
  "pay-table": {
    shape: "paragraph",
    say: ({ cite }) =>
      say`The salary table is reference ${cite}, with its years: pay as it was reported there, not in the postings counted here.`,
  },
  "pay-converted": {
    shape: "paragraph",
    say: ({ from, to, day, source }) => say`Pay stated in ${and(from)} was converted to ${to} by the rates of ${short(day)} (${source}).`,
  },
  "pay-unconverted": {
    shape: "paragraph",
    say: ({ currencies, to }) => say`No dated rate from ${and(currencies)} to ${to} is held: that pay stands by itself.`,
  },
  "industry-not-held": {
    shape: "paragraph",
    say: ({ industry, n }) =>
      say`The industry asked for (${industry}) chose nothing: these ${counted(n, say`posting`, say`postings`)} carry none that is kept.`,
  },
  "pay-too-few": {
    shape: "paragraph",
    say: ({ disclosed, payKind }) => say`Of ${payKind} too few are stated for quartiles: ${full(disclosed)}.`,
  },
  "pay-elsewhere": {
    shape: "paragraph",
    say: ({ region }) => say`Too few pays from ${region} are held, and pay elsewhere says nothing of pay there: none is shown.`,
  },
  "pay-all-levels": {
    shape: "paragraph",
    say: ({ level }) => say`This is pay of all levels together: for ${level} alone too few postings are held.`,
  },
  "pay-none": { shape: "paragraph", say: () => say`None of these postings states its pay.` },
  "pay-older": {
    shape: "paragraph",
    say: ({ first, last }) => say`What postings from ${span(first, last)} pay says nothing of pay now, so it is not counted.`,
  },
  "core-requirement": {
    shape: "row",
    head: () => [say`Core requirement`, say`Required in`, say`Preferred in`],
    numeric: [false, true, true],
    cells: ({ skills, required, preferred }) => [or(skills), say`${inTable(required)}`, say`${nOf(preferred)}`],
  },
  "preferred-requirement": {
    shape: "row",
    head: () => [say`Often asked for`, say`Required in`, say`Preferred in`],
    numeric: [false, true, true],
    cells: ({ skills, required, preferred }) => [or(skills), say`${inTable(required)}`, say`${nOf(preferred)}`],
  },
  "rare-requirements": {
    shape: "paragraph",
    say: ({ n }) => say`Rarely asked for, and no gap: ${counted(n, say`further skill`, say`further skills`)}.`,
  },
  "no-core": { shape: "paragraph", say: () => say`No requirement reaches the share that this report calls core.` },
  "trends-unknown": {
    shape: "paragraph",
    say: () => say`No trend and no growth area is computed: no single site holds enough postings of this role in two dated windows.`,
  },
  "then-and-now": {
    shape: "row",
    head: () => [say`Then and now`, say`Then`, say`Now`, say`Reading`],
    numeric: [false, true, true, false],
    cells: ({ skill, earlier, now, verdict }) => [say`${skill}`, say`${inTable(earlier)}`, say`${inTable(now)}`, verdict],
  },
  "stack-own-words": {
    shape: "paragraph",
    say: ({ skills, any }) =>
      say`Not ranked below, because they name the role or are the words its postings were searched by: ${and(skills.map((skill, at) => (any[at] === undefined ? say`${skill}` : say`${skill} (${nOf(any[at])})`)))}.`,
  },
  stack: {
    shape: "row",
    group: ({ category }) => category.segments.map((segment) => (segment.kind === "text" ? segment.text : "")).join(""),
    head: ({ category }) => [category, say`Named in`],
    numeric: [false, true],
    cells: ({ skill, any }) => [say`${skill}`, say`${inTable(any)}`],
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
    cells: ({ seniority, share }) => [seniority, say`${inTable(share)}`],
  },
  "asks-leadership": { shape: "paragraph", say: ({ share }) => say`Leadership is asked for in ${full(share)}.` },
  "asks-architecture": { shape: "paragraph", say: ({ share }) => say`Architecture work is asked for in ${full(share)}.` },
  "own-postings-only": {
    shape: "paragraph",
    say: ({ n, least }) =>
      say`With ${counted(n, say`posting`, say`postings`)}, fewer than ${short(least)}, this report only counts: no demand, pay quartiles, tiers, intervals or trends.`,
  },
  "market-place": {
    shape: "paragraph",
    say: ({ region }) =>
      say`Place named in the CV: ${region}. The postings can be narrowed to it: in the terminal with --region, in the browser under Region.`,
  },
  "market-source": {
    shape: "row",
    head: () => [say`Source`, say`Postings`, say`Reference`],
    numeric: [false, true, true],
    cells: ({ source, n, cite }) => [say`${source}`, say`${nOf(n)}`, say`${cite}`],
  },
  "own-requirement": {
    shape: "row",
    head: () => [say`Asked for`, say`Required in`, say`Preferred in`],
    numeric: [false, true, true],
    cells: ({ skills, required, preferred }) => [or(skills), say`${nOf(required)}`, say`${nOf(preferred)}`],
  },
  "further-requirements": {
    shape: "paragraph",
    say: ({ n, skills }) => say`And ${short(n)} more, in the same order: ${and(skills)}.`,
  },
  "trend-windows": {
    shape: "paragraph",
    say: ({ earlierFirst, earlierLast, nowFirst, nowLast }) =>
      say`One site in two windows, ${short(earlierFirst)} to ${short(earlierLast)} and ${short(nowFirst)} to ${short(nowLast)}, all levels and places. Listed is what changed by more than chance, by the printed test; nothing was measured between.`,
  },
  "degree-asked": {
    shape: "row",
    head: () => [say`Degree asked for`, say`Postings`],
    numeric: [false, true],
    cells: ({ degree, share }) => [degree, say`${inTable(share)}`],
  },
  "remote-offered": {
    shape: "row",
    head: () => [say`Place of work`, say`Postings`],
    numeric: [false, true],
    cells: ({ remote, share }) => [remote, say`${inTable(share)}`],
  },
} satisfies Partial<PhraseBook>;
