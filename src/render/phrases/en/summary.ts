import type { Figure } from "../../../schema/figure.js";
import { join, type Slot, say } from "../../say.js";
import type { NameSegment, PhraseBook } from "../../slots.js";
import type { Sentence } from "../../tree.js";
import { bare, full, nOf, short, withWeekday } from "./figures.js";
import { and, counted, isAmong, isSame, or, personName, pick, quoted, verb } from "./words.js";

const withPostings = (roles: readonly Slot[], held: readonly Figure[]): Sentence =>
  and(roles.map((role, at) => say`${role} (${short(held[at] as Figure)})`));

/** What the skill is asked for as: itself, something wider, or both; the postings are those of the first. */
function surfaceReason(skill: NameSegment, as: readonly NameSegment[], any: Figure): Sentence {
  const wider = as.filter(({ id }) => id !== skill.id);
  const mention = say`${full(any)} ${verb(any, say`mentions`, say`mention`)}`;
  if (wider.length === 0) return say`${mention} it.`;
  if (as.length === 1) return say`It counts as ${and(as)}, which ${mention}.`;
  return say`It counts as ${and(wider)}${isAmong(as, skill) ? say` too` : say``}; ${mention} ${as[0]?.id === skill.id ? say`it` : say`${as[0] as NameSegment}`}.`;
}

