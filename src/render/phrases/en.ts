import { say } from "../say.js";
import type { PhraseBook } from "../slots.js";
import type { Segment, Sentence } from "../tree.js";
import { closing } from "./en/closing.js";
import { dataCard } from "./en/data-card.js";
import { fitAtAGlance } from "./en/fit-at-a-glance.js";
import { gap } from "./en/gap.js";
import { introduction } from "./en/introduction.js";
import { market } from "./en/market.js";
import { profile } from "./en/profile.js";
import { recommendations } from "./en/recommendations.js";
import { roadmap } from "./en/roadmap.js";
import { and } from "./en/words.js";

/** Every claim in English. A code without a phrase does not compile. */
export const EN = {
  ...dataCard,
  ...introduction,
  ...fitAtAGlance,
  ...recommendations,
  ...profile,
  ...market,
  ...gap,
  ...roadmap,
  ...closing,
} satisfies PhraseBook;

/** Headings in the order of the contract. */
export const HEADINGS: Readonly<Record<string, (names: Parameters<typeof and>[0]) => Sentence>> = {
  card: () => say`What this rests on`,
  summary: () => say`Executive Summary`,
  introduction: () => say`Introduction`,
  fit: () => say`Fit at a glance`,
  recommendations: () => say`Key Recommendations`,
  profile: () => say`Candidate Profile`,
  experience: () => say`Experience`,
  strengths: () => say`Strengths`,
  skills: () => say`Technical Skills`,
  implicit: () => say`Implicit Skills`,
  domains: () => say`Domain Skills`,
  soft: () => say`Soft Skills`,
  "not-counted": () => say`Named, But Not Counted`,
  "leadership-architecture": () => say`Leadership and Architecture`,
  education: () => say`Education and Certifications`,
  market: () => say`Market Requirements Analysis`,
  demand: () => say`Demand`,
  salary: () => say`Salary`,
  core: () => say`Core Requirements`,
  preferred: () => say`Preferred and Often Asked For`,
  trends: () => say`Emerging Trends and Growth Areas`,
  stack: () => say`Technology Stack Popularity`,
  "seniority-asked": () => say`Seniority Asked For`,
  "own-requirements": () => say`Requirements Counted`,
  "own-gaps": () => say`Asked For and Not Shown`,
  gap: () => say`Skill Gap Assessment`,
  "gap-summary": () => say`Gap Summary`,
  critical: () => say`Critical`,
  important: () => say`Important`,
  nice: () => say`Nice to Have`,
  transferable: () => say`Transferable Skills`,
  "seniority-gap": () => say`Seniority, Leadership and Architecture`,
  roadmap: () => say`Upskilling Roadmap`,
  glance: () => say`Plan at a glance`,
  phase: (names) => say`Phase: ${and(names)}`,
  beyond: () => say`What did not fit`,
  resources: () => say`Recommended Resources`,
  courses: () => say`Courses and Reading`,
  "hands-on": () => say`Hands-on Practice`,
  certifications: () => say`Certifications`,
  development: () => say`Professional Development`,
  outlook: () => say`Market Outlook`,
  conclusion: () => say`Conclusion`,
  references: () => say`References`,
  method: () => say`Method, Assumptions and Limits`,
};

/** Instead of a quotation that stands in the row above. */
export const SAME_LINE = say`the same line`;

export const TITLE = { title: say`Career report`, by: say`made by Groundwork` };
/** How the reader sees which sentences a model worded. */
export const REWORDED = {
  mark: say` (reworded)`,
  note: (model: Extract<Segment, { kind: "data" }>): Sentence =>
    say`Sentences that end with “(reworded)” were worded by the model ${model}. It saw neither figures nor names nor the CV; code put them back and refused every wording that added or turned a meaning. Nothing else was counted, claimed or worded by a model.`,
  failed: (model: Extract<Segment, { kind: "data" }>): Sentence =>
    say`The model ${model} was asked to reword sentences and gave none that could be used; every word is ours.`,
};
export { TERMS } from "./en/terms.js";
export { atLevel, personName } from "./en/words.js";
