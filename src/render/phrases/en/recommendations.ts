import type { Figure } from "../../../schema/figure.js";
import { join, say } from "../../say.js";
import type { NameSegment, PhraseBook } from "../../slots.js";
import type { Sentence } from "../../tree.js";
import { bare, full, nOf, nOfPostings, short, withWeekday } from "./figures.js";
import { and, counted, GIVING_POSTINGS, isAmong, isSame, or, pick, quoted, verb } from "./words.js";

const withHours = (skill: NameSegment, hours: Figure | undefined): Sentence =>
  hours === undefined ? say`${skill}` : say`${skill} (${short(hours)})`;

/** What the skill is asked for as: itself, something wider, or both; the postings are those of the first. */
function surfaceReason(skill: NameSegment, as: readonly NameSegment[], any: Figure): Sentence {
  const wider = as.filter(({ id }) => id !== skill.id);
  const mention = say`${full(any)} ${verb(any, say`mentions`, say`mention`)}`;
  if (wider.length === 0) return say`${mention} it.`;
  if (as.length === 1) return say`It counts as ${and(as)}, which ${mention}.`;
  return say`It counts as ${and(wider)}${isAmong(as, skill) ? say` too` : say``}; ${mention} ${as[0]?.id === skill.id ? say`it` : say`${as[0] as NameSegment}`}.`;
}

