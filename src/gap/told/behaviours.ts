/**
 * Behaviour that a line of work can show, by what it is about; what is near in kind is shown by lines alike, so that weights learnt for
 * one serve the others too. Attitudes (cheerful, trustworthy, open) stand in no line and are not here.
 */
export const BEHAVIOURS = {
  speaking:
    "active-listening assertiveness client-relationships communication conflict-resolution customer-focus diplomacy emotional-intelligence empathy influencing interpersonal-skills negotiation presentation relationship-building stakeholder-management technical-communication verbal-communication written-communication",
  together:
    "coaching collaboration cross-functional-collaboration feedback knowledge-sharing leadership mentoring motivating-others teamwork training-others",
  thinking:
    "ambiguity-tolerance analytical-thinking business-acumen creativity critical-thinking curiosity decision-making innovation numeracy problem-solving product-thinking resourcefulness systems-thinking",
  driving:
    "adaptability continuous-learning dependability entrepreneurial-mindset flexibility independence initiative ownership self-motivation willingness-to-learn work-ethic",
  ordering:
    "attention-to-detail composure fast-paced-environment multitasking organizational-skills prioritization quality-orientation resilience sense-of-urgency time-management work-under-pressure",
} as const satisfies Readonly<Record<string, string>>;

/** Each behaviour with its kind. */
export const BEHAVIOUR_KINDS: readonly (readonly [skill: string, kind: string])[] = Object.entries(BEHAVIOURS).flatMap(([kind, names]) =>
  names.split(" ").map((name) => [`soft-${name}`, kind] as const),
);

/**
 * Acts and gifts that a line has to tell by themselves, that fewer than three lines were quoted for, or that the weights read where nobody would:
 * whoever trained colleagues spoke with people, and has not thereby negotiated. Their lines teach their kind, and clues alone show them.
 */
export const TOLD_BY_CLUES: ReadonlySet<string> = new Set(
  "active-listening adaptability ambiguity-tolerance assertiveness attention-to-detail client-relationships coaching composure conflict-resolution continuous-learning creativity critical-thinking cross-functional-collaboration curiosity dependability diplomacy emotional-intelligence empathy entrepreneurial-mindset fast-paced-environment feedback influencing innovation knowledge-sharing leadership mentoring motivating-others negotiation numeracy presentation product-thinking resilience resourcefulness self-motivation sense-of-urgency stakeholder-management systems-thinking training-others work-under-pressure written-communication"
    .split(" ")
    .map((name) => `soft-${name}`),
);
