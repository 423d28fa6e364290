import type { Figure } from "../../../schema/figure.js";
import { join, say } from "../../say.js";
import type { PhraseBook, SlotsOf } from "../../slots.js";
import type { Sentence } from "../../tree.js";
import { bare, full, inPoints, nOf, nOfPostings, short } from "./figures.js";
import { and, counted, dash, isSame, olderOf, or, span, verb } from "./words.js";

/** Reach is a number of postings; coverage is what the plan adds to it. */
const worth = (value: Figure): Sentence =>
  value.unit === "coverage" ? say`${inPoints(value)} more` : say`${counted(value, say`posting`, say`postings`)} within reach at its end`;

const isProven = (objective: Figure, bound: Figure): boolean => objective.value === bound.value;
const PROVEN = say`No other choice in these hours brings more, and that is proven.`;

const withFirst = (skill: Sentence, first: SlotsOf<"beyond">["first"]): Sentence =>
  first.length === 0 ? skill : say`${skill}, with ${and(first)} before it`;

export const roadmap = {
  "plan-glance": {
    shape: "paragraph",
    say: ({ hours, capacity, weeks, perWeek, goals, phases }) =>
      say`${counted(goals, say`goal`, say`goals`)} in ${counted(phases, say`phase`, say`phases`)}: ${short(hours)} of work in ${short(weeks)} at ${short(perWeek)} a week, of ${short(capacity)} available.`,
  },
  "plan-aim": {
    shape: "paragraph",
    say: ({ aim, bound, objective }) =>
      say`The plan seeks ${aim}: ${worth(objective)}. ${isProven(objective, bound) ? PROVEN : say`That a better choice exists is not ruled out, but none in these hours brings more than ${worth(bound)}.`}`,
  },
  "plan-aim-asked": {
    shape: "paragraph",
    say: ({ bound, objective }) =>
      say`The plan meets first what most of these postings ask for. ${isProven(objective, bound) ? PROVEN : say`That a better choice exists is not ruled out.`}`,
  },
  "plan-fell-back": {
    shape: "paragraph",
    say: ({ aim }) =>
      say`In these hours a plan for the most postings within reach brings less than one posting in fifty more than the plan for ${aim}, so the latter stands here.`,
  },
  "plan-older": {
    shape: "paragraph",
    say: ({ older, now, first, last }) =>
      say`The plan answers what the counted postings ask. ${olderOf(older, now)} from ${span(first, last)}: hold a goal against ads of today before its hours are spent.`,
  },
  "plan-few-postings": {
    shape: "paragraph",
    say: () => say`Which of so few postings come within reach would be chance, so that is not what this plan seeks.`,
  },
  "plan-next": {
    shape: "paragraph",
    say: ({ skill, first, hours, more, weeks, of, required, adds }) =>
      say`With ${short(more)} more, ${short(weeks)} at this pace, there is room for ${withFirst(say`${skill}`, first)}, ${short(hours)} in all${required === null ? say`` : say`; ${full(required)} ${verb(required, say`requires`, say`require`)} ${isSame(of, skill) ? say`it` : or(of)}`}${adds === null ? say`` : say`, and ${nOf(adds)} more ${verb(adds, say`comes`, say`come`)} within reach`}.`,
  },
  "plan-too-short": {
    shape: "paragraph",
    say: ({ capacity }) => say`No goal fits into ${short(capacity)}: each missing requirement that can be learnt takes longer.`,
  },
  "plan-effect": {
    shape: "paragraph",
    say: ({ beforeCoverage, afterCoverage, before60, after60 }) =>
      say`Expected effect, if every goal is met: ${afterCoverage.value === null ? say`` : say`coverage from ${short(beforeCoverage)} to ${short(afterCoverage)}, `}${before60.n === after60.n ? say`within reach, as before, ${nOfPostings(after60)}` : say`within reach from ${nOf(before60)} to ${nOfPostings(after60)}`}. A model, not a promise.`,
  },
  "plan-nothing": {
    shape: "paragraph",
    say: () => say`There is nothing to plan: no missing requirement can be learnt with what the catalogue holds.`,
  },
  curve: {
    shape: "row",
    head: () => [say`Hours, each with its own plan`, say`Within reach`, say`Coverage`],
    numeric: [false, true, true],
    cells: ({ hours, at60, coverage }) => [say`${short(hours)}`, say`${nOf(at60)}`, say`${short(coverage)}`],
  },
  "curve-loses-reach": {
    shape: "paragraph",
    say: ({ less, more, before60, after60 }) =>
      say`The plan for ${short(more)} seeks coverage and brings more of it than the one for ${short(less)}, but ${nOfPostings(after60)} within reach and not ${bare(before60)}.`,
  },
  "curve-loses-coverage": {
    shape: "paragraph",
    say: ({ less, more, before60, after60, before, after }) =>
      say`The plan for ${short(more)} brings ${nOfPostings(after60)} within reach where the one for ${short(less)} brings ${bare(before60)}, but coverage of ${short(after)} and not ${short(before)}.`,
  },
  phase: {
    shape: "paragraph",
    say: ({ number, hours, weeks, firstWeek, lastWeek, start, end }) =>
      say`The ${number} phase takes ${short(hours)}, ${short(weeks)} at this pace: ${firstWeek.value === lastWeek.value ? say`week ${short(firstWeek)}` : say`weeks ${short(firstWeek)} to ${short(lastWeek)}`}, ${short(start)} to ${short(end)}.`,
  },
  "phase-effect": {
    shape: "paragraph",
    say: ({ number, coverage, at60, at80 }) =>
      say`After the ${number} phase: ${coverage.value === null ? say`` : say`coverage ${short(coverage)}, `}within reach ${nOfPostings(at60)}, four fifths met in ${nOf(at80)}.`,
  },
  goal: {
    shape: "item",
    say: ({ skill, from, to, hours, low, high, practice }) =>
      say`${skill}, from level ${short(from)} to level ${short(to)}: ${short(hours)} (between ${short(low)} and ${short(high)}), ${short(practice)} of it practice.`,
  },
  "goal-basics": {
    shape: "item",
    say: ({ skill, of }) =>
      say`${and(of)} ${of.length === 1 ? say`builds` : say`build`} on ${skill}: its basics, with the exercises done, are enough here.`,
  },
  "goal-meets": { shape: "item", say: ({ skill, of }) => say`${skill} meets ${and(of)} too.` },
  "goal-rest": {
    shape: "item",
    say: ({ skill, asked, to }) =>
      say`Level ${short(asked)} is asked for: the plan brings ${skill} to level ${short(to)}, the rest is time on the job.`,
  },
  "goal-topics": { shape: "item", say: ({ topics }) => say`Topics: ${join(topics, say`; `, say`; `)}.` },
  "goal-resource": { shape: "item", say: ({ skill, resources }) => say`For ${skill}: ${and(resources)}.` },
  "goal-deliverable": {
    shape: "item",
    say: ({ brief, accept }) => say`Deliverable: ${brief} Accepted when: ${join(accept, say`; `, say`; `)}.`,
  },
  "goal-check": { shape: "item", say: ({ check }) => say`Done when: ${check}` },
  "unlock-single": {
    shape: "row",
    head: () => [say`Learning this alone`, say`Takes`, say`Brings within reach`],
    numeric: [false, true, true],
    cells: ({ skill, first, hours, gained }) => [withFirst(say`${skill}`, first), say`${short(hours)}`, say`${nOf(gained)}`],
  },
  "unlock-pair": {
    shape: "row",
    head: () => [say`Learning both`, say`Takes`, say`Brings within reach`, say`Each alone, added up`],
    numeric: [false, true, true, true],
    cells: ({ skills, first, hours, gained, alone }) => [
      withFirst(and(skills), first),
      say`${short(hours)}`,
      say`${nOf(gained)}`,
      say`${short(alone)}`,
    ],
  },
  beyond: {
    shape: "row",
    head: () => [say`Did not fit`, say`Why`, say`Hours`, say`After the plan, would bring within reach`],
    numeric: [false, false, true, true],
    cells: ({ skill, first, why, hours, adds }) => [
      withFirst(say`${skill}`, first),
      why,
      say`${short(hours)}`,
      adds === null ? dash : say`${nOf(adds)}`,
    ],
  },
  "nothing-beyond": { shape: "paragraph", say: () => say`Every missing requirement that the catalogue can teach is in the plan.` },
  "beyond-named": {
    shape: "item",
    say: ({ skill, adds }) =>
      say`${skill} takes no hours: years of work imply it. If so, a line that names it brings ${nOf(adds)} more postings within reach once the plan is done.`,
  },
  "beyond-why": { shape: "item", say: ({ why, skills }) => say`Left out (${why}): ${and(skills)}.` },
} satisfies Partial<PhraseBook>;