export const recommendations = {
  "recommend-surface": {
    shape: "numbered",
    say: ({ skill, line, as, any }, voice) =>
      say`Name ${skill} in ${pick(voice, say`your`, say`the`)} skills list: the CV shows it${line === null ? say`` : say` in ${quoted(line)}`} but does not list it. ${surfaceReason(skill, as, any)} No hours needed.`,
  },
  "recommend-learn": {
    shape: "numbered",
    say: ({ skill, after, of, hours, required, named, first }) =>
      say`Learn ${skill}, about ${short(hours)}${after.length === 0 ? say`` : say` after ${and(after)}`}: ${isAmong(of, skill) ? say`` : say`it counts as ${or(of)}; `}${named === null ? say`${full(required)} ${verb(required, say`requires`, say`require`)}` : say`${full(named)} ${verb(named, say`names`, say`name`)}`} ${isSame(of, skill) ? say`it` : isAmong(of, skill) ? or(of) : say`that`}. First step: ${first}.`,
  },
  "recommend-prove": {
    shape: "numbered",
    say: ({ skill, line, any }) =>
      say`Name ${skill} in the line of the position or project where it was used: the CV only lists it${line === null ? say`` : say` (${quoted(line)})`}. ${full(any)} ${verb(any, say`mentions`, say`mention`)} it.`,
  },
  "recommend-postings": {
    shape: "numbered",
    say: ({ role }) =>
      say`Collect postings for ${role}: save each as text, HTML or PDF and give them beside the CV (${GIVING_POSTINGS}). With the first the report compares and plans by what it asks; from thirty on there are shares with intervals. One posting alone, line by line: in the terminal groundwork match CV AD.`,
  },
  "recommend-near": {
    shape: "numbered",
    say: ({ role, held }) =>
      say`Plan by a role near it, of which we hold ${counted(held, say`posting`, say`postings`)}: in the terminal groundwork analyze CV --role "${role}", in the browser by choosing it as the role.`,
  },
  "roadmap-sentence": {
    shape: "paragraph",
    say: ({ weeks, hours, phases, skills }) =>
      say`The roadmap takes ${short(hours)} in ${short(weeks)}, ${counted(phases, say`phase`, say`phases`)}: ${and(skills)}.`,
  },
  "resources-sentence": {
    shape: "paragraph",
    say: ({ n, free }) =>
      say`It uses ${counted(n, say`resource`, say`resources`)}, ${free.value === n.value ? (n.value === 1 ? say`which is free` : say`all of them free`) : say`${short(free)} of them free`}.`,
  },
  "outlook-sentence": {
    shape: "paragraph",
    say: ({ skills, statements }) => {
      const said = counted(statements, say`statement of a public body stands`, say`statements of public bodies stand`);
      if (skills.length > 0) return say`On the outlook: named more often now than in the earlier postings of one site: ${and(skills)}.`;
      return statements.value === 0
        ? say`On the outlook: nothing we hold supports a statement about the future.`
        : say`On the outlook: ${said} word for word under Market Outlook; we add none of our own.`;
    },
  },
  "recommend-gap": {
    shape: "numbered",
    say: ({ skills, required, why }) =>
      say`Find a way to show ${or(skills)}: ${full(required)} ${verb(required, say`requires`, say`require`)} it. The plan offers no step: ${why}.`,
  },
  "recommend-tell": {
    shape: "numbered",
    say: ({ skills, first, required }) =>
      skills.length === 1
        ? say`Tell of ${and(skills)} in the line of a position, by what was done: no course shows it. ${full(required)} ${verb(required, say`requires`, say`require`)} it.`
        : say`Tell of ${and(skills)}, each in the line of a position by what was done: no course shows them. ${full(required)} ${verb(required, say`requires`, say`require`)} ${first}.`,
  },
  "first-week": {
    shape: "paragraph",
    say: ({ start, hours, skill, first, topics, brief }) =>
      say`The first week, from ${withWeekday(start)}: ${short(hours)} of ${skill} with ${first}. Begin with: ${join(topics, say`; `, say`; `)}. The work to show at the end: ${brief}`,
  },
  "recommend-wider": {
    shape: "numbered",
    say: ({ apart }) =>
      say`Ask again with another level, without a region or with more postings (${GIVING_POSTINGS}): of these postings ${nOf(apart)} name nothing that can be learnt, so there is little to recommend from.`,
  },
  "recommend-results": {
    shape: "numbered",
    say: ({ skills }) =>
      say`No requirement counted here is missing. Put a result with its figure beside ${skills.length === 1 ? say`` : say`each of `}${and(skills)}.`,
  },
  "effect-sentence": {
    shape: "paragraph",
    say: ({ beforeCoverage, afterCoverage, before60, after60 }) =>
      afterCoverage.value === null
        ? say`Counted on these postings ${before60.n === after60.n ? say`${nOf(after60)} ${verb(after60, say`is`, say`are`)} within reach after the plan, as before` : say`the plan brings ${nOf(after60)} within reach instead of ${bare(before60)}`}.`
        : say`Counted on these postings this takes coverage from ${short(beforeCoverage)} to ${short(afterCoverage)}${before60.n === after60.n ? say`; the postings within reach stay ${nOf(after60)}` : say` and the postings within reach from ${bare(before60)} to ${nOf(after60)}`}.`,
  },
  "why-these": {
    shape: "paragraph",
    say: ({ capacity, next, hours }) =>
      say`Goals are chosen together: of all that fits ${short(capacity)}, nothing better was found.${next.length === 0 ? say`` : say` With more hours ${next.length === 1 ? say`comes` : say`come`} ${and(next.map((skill, at) => withHours(skill, hours[at])))}.`}`,
  },
  "headline-beyond": {
    shape: "paragraph",
    say: ({ asked, required, skill, first, hours, weeks, capacity }) =>
      say`A first gap that is not in this plan: ${asked}, required in ${nOfPostings(required)}. ${skill}${first.length === 0 ? say`` : say`, with ${and(first)} before it,`} takes about ${short(hours)}, at this pace ${short(weeks)}; ${(hours.value ?? 0) > (capacity.value ?? 0) ? say`more weeks or hours make room for it` : say`it would fit alone, but the goals of the plan bring more, and more weeks or hours make room for it beside them`}.`,
  },
  "plan-longer": {
    shape: "paragraph",
    say: ({ hours, weeks, first, firstHours, beside, capacity, begun, begunCoverage, ownCoverage, afterCoverage, after60, own60 }) =>
      say`${and(beside)} ${beside.length === 1 ? say`is` : say`are`} no part of what many hours would go to: the plan for ${short(hours)}, ${short(weeks)} at this pace, begins with ${and(first.map((skill, at) => withHours(skill, firstHours[at])))}. ${begun.length === 0 ? say`Its first goal takes more than ${short(capacity)}` : say`In ${short(capacity)} it gets through ${and(begun)}${ownCoverage.value === null ? say`` : say` and to coverage of ${short(begunCoverage)}, where this plan gets to ${short(ownCoverage)}`}`}; the whole of it ${ownCoverage.value === null ? say`` : say`takes coverage to ${short(afterCoverage)} and `}brings ${nOfPostings(after60)} within reach, this plan ${bare(own60)}. Whoever means to go on learning begins with that one: a report for ${short(hours)} lays it out.`,
  },
} satisfies Partial<PhraseBook>;
