import { say } from "../../say.js";
import type { PhraseBook, SlotsOf } from "../../slots.js";
import type { Sentence } from "../../tree.js";
import { full, nOf, short } from "./figures.js";
import { and, dash, or } from "./words.js";

const gapRow = (title: Sentence) => ({
  shape: "row" as const,
  head: () => [title, say`Asked`, say`Held`, say`Verdict`, say`Required in`, say`Preferred in`, say`Asked for beside`],
  numeric: [false, true, true, false, true, true, false],
  cells: ({ skills, asked, held, verdict, required, preferred, beside }: SlotsOf<"gap-critical">) => [
    or(skills),
    say`${short(asked)}`,
    say`${short(held)}`,
    verdict,
    say`${full(required)}`,
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
    head: () => [say`Tier`, say`Met`, say`Partly met`, say`Not evidenced`],
    numeric: [false, true, true, true],
    cells: ({ tier, met, partly, notEvidenced }) => [tier, say`${short(met)}`, say`${short(partly)}`, say`${short(notEvidenced)}`],
  },
  "requirement-met": {
    shape: "row",
    head: () => [say`Met`, say`By`, say`Line of the CV`, say`Required in`],
    numeric: [false, false, false, true],
    cells: ({ skills, by, line, required }) => [or(skills), say`${by}`, line === null ? dash : say`“${line}”`, say`${nOf(required)}`],
  },
  "gap-critical": gapRow(say`Critical gap`),
  "gap-important": gapRow(say`Important gap`),
  "gap-nice": gapRow(say`Nice to have`),
  "no-gap-in-tier": { shape: "paragraph", say: ({ tier }) => say`${tier}: none.` },
  transfer: {
    shape: "row",
    head: () => [say`To learn`, say`Helped by`, say`Credit`, say`Level asked`],
    numeric: [false, false, true, true],
    cells: ({ skill, from, credit, asked }) => [say`${skill}`, say`${from}`, say`${short(credit)}`, say`${short(asked)}`],
  },
  "carries-over": {
    shape: "row",
    head: () => [say`Carries over`, say`From`, say`Line of the CV`, say`Mentioned in`],
    numeric: [false, false, false, true],
    cells: ({ skill, field, line, any }) => [say`${skill}`, field, line === null ? dash : say`“${line}”`, say`${nOf(any)}`],
  },
  "no-transfer": { shape: "paragraph", say: () => say`No neighbouring skill was found that shortens the way.` },
  "years-gap": {
    shape: "item",
    say: ({ relevant, median, minimumMet }) =>
      say`Years: the CV shows ${short(relevant)} in the field; the median minimum asked for is ${short(median)}; the minimum is met in ${full(minimumMet)} that state one.`,
  },
  "seniority-gap": {
    shape: "item",
    say: ({ shown, asked }) => say`Seniority: the latest title reads ${shown}; the target asks for ${asked}.`,
  },
  "leadership-gap": {
    shape: "item",
    say: ({ shown, asked, verdict }) => say`Leadership: ${shown}; asked for in ${full(asked)}: ${verdict}.`,
  },
  "architecture-gap": {
    shape: "item",
    say: ({ shown, asked, verdict }) => say`Architecture: ${shown}; asked for in ${full(asked)}: ${verdict}.`,
  },
  "unlock-single": {
    shape: "row",
    head: () => [say`Learning this alone`, say`Takes`, say`Brings within reach`],
    numeric: [false, true, true],
    cells: ({ skill, hours, gained }) => [or(skill), say`${short(hours)}`, say`${nOf(gained)}`],
  },
  "unlock-pair": {
    shape: "row",
    head: () => [say`Learning both`, say`Takes`, say`Brings within reach`, say`Each alone, added up`],
    numeric: [false, true, true, true],
    cells: ({ skills, hours, gained, alone }) => [and(skills), say`${short(hours)}`, say`${nOf(gained)}`, say`${short(alone)}`],
  },
} satisfies Partial<PhraseBook>;
