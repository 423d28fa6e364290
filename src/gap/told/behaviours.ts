/**
 * Behaviour that a line of work can show, by what it is about; what is near in kind is shown by lines alike, so that weights learnt for
 * one serve the others too. Attitudes (cheerful, trustworthy, open) stand in no line and are not here.
 */
export const BEHAVIOURS = {
  speaking:
    "active-listening assertiveness client-relationships communication conflict-resolution customer-focus diplomacy emotional-intelligence empathy influencing interpersonal-skills negotiation presentation relationship-building stakeholder-management technical-communication verbal-communication written-communication",
  together:
    "coaching collaboration cross-functional-collaboration feedback knowledge-sharing leadership mentoring motivating-others team-leadership teamwork training-others",
  thinking:
    "ambiguity-tolerance analytical-thinking business-acumen creativity critical-thinking curiosity decision-making innovation numeracy problem-solving product-thinking resourcefulness strategic-thinking systems-thinking",
  driving:
    "adaptability continuous-learning dependability entrepreneurial-mindset flexibility independence initiative ownership results-orientation self-motivation willingness-to-learn work-ethic",
  ordering:
    "attention-to-detail composure fast-paced-environment multitasking organizational-skills prioritization quality-orientation resilience sense-of-urgency time-management work-under-pressure",
} as const satisfies Readonly<Record<string, string>>;

const idOf = (name: string): string => `soft-${name}`;

/** Each behaviour with its kind. */
export const BEHAVIOUR_KINDS: readonly (readonly [skill: string, kind: string])[] = Object.entries(BEHAVIOURS).flatMap(([kind, names]) =>
  names.split(" ").map((name) => [idOf(name), kind] as const),
);

/**
 * Behaviour that weights show: of the CVs left out that it was read into, at least three of four show it, at least in part
 * (docs/methods/verdict.md). Lines of all others teach their kind, and clues alone show them.
 */
export const WEIGHED: ReadonlySet<string> = new Set(
  "analytical-thinking attention-to-detail coaching collaboration communication cross-functional-collaboration customer-focus independence initiative interpersonal-skills knowledge-sharing mentoring multitasking ownership presentation problem-solving quality-orientation results-orientation stakeholder-management technical-communication training-others willingness-to-learn"
    .split(" ")
    .map(idOf),
);
