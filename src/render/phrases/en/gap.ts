import { say } from "../../say.js";
import type { PhraseBook, SlotsOf } from "../../slots.js";
import type { Sentence } from "../../tree.js";
import { bare, full, inTable, nOf, short } from "./figures.js";
import { and, dash, isSame, or, quoted } from "./words.js";

const gapRow = (title: Sentence) => ({
  shape: "row" as const,
  head: () => [title, say`Level held`, say`Level asked`, say`Required in`, say`Preferred in`, say`Often asked for together with`],
  numeric: [false, true, true, true, true, false],
  cells: ({ skills, asked, held, partly, required, preferred, beside }: SlotsOf<"gap-critical">) => [
    or(skills),
    partly === null ? say`${short(held)}` : say`${short(held)}, ${partly}`,
    say`${short(asked)}`,
    say`${inTable(required)}`,
    say`${nOf(preferred)}`,
    beside.length === 0 ? dash : and(beside),
  ],
});

export const gap = {
  "gap-counts": {
    shape: "paragraph",
    say: ({ met, partly, notEvidenced }) =>
      say`Requirements met: ${nOf(met)}; partly met: ${nOf(partly)}; no evidence found in the CV: ${nOf(notEvidenced)}.`,
  },
  "gap-tier": {
    shape: "row",
    head: () => [say`Gaps by tier`, say`Partly met`, say`No evidence found`],
    numeric: [false, true, true],
    cells: ({ tier, partly, notEvidenced }) => [tier, say`${bare(partly)}`, say`${bare(notEvidenced)}`],
  },
  "requirement-met": {
    shape: "row",
    head: () => [say`Also met, beside the strengths`, say`By`, say`Line of the CV`, say`Required in`],
    numeric: [false, false, false, true],
    cells: ({ skills, by, line, required }) => [
      or(skills),
      isSame(skills, by) ? dash : say`${by}`,
      line === null ? dash : quoted(line),
      say`${nOf(required)}`,
    ],
  },
  "gap-critical": gapRow(say`Critical gap`),
  "gap-important": gapRow(say`Important gap`),
  "gap-nice": gapRow(say`Nice to have`),
  "no-gap-in-tier": { shape: "paragraph", say: ({ why }) => say`None: ${why}.` },
  transfer: {
    shape: "row",
    head: () => [say`To learn`, say`Head start from`, say`Head start, in levels`, say`Level asked`],
    numeric: [false, false, true, true],
    cells: ({ skill, from, credit, asked }) => [say`${skill}`, say`${from}`, say`${short(credit)}`, say`${short(asked)}`],
  },
  "carries-over": {
    shape: "row",
    head: () => [say`Carries over`, say`Answers`, say`From`, say`Line of the CV`, say`Mentioned in`],
    numeric: [false, false, false, false, true],
    cells: ({ skill, as, field, line, any }) => [
      say`${skill}`,
      isSame(as, skill) ? dash : and(as),
      field,
      line === null ? dash : quoted(line),
      say`${nOf(any)}`,
    ],
  },
  "transfer-meaning": {
    shape: "paragraph",
    say: () =>
      say`A neighbouring skill shortens the way to one that is missing. The head start is the level it is worth, on the scale from none to four; it meets no requirement by itself.`,
  },
  "no-transfer": { shape: "paragraph", say: () => say`No neighbouring skill was found that shortens the way.` },
  "years-gap": {
    shape: "item",
    say: ({ relevant, field, median, minimumMet }) =>
      say`Years: the CV shows ${relevant.value === 0 ? say`none` : say`${short(relevant)}`} in ${field} and its neighbouring fields; ${median.value === null ? say`` : say`the median minimum asked for is ${short(median)}; `}${minimumMet.value === null ? say`none of these postings states one` : say`where a minimum is stated, it is met in ${full(minimumMet)}`}.`,
  },
  "seniority-gap": {
    shape: "item",
    say: ({ shown, asked }) =>
      say`Seniority: the latest title ${shown === null ? say`names no level` : say`reads ${shown}`}; the target asks for ${asked}.`,
  },
  "leadership-gap": {
    shape: "item",
    say: ({ shown, asked, verdict }) =>
      say`Leadership: ${shown}; asked for in ${full(asked)}${verdict === null ? say`` : say`: ${verdict}`}.`,
  },
  "architecture-gap": {
    shape: "item",
    say: ({ shown, asked, verdict }) =>
      say`Architecture: ${shown}; asked for in ${full(asked)}${verdict === null ? say`` : say`: ${verdict}`}.`,
  },
  "gap-own": gapRow(say`Asked for and not shown`),
  "further-gaps": { shape: "paragraph", say: ({ n, skills }) => say`And ${short(n)} more, less often asked for: ${and(skills)}.` },
} satisfies Partial<PhraseBook>;
