import type { Figure } from "../../../schema/figure.js";
import { say } from "../../say.js";
import type { PhraseBook, SlotsOf } from "../../slots.js";
import type { Sentence } from "../../tree.js";
import { bare, full, nOfPostings, short } from "./figures.js";
import { and, counted, dash, olderOf, span, verb } from "./words.js";

/** "are 4 of 25 postings", "is none of 25 postings". */
const withinReach = (at60: Figure): Sentence =>
  at60.n === 0 ? say`is ${full(at60)}` : say`${verb(at60, say`is`, say`are`)} ${nOfPostings(at60)}`;

/** What is read and what is practised stand in two tables of the same columns; only the first one's name differs. */
const resourceHead = (first: Sentence): readonly Sentence[] => [first, say`For`, say`Cost`, say`Language`, say`Seen`, say`Why this one`];

function resourceCells({
  resource,
  provider,
  skills,
  price,
  hours,
  language,
  checked,
  why,
}: SlotsOf<"resource" | "hands-on">): readonly Sentence[] {
  return [
    resource.text.endsWith(`(${provider.text})`) ? say`${resource}` : say`${resource}, ${provider}`,
    and(skills),
    hours === null ? price : say`${price}, ${short(hours)}`,
    say`${language}`,
    say`${short(checked)}`,
    say`${why}`,
  ];
}

export const closing = {
  resource: {
    shape: "row",
    head: () => resourceHead(say`Course or reading`),
    cells: resourceCells,
  },
  "hands-on": {
    shape: "row",
    head: () => resourceHead(say`Practice`),
    cells: resourceCells,
  },
  certification: {
    shape: "item",
    say: ({ certification, skills, asked, day, preparation }) =>
      say`${certification} examines ${and(skills)}; it is named in ${full(asked)}${asked.n === 0 ? say`: an option, not a need` : say``}. It comes after its goal, whose last week begins on ${short(day)}${preparation === null ? say`` : say`, and after some ${short(preparation)} for the exam alone, which the plan does not hold`}.`,
  },
  "no-certification": {
    shape: "paragraph",
    say: ({ budget }) =>
      budget === null
        ? say`No certification of the catalogue is tied to a goal of this plan.`
        : say`No certification whose price is known to fit the budget of ${bare(budget)} is tied to a goal of this plan.`,
  },
  development: {
    shape: "item",
    say: ({ resource, provider, skills, why }) =>
      resource.text.endsWith(`(${provider.text})`)
        ? say`${resource}, for ${and(skills)}: ${why}`
        : say`${resource} (${provider}), for ${and(skills)}: ${why}`,
  },
  "no-resources": { shape: "paragraph", say: () => say`Without a goal there is nothing to recommend here.` },
  "outlook-statement": { shape: "paragraph", say: ({ statement, source }) => say`“${statement}” (${source})` },
  "outlook-unknown": {
    shape: "paragraph",
    say: () =>
      say`We hold no dated, unselected series and no verified statement of a public body for this role and place, so nothing is said about the future.`,
  },
  "outlook-growth-only": {
    shape: "paragraph",
    say: () =>
      say`The change of the role's share under Demand is all that we hold over time; without a verified statement of a public body for this role and place nothing more is said about the future.`,
  },
  conclusion: {
    shape: "paragraph",
    say: ({ coverage, at60, surface }) =>
      say`${coverage === null ? say`` : say`Coverage stands at ${short(coverage)}. `}Within reach ${withinReach(at60)}.${surface === null ? say`` : say` The first step costs no hours: name ${surface} in the skills list.`}`,
  },
  "conclusion-week": {
    shape: "paragraph",
    say: ({ hours, skill, first, weeks, beforeCoverage, afterCoverage, before60, after60 }) =>
      say`${short(hours)} of the first week go to ${skill}, with ${first}; after ${short(weeks)} the plan ${before60.n !== after60.n ? say`brings ${nOfPostings(after60)} within reach instead of ${bare(before60)}` : afterCoverage.value !== null ? say`has taken coverage from ${short(beforeCoverage)} to ${short(afterCoverage)}` : say`is done, and within reach ${withinReach(after60)}, as before`}.`,
  },
  "method-tiers": {
    shape: "paragraph",
    say: () =>
      say`The tiers of gaps: critical is a core requirement with a wide gap; important a core requirement with a smaller one, or one often asked for with a wide gap; nice to have is one often asked for with a smaller gap.`,
  },
  "conclusion-older": {
    shape: "paragraph",
    say: ({ n, older, now, first, last }) =>
      say`This rests on ${counted(n, say`posting`, say`postings`)}. ${olderOf(older, now)} from ${span(first, last)}.`,
  },
  "conclusion-no-data": {
    shape: "paragraph",
    say: ({ role }) => say`Without postings for ${role} the comparison waits; the profile above stands on the CV alone.`,
  },
  reference: { shape: "item", say: ({ ref }) => ref },
  "method-threshold": {
    shape: "row",
    head: () => [say`Threshold`, say`Value`],
    numeric: [false, true],
    cells: ({ threshold, value }) => [threshold, say`${short(value)}`],
  },
  "method-not-read": {
    shape: "item",
    say: ({ stage, n }) => say`Remarks ${stage}: ${short(n)}; report.json lists each with its place.`,
  },
  "method-hidden": {
    shape: "item",
    say: ({ why, n }) => say`Left out of the reading: ${why}, ${counted(n, say`place`, say`places`)}.`,
  },
  "method-purpose": {
    shape: "paragraph",
    say: ({ cv }) =>
      say`This report is made for the person whose CV it is (${cv}). It counts what postings ask and what a CV shows; it does not measure ability and is not made to rank, screen or reject applicants.`,
  },
  "method-repeat": { shape: "paragraph", say: ({ command }) => say`To repeat it: ${command}` },
  "method-models": {
    shape: "paragraph",
    say: () =>
      say`No language model counted, claimed or worded anything here; every number was computed by code from the evidence named beside it.`,
  },
  "no-development": {
    shape: "paragraph",
    say: () => say`The catalogue ties no community, mentoring, workshop or competition to these goals.`,
  },
  "method-assumption": {
    shape: "row",
    head: () => [say`Assumption`, say`Set to`],
    cells: ({ what, value, names, set }) => [
      what,
      value !== null ? say`${short(value)}` : (set ?? (names.length === 0 ? dash : and(names))),
    ],
  },
} satisfies Partial<PhraseBook>;