export const summary = {
  introduction: {
    shape: "paragraph",
    say: ({ person, cv, target, level, region, asOf, weeks, hours }) =>
      say`This report compares the CV ${person === null ? say`` : say`of ${personName(person)} `}(${cv}) with job postings for ${target}, ${level}, ${region}, as of ${short(asOf)}. The plan assumes ${short(hours)} a week for ${short(weeks)}.`,
  },
  "role-read": {
    shape: "paragraph",
    say: ({ asked, role, level }) => say`The role was asked for as “${asked}” and read as ${role}, ${level}.`,
  },
  "introduction-alone": {
    shape: "paragraph",
    say: ({ person, cv, target, asOf }) =>
      say`This report tells what the CV ${person === null ? say`` : say`of ${personName(person)} `}(${cv}) shows, as of ${short(asOf)}. No postings for ${target} are held, so nothing is compared and nothing is planned.`,
  },
  "introduction-rung": {
    shape: "paragraph",
    say: ({ rung, n, least }) =>
      say`Fewer than ${short(least)} postings are held for that choice, so ${rung}: ${counted(n, say`posting`, say`postings`)}.`,
  },
  "introduction-few": {
    shape: "paragraph",
    say: ({ n, least, role, nearest, held }) =>
      say`All in all we hold ${counted(n, say`posting`, say`postings`)} for ${role}: too few for shares and intervals, which need ${short(least)}, so only counts stand here, and they say little. ${nearest.length === 0 ? say`` : say`Near it, with enough postings: ${withPostings(nearest, held)}. `}More postings can be given with --ads.`,
  },
  "current-role": {
    shape: "paragraph",
    say: ({ title, organisation, role }) =>
      title === null
        ? role === null
          ? say`The latest position in the CV is left out for sharing.`
          : say`The latest position in the CV is read as ${role}.`
        : say`The latest position in the CV is “${title}”${organisation === null ? say`` : say` at “${organisation}”`}${role === null ? say`` : say`, read as ${role}`}.`,
  },
  "same-role": {
    shape: "paragraph",
    say: ({ role }) =>
      say`Target and current role are the same, ${role}: this report compares and strengthens rather than asks how to get there.`,
  },
  "no-positions": { shape: "paragraph", say: ({ cv }) => say`No position was found in ${cv}; what follows rests on the other sections.` },
  "role-without-data": {
    shape: "paragraph",
    say: ({ role, n, nearest, held }) =>
      say`We hold ${short(n)} postings for ${role}. ${nearest.length === 0 ? say`` : say`Nearest by skills, with the postings held: ${withPostings(nearest, held)}. `}Two ways on: give postings with --ads, or run groundwork market refresh.`,
  },
  "carry-over-first": {
    shape: "paragraph",
    say: ({ skills, n }, voice) =>
      say`${pick(voice, say`What you bring`, say`What they bring`)} from another field: ${and(skills)}. ${n.value === 1 ? say`This answers ${short(n)} requirement` : say`Together they answer ${short(n)} requirements`} of the target.`,
  },
  "fit-coverage": {
    shape: "item",
    say: ({ coverage }) =>
      say`Coverage: ${full(coverage)} of what these postings ask for, weighted by how often they ask, is shown in the CV.${coverage.interval === null ? say`` : say` The range in brackets, here and below, holds the share among all such postings nineteen times in twenty.`}`,
  },
  "fit-coverage-unknown": {
    shape: "item",
    say: ({ n }) =>
      say`Coverage is not computed: no requirement is asked for in enough of these ${counted(n, say`posting`, say`postings`)}.`,
  },
  "fit-reach": {
    shape: "item",
    say: ({ at60, at80, at100 }) =>
      say`Within reach, with at least three fifths of the learnable requirements met: ${full(at60)}. ${at60.n === 0 ? say`With four fifths met: ${bare(at80)}; with all met: ${bare(at100)}.` : say`With four fifths met: ${full(at80)}. With all met: ${full(at100)}.`}`,
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
      say`Asked for most and not yet met, each with the number of postings that require it: ${join(
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
      hours === null ? say`none missing` : say`${short(hours)}`,
    ],
  },
  until: {
    shape: "item",
    say: ({ share, hours, weeks }) =>
      say`Until ${short(share)} of these postings are within reach: ${short(hours)} of learning, ${short(weeks)} at this pace.`,
  },
  "until-never": {
    shape: "item",
    say: ({ shares }) =>
      say`Closing every gap that can be learnt does not bring ${join(shares.map(short), say`, `, say` or `)} of these postings within reach: too much of what they ask is named by few of them, or not in our catalogue.`,
  },
  "recommend-surface": {
    shape: "numbered",
    say: ({ skill, line, as, any }, voice) =>
      say`Name ${skill} in ${pick(voice, say`your`, say`the`)} skills list: the CV shows it${line === null ? say`` : say` in ${quoted(line)}`} but does not list it. ${surfaceReason(skill, as, any)} No hours needed.`,
  },
  "recommend-learn": {
    shape: "numbered",
    say: ({ skill, of, hours, required, named, first }) =>
      say`Learn ${skill}, about ${short(hours)}: ${isAmong(of, skill) ? say`` : say`it counts as ${or(of)}; `}${named === null ? say`${full(required)} ${verb(required, say`requires`, say`require`)}` : say`${full(named)} ${verb(named, say`names`, say`name`)}`} ${isSame(of, skill) ? say`it` : isAmong(of, skill) ? or(of) : say`that`}. First step: ${first}.`,
  },
  "recommend-prove": {
    shape: "numbered",
    say: ({ skill, line, any }) =>
      say`Name ${skill} in the line of the position or project where it was used: the CV only lists it${line === null ? say`` : say` (${quoted(line)})`}. ${full(any)} ${verb(any, say`mentions`, say`mention`)} it.`,
  },
  "recommend-postings": {
    shape: "numbered",
    say: ({ role }) =>
      say`Collect postings for ${role}: save each as text, HTML or PDF and give the files with --ads. From thirty on they make shares with intervals; fewer are counted.`,
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
  "fit-without-groups": {
    shape: "item",
    say: ({ apart }) => say`Left out of that count, because they call no skill that can be learnt required: ${nOf(apart)} postings.`,
  },
  "headline-strength": {
    shape: "item",
    say: ({ skills, by, line, required }) =>
      say`${isSame(skills, by) ? say`Already shown: ${or(skills)}` : say`Counts as met: ${or(skills)}, by ${by}`}${line === null ? say`` : say` (${quoted(line)})`}. ${full(required)} ${verb(required, say`requires`, say`require`)} it.`,
  },
  "stone-none": {
    shape: "paragraph",
    say: ({ stone, least }) => say`No row for ${stone}: it would need ${short(least)} postings.`,
  },
  "stone-further": {
    shape: "paragraph",
    say: ({ stone, role, at60, coverage }) =>
      say`The ${stone} is no stepping stone: ${role} is further away than the target, with coverage ${short(coverage)} and ${nOf(at60)} postings within reach.`,
  },
  "recommend-gap": {
    shape: "numbered",
    say: ({ skills, required, why }) =>
      say`Find a way to show ${or(skills)}: ${full(required)} ${verb(required, say`requires`, say`require`)} it. The plan offers no step: ${why}.`,
  },
  "first-week": {
    shape: "paragraph",
    say: ({ start, hours, skill, first, topics, brief }) =>
      say`The first week, from ${withWeekday(start)}: ${short(hours)} of ${skill} with ${first}. Begin with: ${join(topics, say`; `, say`; `)}. The work to show at the end: ${brief}`,
  },
  "recommend-wider": {
    shape: "numbered",
    say: ({ apart }) =>
      say`Ask again with another level, without a region or with more postings (--ads): of these postings ${nOf(apart)} name nothing that can be learnt, so there is little to recommend from.`,
  },
  "recommend-results": {
    shape: "numbered",
    say: ({ skills }) =>
      say`No requirement that is often asked for is missing. Put a result with its figure beside each of ${and(skills)}.`,
  },
  "effect-sentence": {
    shape: "paragraph",
    say: ({ beforeCoverage, afterCoverage, before60, after60 }) =>
      say`Counted on these postings this takes coverage from ${short(beforeCoverage)} to ${short(afterCoverage)}${before60.n === after60.n ? say`; the postings within reach stay ${nOf(after60)}` : say` and the postings within reach from ${bare(before60)} to ${nOf(after60)}`}.`,
  },
  "why-these": {
    shape: "paragraph",
    say: ({ capacity, next, hours }) =>
      say`These goals were chosen together: of all that fits ${short(capacity)}, nothing better was found.${next.length === 0 ? say`` : say` With more hours come ${and(next.map((skill, at) => (hours[at] === undefined ? say`${skill}` : say`${skill} (${short(hours[at])})`)))}.`}`,
  },
  "headline-beyond": {
    shape: "paragraph",
    say: ({ asked, required, skill, first, hours, weeks, capacity }) =>
      say`A first gap that is not in this plan: ${asked}, required in ${nOf(required)} postings. ${skill}${first.length === 0 ? say`` : say`, with ${and(first)} before it,`} takes about ${short(hours)}, at this pace ${short(weeks)}; ${(hours.value ?? 0) > (capacity.value ?? 0) ? say`more weeks or hours make room for it` : say`it would fit alone, but the goals of the plan bring more, and more weeks or hours make room for it beside them`}.`,
  },
} satisfies Partial<PhraseBook>;
