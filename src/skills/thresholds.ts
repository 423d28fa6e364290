/** Lengths and counts of this phase, in characters unless said otherwise. docs/methods/reading-skills.md gives their grounds. */
export const THRESHOLDS = {
  /** A line up to this length is read as one statement, a longer one by its sentences. */
  shortLine: 240,
  /** An item of a list that is no known name may stand between two that are, if it is no longer. */
  unknownItem: 32,
  /** Words between "not" and the name it denies. */
  negationWords: 4,
  /** A form found at least so often in SkillSpan's train part, and so seldom in an annotated span, is a general word. */
  genericSeen: 4,
  genericShare: 0.25,
  /** A denial stands no further from the name, in characters. */
  negationReach: 64,
  /** Ambiguous names that stand in one list in their own casing vouch for each other from this many on. */
  mutualSupport: 3,
} as const;
