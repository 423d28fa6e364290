import { say } from "../../say.js";
import type { PhraseBook } from "../../slots.js";
import { full, nOf, short } from "./figures.js";
import { and, pick } from "./words.js";

export const summary = {
  introduction: {
    shape: "paragraph",
    say: ({ person, cv, target, level, region, asOf, weeks, hours }) =>
      say`This report holds the CV ${person === null ? say`` : say`of ${person} `}(${cv}) against job postings for ${target}, ${level}, ${region}, as of ${short(asOf)}. The plan assumes ${short(hours)} a week for ${short(weeks)}.`,
  },
  "current-role": {
    shape: "paragraph",
    say: ({ title, organisation, role }) =>
      say`The latest position in the CV is “${title}”${organisation === null ? say`` : say` at “${organisation}”`}${role === null ? say`` : say`, read as ${role}`}.`,
  },
  "same-role": {
    shape: "paragraph",
    say: ({ role }) =>
      say`Target and current role are the same, ${role}: this report compares and strengthens rather than asks how to get there.`,
  },
  "no-positions": { shape: "paragraph", say: ({ cv }) => say`No position was found in ${cv}; what follows rests on the other sections.` },
  "role-without-data": {
    shape: "paragraph",
    say: ({ role, n, nearest }) =>
      say`We hold ${short(n)} postings for ${role}. ${nearest.length === 0 ? say`` : say`Nearest by skills: ${and(nearest)}. `}Two ways on: give postings with --ads, or run groundwork market refresh.`,
  },
  "carry-over-first": {
    shape: "paragraph",
    say: ({ skills, n }, voice) =>
      say`${pick(voice, say`What you bring`, say`What they bring`)} from another field: ${and(skills)} (requirements of the target: ${short(n)}).`,
  },
  "fit-coverage": {
    shape: "item",
    say: ({ coverage }) =>
      say`Coverage: ${full(coverage)} of what these postings ask for, weighted by how often they ask, is shown in the CV.`,
  },
  "fit-reach": {
    shape: "item",
    say: ({ at60, at80, at100 }) =>
      say`Within reach, meeting most of the skills that can be learnt: ${full(at60)}. Meeting four fifths of them: ${full(at80)}. Meeting all: ${full(at100)}.`,
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
  "headline-strengths": { shape: "paragraph", say: ({ skills }) => say`Asked for most and already shown: ${and(skills)}.` },
  "headline-gaps": { shape: "paragraph", say: ({ skills }) => say`Asked for most and not yet shown: ${and(skills)}.` },
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
      say`Hours to learn its core`,
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
      say`${short(hours)}`,
    ],
  },
  until: {
    shape: "item",
    say: ({ share, hours, weeks }) =>
      say`Until ${short(share)} of these postings are within reach: ${short(hours)}, ${short(weeks)} at this pace.`,
  },
  "until-never": {
    shape: "item",
    say: ({ share, years }) =>
      say`${short(share)} within reach: not by learning alone with what the catalogue holds; the years asked for are met in ${full(years)}.`,
  },
  "recommend-surface": {
    shape: "numbered",
    say: ({ skill, line, any }, voice) =>
      say`Name ${skill} in ${pick(voice, say`your`, say`the`)} skills list: the CV shows it in “${line}”, and ${full(any)} mention it. No hours needed.`,
  },
  "recommend-learn": {
    shape: "numbered",
    say: ({ skill, hours, required, first }) =>
      say`Learn ${skill}, about ${short(hours)}: ${full(required)} require it. First step: ${first}.`,
  },
  "recommend-prove": {
    shape: "numbered",
    say: ({ skill, line, any }) =>
      say`Show ${skill} at work: the CV claims it${line === null ? say`` : say` (“${line}”)`} but no position or project shows it; ${full(any)} mention it.`,
  },
  "recommend-postings": {
    shape: "numbered",
    say: ({ role }) => say`Collect postings for ${role} and give them with --ads; the comparison then rests on them.`,
  },
  "roadmap-sentence": {
    shape: "paragraph",
    say: ({ weeks, hours, phases, skills }) =>
      say`The roadmap takes ${short(weeks)} and ${short(hours)} in phases numbering ${short(phases)}: ${and(skills)}.`,
  },
  "resources-sentence": {
    shape: "paragraph",
    say: ({ n, free }) => say`It names ${short(n)} resources, of which ${short(free)} are free.`,
  },
  "outlook-sentence": { shape: "paragraph", say: ({ n }) => say`Statements of public bodies quoted in the outlook: ${short(n)}.` },
} satisfies Partial<PhraseBook>;
