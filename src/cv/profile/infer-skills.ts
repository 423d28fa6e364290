import { byCodeUnit } from "../../schema/canonical.js";
import type { HeldSkill } from "../../schema/profile.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";

const REPOSITORY = /(?:^|[/.])(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/\w/i;

/** What held skills imply, and Git from a link to a repository. Level 1, never a soft skill, credit only. */
export function inferSkills(
  held: readonly HeldSkill[],
  links: readonly { readonly text: string; readonly evidence: readonly string[] }[],
  taxonomy: Taxonomy,
): HeldSkill[] {
  const known = new Set(held.map((skill) => skill.id));
  const premises = new Map<string, HeldSkill[]>();
  for (const skill of held) {
    if (skill.kind === "soft" || skill.grade === "self-stated" || isPending(skill)) continue;
    for (const implied of taxonomy.implies(skill.id))
      if (!known.has(implied)) premises.set(implied, [...(premises.get(implied) ?? []), skill]);
  }
  const inferred = [...premises].map(([id, from]) =>
    inferredSkill(
      id,
      from.map((skill) => skill.id),
      from.flatMap((skill) => skill.evidence.slice(0, 1)),
      taxonomy,
    ),
  );
  const repository = links.find((link) => REPOSITORY.test(link.text));
  if (repository !== undefined && !known.has("git") && !premises.has("git"))
    inferred.push(inferredSkill("git", [], repository.evidence, taxonomy));
  return inferred.filter((skill) => skill !== null).sort((a, b) => byCodeUnit(a.id, b.id));
}

/** An examination still to come attests nothing yet: its line claims its level as begun. */
function isPending({ kind, claimed }: HeldSkill): boolean {
  return kind === "certification" && claimed === 1;
}

function inferredSkill(id: string, from: readonly string[], evidence: readonly string[], taxonomy: Taxonomy): HeldSkill | null {
  const skill = taxonomy.skill(id);
  if (skill === undefined || skill.kind === "soft") return null;
  return {
    id,
    name: skill.name,
    kind: skill.kind,
    grade: "inferred",
    level: 1,
    rule: "level-1-inferred",
    listed: false,
    shownIn: [],
    months: null,
    lastUsed: null,
    from: [...from].sort(byCodeUnit),
    evidence: [...new Set(evidence)],
  };
}
