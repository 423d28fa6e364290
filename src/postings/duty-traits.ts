/**
 * Traits that a duty names to say how the work is done or what it is for ("drive results", "support decision-making", "help teams move
 * fast"): there nobody asks them of the reader. What a duty has done with people (mentor, present, work across teams) is asked as its tools are.
 */
const TRAITS: ReadonlySet<string> = new Set([
  "soft-ambiguity-tolerance",
  "soft-analytical-thinking",
  "soft-assertiveness",
  "soft-attention-to-detail",
  "soft-commitment",
  "soft-continuous-learning",
  "soft-creativity",
  "soft-curiosity",
  "soft-decision-making",
  "soft-dependability",
  "soft-enthusiasm",
  "soft-fast-paced-environment",
  "soft-hands-on",
  "soft-helpfulness",
  "soft-initiative",
  "soft-innovation",
  "soft-liaison",
  "soft-organizational-skills",
  "soft-ownership",
  "soft-problem-solving",
  "soft-results-orientation",
  "soft-strategic-thinking",
  "soft-technical-communication",
  "soft-transparency",
  "soft-trustworthiness",
  "soft-willingness-to-learn",
]);

/** Lines of duties that ask it of a person all the same. */
const OF_A_PERSON =
  /\b(?:ability|able|expected|someone|who|you are|you['’]re|eager|strong|high|highly)\b|^\W*(?:enthusiasm|passion|curiosity|commitment)\b/i;

export function isHowOfDuty(skill: string, clause: string): boolean {
  return TRAITS.has(skill) && !OF_A_PERSON.test(clause);
}
