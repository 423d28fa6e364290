import type { Profile } from "../../schema/profile.js";
import type { Deed } from "../deeds-beside-skills.js";
import { GAP_THRESHOLDS } from "../thresholds.js";
import type { Clue } from "./clue.js";
import { CLUES } from "./clues.js";
import { type Marks, readWords } from "./read-words.js";

/** Words between two that belong together: "seven QC people", "six sales assistants". */
const CLOSE = 4;
const PARTLY = 1;
const SENTENCE_END = /(?<=[.!?])\s+/u;

type Told = Pick<Profile, "positions" | "projects">;

/** Gap, plan and stepping stones ask the same profile. */
const KNOWN = new WeakMap<Told, readonly Deed[]>();

/**
 * What lines of positions and projects tell by the company of their words where no name and no set phrase says it
 * (docs/methods/verdict.md). Each sentence is judged alone: two lines that say half each show nothing together.
 */
export function readTold(profile: Told): readonly Deed[] {
  const told = KNOWN.get(profile) ?? judgeLines(profile);
  KNOWN.set(profile, told);
  return told;
}

function judgeLines(profile: Told): Deed[] {
  const best = new Map<string, Deed>();
  for (const { bullets } of [...profile.positions, ...profile.projects])
    for (const { text, evidence } of bullets)
      for (const sentence of text.split(SENTENCE_END)) {
        const marks = readWords(sentence);
        for (const clue of CLUES) {
          const level = levelOf(clue, marks);
          if (level === 0) continue;
          for (const skill of clue.skills)
            if ((best.get(skill)?.level ?? 0) < level) best.set(skill, { skill, level, evidence: evidence.slice(0, 1) });
        }
      }
  return [...best.values()];
}

function levelOf({ met = [], partly = [] }: Clue, marks: Marks): number {
  if (met.some((parts) => parts.every((part) => holds(part, marks)))) return GAP_THRESHOLDS.listed;
  return partly.some((parts) => parts.every((part) => holds(part, marks))) ? PARTLY : 0;
}

function holds(part: string, marks: Marks): boolean {
  const [first, second] = part.split(" > ") as [string, string | undefined];
  const places = marks.get(first as never);
  if (places === undefined || second === undefined) return places !== undefined;
  const behind = marks.get(second as never) ?? [];
  return places.some((at) => behind.some((other) => other > at && other <= at + CLOSE));
}
