import { join, say } from "../../say.js";
import type { PhraseBook } from "../../slots.js";
import { bare, full, nOf, nOfPostings, short } from "./figures.js";
import { counted, isSame, or, quoted, verb } from "./words.js";

export const fitAtAGlance = {
  "fit-coverage": {
    shape: "item",
    say: ({ coverage }) =>
      say`Coverage: ${full(coverage)} of what these postings ask for, weighted by how often they ask, is shown in the CV.${coverage.interval === null ? say`` : say` The range in brackets, here and below, holds the share among all such postings nineteen times in twenty.`}`,
  },
  "fit-coverage-unknown": {
    shape: "item",
    say: ({ n }) =>
      say`Coverage is not computed: fewer than three requirements are asked for in enough of these ${counted(n, say`posting`, say`postings`)}.`,
  },
  "fit-reach": {
    shape: "item",
    say: ({ at60, at80, at100 }) =>
      say`Within reach, with at least three fifths of the learnable requirements met: ${full(at60)}. ${at60.n === 0 ? say`With four fifths met: ${bare(at80)}; with all met: ${bare(at100)}.` : say`With four fifths met: ${full(at80)}. With all met: ${full(at100)}.`}`,
  },
  "fit-asks-more": {
    shape: "item",
    say: () =>
      say`Both hold: coverage counts what several of these postings ask for, and the ones out of reach ask for more besides, each for something that few others name.`,
  },
  "fit-stated": {
    shape: "item",
    say: ({ coverage, at60 }) => say`With what was stated in the corrections: coverage ${full(coverage)}, within reach ${full(at60)}.`,
  },
  "fit-years": {
    shape: "item",
    say: ({ minimumMet }) =>
      say`Of the postings that name a minimum of years, the CV meets it in ${full(minimumMet)}; years do not count for reach.`,
  },
  "fit-invitation": { shape: "item", say: () => say`Meeting a list is not an invitation; nobody measured that.` },
  "headline-gaps": {
    shape: "paragraph",
    say: ({ skills, required }) =>
      say`The gaps that weigh most, each with the number of postings that require it: ${join(
        skills.map((skill, at) => (required[at] === undefined ? say`${skill}` : say`${skill} (${nOf(required[at])})`)),
        say`, `,
        say` and `,
      )}.`,
  },
  stone: {
    shape: "row",
    head: () => [
      say`Stepping stone`,
      say`Role`,
      say`Level`,
      say`Postings`,
      say`Coverage`,
      say`Within reach`,
      say`Median years asked`,
      say`Missing core alone`,
    ],
    numeric: [false, false, false, true, true, true, true, true],
    cells: ({ stone, role, level, n, coverage, at60, years, hours }) => [
      stone,
      say`${role}`,
      level,
      say`${short(n)}`,
      say`${short(coverage)}`,
      say`${nOf(at60)}`,
      say`${short(years)}`,
      hours === null ? say`none to learn` : say`${short(hours)}`,
    ],
  },
  until: {
    shape: "item",
    say: ({ share, hours, weeks }) =>
      hours.value === 0
        ? say`Within reach already: ${short(share)} of these postings and more.`
        : say`Until ${short(share)} of these postings are within reach: ${short(hours)} of learning, ${short(weeks)} at this pace.`,
  },
  "until-never": {
    shape: "item",
    say: ({ shares }) =>
      say`Closing every gap that can be learnt does not bring ${join(shares.map(short), say`, `, say` or `)} of these postings within reach: too much of what they ask is named by few of them, or not in our catalogue.`,
  },
  "fit-without-groups": {
    shape: "item",
    say: ({ apart }) => say`Left out of that count, because they call no skill that can be learnt required: ${nOfPostings(apart)}.`,
  },
  "headline-strength": {
    shape: "item",
    say: ({ skills, by, grade, line, required }) =>
      say`${isSame(skills, by) ? (grade === null ? say`Already shown: ${or(skills)}` : say`Named, though no position shows it: ${or(skills)}`) : say`Counts as met: ${or(skills)}, by ${by}`}${line === null ? say`` : say` (${quoted(line)})`}. ${full(required)} ${verb(required, say`requires`, say`require`)} it.`,
  },
  "stone-none": {
    shape: "paragraph",
    say: ({ stone, least }) => say`Not set beside the target: ${stone}, which would need ${short(least)} postings.`,
  },
  "stone-core": {
    shape: "paragraph",
    say: ({ hours }) =>
      say`What most of these postings ask for and the CV does not show takes about ${short(hours)} by itself, without what comes before it.`,
  },
  "stone-further": {
    shape: "paragraph",
    say: ({ stone, role, at60, coverage }) =>
      say`The ${stone} is no stepping stone: ${role} is further away than the target, with coverage ${short(coverage)} and ${nOfPostings(at60)} within reach.`,
  },
} satisfies Partial<PhraseBook>;
