import type { Figure } from "../../../schema/figure.js";
import { type Slot, say } from "../../say.js";
import type { PhraseBook } from "../../slots.js";
import type { Sentence } from "../../tree.js";
import { short } from "./figures.js";
import { and, atLevel, counted, GIVING_POSTINGS, personName, pick, span } from "./words.js";

const withPostings = (roles: readonly Slot[], held: readonly Figure[]): Sentence =>
  and(roles.map((role, at) => say`${role} (${short(held[at] as Figure)})`));

export const introduction = {
  introduction: {
    shape: "paragraph",
    say: ({ person, cv, target, level, region, asOf, weeks, hours }) =>
      say`This report compares the CV ${person === null ? say`` : say`of ${personName(person)} `}(${cv}) with job postings for ${atLevel(target, level)}, ${region}, as of ${short(asOf)}. The plan assumes ${short(hours)} a week for ${short(weeks)}.`,
  },
  "role-read": {
    shape: "paragraph",
    say: ({ asked, role, level }) => say`The role was asked for as “${asked}” and read as ${atLevel(role, level)}.`,
  },
  "introduction-alone": {
    shape: "paragraph",
    say: ({ person, cv, target, asOf, n }) =>
      say`This report tells what the CV ${person === null ? say`` : say`of ${personName(person)} `}(${cv}) shows, as of ${short(asOf)}. ${n.value === 0 ? say`No postings for ${target} are held` : say`Too few postings for ${target} are held to compare with`}, so nothing is compared and nothing is planned.`,
  },
  "introduction-rung": {
    shape: "paragraph",
    say: ({ rung, n, least }) =>
      say`Fewer than ${short(least)} postings are held for that choice, so ${rung}: ${counted(n, say`posting`, say`postings`)}.`,
  },
  "introduction-older": {
    shape: "paragraph",
    say: ({ older, now, first, last, least, role, nearest, held }) =>
      say`Fewer than ${short(least)} recent postings for ${role} say what they require, so older ones count: ${short(older)} from ${span(first, last)}, beside ${now.value === 0 ? say`no` : short(now)} recent ${now.value === 1 ? say`one` : say`ones`}. Coverage, reach, gaps and plan tell what was asked then, and that may be out of date; no pay, demand or trend is taken from them. ${nearest.length === 0 ? say`` : say`Near it, with enough recent postings: ${withPostings(nearest, held)}. `}Postings of today can be given beside the CV: ${GIVING_POSTINGS}.`,
  },
  "introduction-few": {
    shape: "paragraph",
    say: ({ n, least, role, nearest, held }) =>
      say`All in all we hold ${counted(n, say`posting`, say`postings`)} for ${role}: too few for shares and intervals, which need ${short(least)}, so only counts stand here, and they say little. ${nearest.length === 0 ? say`` : say`Near it, with enough postings: ${withPostings(nearest, held)}. `}More postings can be given beside the CV: ${GIVING_POSTINGS}.`,
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
  "no-positions": {
    shape: "paragraph",
    say: ({ cv, language }) =>
      language === null
        ? say`No position was found in ${cv}; what follows rests on the other sections.`
        : say`No position was found in ${cv}: it seems to be written in ${language}, whose headings and sentences are not read. What follows rests on the names of skills in it.`,
  },
  "role-without-data": {
    shape: "paragraph",
    say: ({ role, n, nearest, held }) =>
      say`We hold ${counted(n, say`posting`, say`postings`)} for ${role}. ${nearest.length === 0 ? say`` : say`Nearest by skills, with the postings held: ${withPostings(nearest, held)}. `}The ways on stand under Key Recommendations.`,
  },
  "carry-over-first": {
    shape: "paragraph",
    say: ({ skills, n }, voice) =>
      say`${pick(voice, say`What you bring`, say`What they bring`)} from another field: ${and(skills)}. ${skills.length === 1 ? say`This answers` : say`Together they answer`} ${counted(n, say`requirement`, say`requirements`)} of the target.`,
  },
} satisfies Partial<PhraseBook>;
