/**
 * Behaviour that seldom comes alone. Of 85 CVs on which somebody judged every behaviour, those that show the first show the second, at least
 * in part, in three cases of four and more: who takes part across departments has worked with stakeholders, who sees a thing through can
 * be relied on. Its line is quoted, and it stands for the second in part only: it was not judged to show it.
 */
export const BEHAVIOUR_IN_PART: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "client-relationships": "customer-focus interpersonal-skills",
    coaching: "interpersonal-skills leadership mentoring training-others",
    collaboration: "cross-functional-collaboration teamwork",
    "conflict-resolution": "diplomacy influencing interpersonal-skills",
    "continuous-learning": "self-motivation willingness-to-learn",
    "critical-thinking": "analytical-thinking decision-making",
    "cross-functional-collaboration": "collaboration stakeholder-management teamwork",
    "decision-making": "critical-thinking",
    diplomacy: "conflict-resolution interpersonal-skills",
    empathy: "customer-focus interpersonal-skills",
    independence: "ownership resourcefulness",
    initiative: "ownership",
    leadership: "ownership",
    mentoring: "coaching knowledge-sharing leadership teamwork",
    negotiation: "influencing",
    ownership: "dependability",
    presentation: "knowledge-sharing technical-communication",
    "quality-orientation": "attention-to-detail",
    "attention-to-detail": "quality-orientation",
    resourcefulness: "dependability",
    "sense-of-urgency": "work-under-pressure",
    "stakeholder-management": "collaboration cross-functional-collaboration interpersonal-skills",
    "technical-communication": "written-communication",
    "time-management": "organizational-skills",
    "training-others": "knowledge-sharing mentoring technical-communication",
    "willingness-to-learn": "self-motivation",
    "work-under-pressure": "sense-of-urgency",
  } satisfies Readonly<Record<string, string>>).map(([shown, beside]) => [
    `soft-${shown}`,
    beside.split(" ").map((name) => `soft-${name}`),
  ]),
);
