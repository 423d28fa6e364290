/** Words of the checklist; what stands between them comes from the report. */
export const CHECKLIST = {
  title: (role: string) => `Plan: ${role}`,
  sum: (hours: string, weeks: string, perWeek: string) => `${hours} h in ${weeks} weeks at ${perWeek} h a week.`,
  older: (older: string, postings: string) =>
    `Of the ${postings} postings that this plan answers ${older} are older and may be out of date: hold a goal against ads of today before its hours are spent.`,
  phase: (number: number, skills: string) => `Phase ${number}: ${skills}`,
  when: (hours: string, first: string, last: string, from: string, to: string) =>
    `${hours} h, week ${first} to week ${last}, ${from} to ${to}.`,
  goal: (skill: string, from: number, to: number, hours: string) => `${skill}, level ${from} to ${to}, ${hours} h`,
  /** Courses and texts, and those who help: nobody works through a community. */
  read: (resource: string) => `Learn with ${resource}`,
  topics: (topics: string) => `Topics: ${topics}`,
  basics: "Done when: the exercises on these topics are done",
  deliver: (brief: string) => `Deliver: ${brief}`,
  accept: (criterion: string) => `Accepted: ${criterion}`,
  check: (check: string) => `Done when: ${check}`,
  exam: (name: string) => `After that, if it is wanted, the exam: ${name}`,
  beyond: "What did not fit",
  beyondRow: (skill: string, hours: string | null, why: string | null) =>
    hours !== null ? `${skill}, ${hours} h` : why === null ? skill : `${skill}: ${why}`,
  nothing: "There is nothing to plan: no missing requirement can be learnt with what the catalogue holds in these hours.",
  model: (before: string, after: string, of: string) => `Within reach, by the model: ${before} before, ${after} after, of ${of} postings.`,
};
