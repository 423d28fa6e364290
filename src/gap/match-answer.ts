import type { PostingFacts, PostingSkill } from "../schema/posting.js";
import type { MatchedRequirement } from "./match-posting.js";
import { listNotCompared } from "./match-unlisted.js";

interface MatchAnswer extends Pick<PostingFacts, "role" | "seniority" | "yearsMin"> {
  readonly title: string | null;
  readonly requirements: readonly MatchedRequirement[];
  /** Asked for in words that no name covers, where neither the same nor none of them are on the CV: they are given, and compared with nothing. */
  readonly notCompared: readonly (Pick<PostingSkill, "need" | "spans"> & { readonly words: string })[];
}

/** What programs are given of a CV held against a posting, at whatever door. */
export function answerMatch(title: string | null, posting: PostingFacts, requirements: readonly MatchedRequirement[]): MatchAnswer {
  const { role, seniority, yearsMin } = posting;
  const notCompared = listNotCompared(posting, requirements).map(({ name, need, spans }) => ({ words: name, need, spans }));
  return { title, role, seniority, yearsMin, requirements, notCompared };
}
