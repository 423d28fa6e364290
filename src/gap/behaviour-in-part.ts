/**
 * Behaviour that seldom comes alone. Of 85 CVs on which somebody judged every behaviour, those that show the first show the second, at least
 * in part, in three cases of four and more: who takes part across departments has worked with stakeholders, who sees a thing through can
 * be relied on. Beside these stand near names of one behaviour (adaptable, flexible), and what
 * a step of one's own takes. Its line is quoted, and it stands for the second in part only.
 */
export const BEHAVIOUR_IN_PART: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    adaptability: "flexibility",
    "ambiguity-tolerance": "adaptability",
    "analytical-thinking": "critical-thinking logical-thinking",
    "attention-to-detail": "quality-orientation",
    "client-relationships": "customer-focus interpersonal-skills",
    coaching: "interpersonal-skills leadership mentoring training-others",
    collaboration: "cross-functional-collaboration teamwork",
    "conflict-resolution": "diplomacy influencing interpersonal-skills",
    "continuous-learning": "self-motivation willingness-to-learn",
    creativity: "innovation",
    "critical-thinking": "analytical-thinking decision-making",
    "cross-functional-collaboration": "collaboration stakeholder-management teamwork",
    "customer-focus": "interpersonal-skills",
    "decision-making": "critical-thinking",
    dependability: "work-ethic",
    diplomacy: "conflict-resolution interpersonal-skills",
    empathy: "customer-focus interpersonal-skills",
    "fast-paced-environment": "work-under-pressure",
    flexibility: "adaptability",
    independence: "ownership resourcefulness self-motivation",
    initiative: "independence ownership self-motivation",
    innovation: "creativity",
    leadership: "ownership team-leadership",
    mentoring: "coaching knowledge-sharing leadership teamwork training-others",
    multitasking: "organizational-skills prioritization time-management",
    negotiation: "influencing",
    "organizational-skills": "planning time-management",
    ownership: "dependability independence",
    planning: "organizational-skills prioritization",
    presentation: "knowledge-sharing public-speaking technical-communication",
    "problem-solving": "critical-thinking logical-thinking resourcefulness",
    "quality-orientation": "attention-to-detail",
    resourcefulness: "adaptability dependability problem-solving",
    "sense-of-urgency": "work-under-pressure",
    "stakeholder-management": "collaboration cross-functional-collaboration interpersonal-skills",
    "technical-communication": "written-communication",
    "time-management": "organizational-skills",
    "training-others": "knowledge-sharing mentoring technical-communication",
    "willingness-to-learn": "self-motivation",
    "work-under-pressure": "composure fast-paced-environment resilience sense-of-urgency",
  } satisfies Readonly<Record<string, string>>).map(([shown, beside]) => [
    `soft-${shown}`,
    beside.split(" ").map((name) => `soft-${name}`),
  ]),
);
