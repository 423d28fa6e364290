import type { PostingSkill } from "../schema/posting.js";
import type { Need } from "../schema/skill.js";
import type { Mention } from "../skills/mention.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

/** A name with how it is asked for where it stands. */
export interface Judged {
  readonly mention: Mention;
  readonly need: Need;
  /** Raised where a list's first member asks for more. */
  level: number;
  /** Asked with this skill; nought where none are. */
  years: number;
  readonly cue: string | undefined;
  readonly group: string | undefined;
}

export const STRENGTH: Readonly<Record<Need, number>> = { mentioned: 0, preferred: 1, required: 2 };

/** One skill in all of its places so far. */
interface Sum {
  readonly name: string;
  /** The first of those that ask most. */
  strongest: Judged;
  /** The most that these ask for. */
  level: number;
  years: number;
  readonly spans: [number, number][];
}

export function summedBySkill(judged: readonly Judged[], taxonomy: Taxonomy): PostingSkill[] {
  const sums = new Map<string, Sum>();
  for (const item of judged) {
    const { skill, form, start, end } = item.mention;
    const sum = sums.get(skill);
    if (sum === undefined) {
      const name = taxonomy.nameOf(skill) ?? form;
      sums.set(skill, { name, strongest: item, level: leastLevel(item), years: item.years, spans: [[start, end]] });
    } else {
      sum.spans.push([start, end]);
      strengthen(sum, item);
    }
  }
  const skills: PostingSkill[] = [];
  sums.forEach((sum, id) => {
    skills.push(summed(id, sum));
  });
  return skills;
}

function strengthen(sum: Sum, item: Judged): void {
  const more = STRENGTH[item.need] - STRENGTH[sum.strongest.need];
  if (more < 0) return;
  if (more > 0) sum.strongest = item;
  sum.level = more > 0 ? leastLevel(item) : Math.max(sum.level, item.level);
  sum.years = more > 0 ? item.years : Math.max(sum.years, item.years);
}

function leastLevel({ level }: Judged): number {
  return Math.max(2, level);
}

function summed(id: string, { name, strongest, level, years, spans }: Sum): PostingSkill {
  const { need, group, cue, mention } = strongest;
  const { kind } = mention;
  const skill: PostingSkill = group === undefined ? { id, name, kind, need, level, spans } : { id, name, kind, need, level, group, spans };
  if (years > 0) skill.years = years;
  if (cue !== undefined) skill.cue = cue;
  return skill;
}
