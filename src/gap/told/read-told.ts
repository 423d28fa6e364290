import { ownWords } from "../../cv/lexicon/others/own-words.js";
import { tellsWish } from "../../cv/lexicon/wishes.js";
import { citedSentences } from "../../cv/profile/cite.js";
import { isForeignTrade, isOfSystems } from "../../cv/profile/foreign-trades.js";
import type { Field, Position, Profile } from "../../schema/profile.js";
import { fold } from "../../text/fold-words.js";
import type { Deed } from "../deeds-beside-skills.js";
import { GAP_THRESHOLDS } from "../thresholds.js";
import { readBehaviour } from "./behaviour-lines.js";
import type { Clue, CluePart } from "./clue.js";
import { CLUES } from "./clues.js";
import { type LinePlace, lineFeatures } from "./line-features.js";
import { type Mark, type Marks, readWords } from "./read-words.js";

/** Words between two that belong together: "seven QC people", "six sales assistants". */
const CLOSE = 4;
const PARTLY = 1;

export type Told = Pick<Profile, "positions" | "projects"> &
  Partial<Pick<Profile, "summary" | "notUnderstood" | "besideWork" | "evidence">>;

/** What somebody says of a liking or a gift of their own is no deed. */
const OF_ONESELF =
  /\b(?:curious|comfortable|keen|passion\w*|loves?|enjoy\w*|likes?|interested|eager|strong|excellent|skilled|adept|able|ability|neugierig|gern|leidenschaft\w*|geduldig|curieu\w+|curios[oa]|apasionad[oa]|appassionat[oa])(?!\w)/;

/** Gap, plan and stepping stones ask the same profile. */
const KNOWN = new WeakMap<Told, readonly Deed[]>();

/**
 * What lines of positions, projects and the summary tell by the company of their words where no name and no set phrase says it
 * (docs/methods/verdict.md), by rows of classes of words and, for behaviour, by weights learnt from lines that people quoted for it. Each
 * sentence is judged alone: two lines that say half each show nothing together, and what others did in it shows nothing of its writer.
 */
export function readTold(profile: Told): readonly Deed[] {
  const told = KNOWN.get(profile) ?? judgeLines(profile);
  KNOWN.set(profile, told);
  return told;
}

/** "Small fixes merged into": at work they are merged into what is one's own. */
const OUTSIDE_WORK = "open-source-development";

/** What is told under a heading of the person's own shows behaviour and a gift to others' code alone, and only what no line of work shows. */
function judgeLines(profile: Told): Deed[] {
  const atWork = judgeSentences(deedSentences(profile)).filter(({ skill }) => skill !== OUTSIDE_WORK);
  const shown = new Set(atWork.filter(({ level }) => level >= GAP_THRESHOLDS.listed).map(({ skill }) => skill));
  const elsewhere = judgeSentences(sentencesElsewhere(profile));
  return [...atWork, ...elsewhere.filter(({ skill }) => (skill.startsWith("soft-") || skill === OUTSIDE_WORK) && !shown.has(skill))];
}

function judgeSentences(sentences: readonly DeedSentence[]): Deed[] {
  const best = new Map<string, Deed>();
  const clearest = new Map<string, { readonly clear: number; readonly evidence: readonly string[] }>();
  const offer = (skill: string, level: number, { evidence, post }: DeedSentence): void => {
    if (level > (best.get(skill)?.level ?? 0) && !(post !== undefined && (isForeignTrade(skill, post) || isOfSystems(skill, post))))
      best.set(skill, { skill, level, evidence: evidence.slice(0, 1) });
  };
  for (const sentence of sentences) {
    const { text, place, evidence } = sentence;
    const [all, marks] = marksOf(text);
    for (const clue of CLUES) {
      const [level, owned] = [levelOf(clue, all), all === marks ? null : levelOf(clue, marks)];
      for (const skill of clue.skills) offer(skill, owned === null || isWithOthers(skill) ? level : owned, sentence);
    }
    for (const { skill, clear } of readBehaviour(lineFeatures(ownWords(fold(text)), marks, place)))
      if (clear > (clearest.get(skill)?.clear ?? Number.NEGATIVE_INFINITY)) clearest.set(skill, { clear, evidence: evidence.slice(0, 1) });
  }
  const level = GAP_THRESHOLDS.listed;
  for (const [skill, { evidence }] of clearest) if ((best.get(skill)?.level ?? 0) < level) best.set(skill, { skill, level, evidence });
  return [...best.values()];
}

/** The marks of a sentence, and those of its writer's own words: what others did shows no skill of his. */
function marksOf(text: string): readonly [all: Marks, own: Marks] {
  const folded = fold(text);
  const own = ownWords(folded);
  const all = readWords(text);
  return own.length < folded.length ? [all, readWords(own)] : [all, all];
}

/** "Three of whom were promoted", "their IT team built the board; I told them what nurses need": shown by what others did in answer. */
const WITH_OTHERS: ReadonlySet<string> = new Set([
  ...["soft-client-relationships", "soft-coaching", "soft-cross-functional-collaboration", "soft-mentoring", "soft-motivating-others"],
  ...["soft-stakeholder-management", "talent-development"],
]);

/** A field is shown by whomever one works for. */
function isWithOthers(skill: string): boolean {
  return WITH_OTHERS.has(skill) || skill.startsWith("domain-");
}

export interface DeedSentence {
  readonly text: string;
  readonly place: LinePlace;
  readonly evidence: readonly string[];
  readonly post?: Pick<Position, "field" | "role">;
}

/** Sentences that may tell a deed. A summary may do so as plainly as a line does; what it wishes for or claims is none of it. */
export function deedSentences({ positions, projects, summary }: Told): DeedSentence[] {
  return [
    ...positions.flatMap(({ bullets, field, role }) =>
      bullets.flatMap((line) => sentencesOf(line, "position").map((sentence) => ({ ...sentence, post: { field, role } }))),
    ),
    ...projects.flatMap(({ bullets }) => bullets.flatMap((line) => sentencesOf(line, "project"))),
    ...(summary === null || summary === undefined ? [] : sentencesOf(summary, "summary").filter(isNoClaim)),
  ];
}

/** "Outside work: I coach the under-twelves": what stands under a heading that nobody has a word for, and awards and activities. */
function sentencesElsewhere({ notUnderstood = [], besideWork = [], evidence = {} }: Told): DeedSentence[] {
  return [...new Set([...notUnderstood, ...besideWork])].flatMap((id) => {
    const item = evidence[id];
    return item?.kind === "quote" && item.text !== null
      ? sentencesOf({ text: item.text, evidence: [id] }, "summary").filter(isNoClaim)
      : [];
  });
}

function sentencesOf(field: Field, place: LinePlace): DeedSentence[] {
  return citedSentences(field).map((sentence) => ({ ...sentence, place }));
}

function isNoClaim({ text }: DeedSentence): boolean {
  return !tellsWish(fold(text)) && !OF_ONESELF.test(fold(text));
}

function levelOf({ met = [], partly = [] }: Clue, marks: Marks): number {
  if (met.some((parts) => parts.every((part) => holds(part, marks)))) return GAP_THRESHOLDS.listed;
  return partly.some((parts) => parts.every((part) => holds(part, marks))) ? PARTLY : 0;
}

function holds(part: CluePart, marks: Marks): boolean {
  // Marks stand on either side.
  const [first, second] = part.split(" > ") as [Mark, Mark?];
  const places = marks.get(first);
  if (places === undefined || second === undefined) return places !== undefined;
  const behind = marks.get(second) ?? [];
  return places.some((at) => behind.some((other) => other > at && other <= at + CLOSE));
}
