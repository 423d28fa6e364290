import type { SkillKind } from "../schema/skill.js";

/**
 * What the caller knows about the place of the words.
 * `skills-list`: the skills section of a CV, a list of tools. `requirement`, `preferred`, `duty`, `prose`: running text and bullets.
 * `title`: a job title or headline. `heading`: a section heading. `company`: what an employer says of itself. `perks`, `legal`: nothing is a skill there.
 * `contact`: names, addresses, links of a person.
 */
export type Zone =
  | "skills-list"
  | "requirement"
  | "preferred"
  | "duty"
  | "prose"
  | "title"
  | "heading"
  | "company"
  | "perks"
  | "legal"
  | "contact";

export interface ZoneSpan {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
}

export interface MentionContext {
  /** The zone of everything that `zones` does not cover; "prose" where nothing is said. */
  readonly zone?: Zone;
  /** Sorted by start, not overlapping. */
  readonly zones?: readonly ZoneSpan[];
  /** The employer whose text this is: its own name is no skill. */
  readonly company?: string | null;
  /** The person whose text this is. */
  readonly person?: string | null;
  /** Of the text; English where nothing is said. */
  readonly language?: string | null;
}

/** Why a mention is kept or dropped, in the words that `skills explain` prints. */
export const RULES = {
  plain: { keeps: true, says: "an unambiguous name" },
  "skills-list": { keeps: true, says: "stands in a skills list in its own casing" },
  item: { keeps: true, says: "is an item of its own among what is asked for" },
  before: { keeps: true, says: "the words right before show the meaning" },
  after: { keeps: true, says: "the words right after show the meaning" },
  near: { keeps: true, says: "a word of the same sentence shows the meaning" },
  list: { keeps: true, says: "stands in a list beside a sure technology" },
  experience: { keeps: true, says: "is what experience or knowledge is asked or told of" },
  labelled: { keeps: true, says: "reads as knowledge, though it is no name we know" },
  "not-before": { keeps: false, says: "the words right before show another meaning" },
  "not-after": { keeps: false, says: "the words right after show another meaning" },
  "not-near": { keeps: false, says: "a word of the same sentence shows another meaning" },
  casing: { keeps: false, says: "is not cased as the name is" },
  unproven: { keeps: false, says: "has other meanings and nothing here shows this one" },
  needs: { keeps: false, says: "the words this name needs beside it are missing" },
  "not-phrase": { keeps: false, says: "is part of a phrase with another meaning" },
  "everyday-word": { keeps: false, says: "is an everyday word in this casing" },
  "foreign-word": { keeps: false, says: "is a plain word of this text's language" },
  generic: { keeps: false, says: "is mostly a general word here, by counts of annotated postings" },
  negated: { keeps: false, says: "is said not to be used or asked for" },
  employer: { keeps: false, says: "is the employer's own name" },
  person: { keeps: false, says: "is a person's name" },
  address: { keeps: false, says: "is part of an address, a link or a file name" },
  "job-title": { keeps: false, says: "is part of a job title or a team's name" },
  part: { keeps: false, says: "is part of a longer word" },
  perks: { keeps: false, says: "is a perk, not a skill" },
  legal: { keeps: false, says: "stands in legal text" },
  contact: { keeps: false, says: "stands among contact details" },
} as const;

export type RuleCode = keyof typeof RULES;

export interface Verdict {
  readonly rule: RuleCode;
  /** The words that decided, where there are some. */
  readonly because: string | null;
}

/** One name found in a text, with the decision on it. Offsets are UTF-16, into the text as given. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Id of the skill. */
  readonly skill: string;
  readonly kind: SkillKind;
  /** The form of the taxonomy that was found. */
  readonly form: string;
  readonly ambiguous: boolean;
  readonly zone: Zone;
  readonly decision: "kept" | "dropped";
  readonly rule: RuleCode;
  /** The words that decided, where there are some. */
  readonly because: string | null;
}

/** The mention with another place, perhaps for another skill. Written out: spread out of the other, each would be of a shape of its own to the engine. */
export function movedMention(
  { skill, kind, form, ambiguous, zone, decision, rule, because }: Mention,
  start: number,
  end: number,
  as: Pick<Mention, "skill" | "kind"> = { skill, kind },
): Mention {
  return { start, end, skill: as.skill, kind: as.kind, form, ambiguous, zone, decision, rule, because };
}
