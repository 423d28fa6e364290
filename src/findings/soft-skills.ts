import type { HeldSkill } from "../schema/profile.js";
import { besideTheirLine, firstQuote, lineStart, type ReportContext, skillNames, tally } from "./report-context.js";

/** A sentence of twenty names tells nobody where to begin: from this many on it names fewer and counts the rest. */
const MOST_ABSENT = 10;
const ABSENT_NAMED = 8;

/** Behaviour: what the CV names, what its deeds tell of what is asked for, and what neither shows. */
export function writeSoft(context: ReportContext, own: readonly HeldSkill[]): void {
  const { write } = context;
  write.section("soft", 2);
  const soft = own
    .filter(({ kind }) => kind === "soft")
    .sort((a, b) => lineStart(context, a.evidence) - lineStart(context, b.evidence) || (a.name < b.name ? -1 : 1));
  for (const skill of soft)
    write.add(
      "soft-skill",
      { skill: `skill:${skill.id}`, grade: `grade:${skill.grade}`, line: firstQuote(context, skill.evidence) },
      skill.evidence,
    );
  const asked = context.compared?.gap.requirements.filter(({ kind, verdict }) => kind === "soft" && verdict !== "not-evidenced") ?? [];
  // What a requirement counts as shown stands here too, with the line that tells it.
  const told = asked.filter(({ skills }) => !soft.some(({ id }) => skills.includes(id)));
  for (const { skills, verdict, evidence, required } of besideTheirLine(context, told))
    write.add(
      "soft-skill",
      { skill: `skill:${skills[0]}`, grade: verdict === "met" ? "grade:told" : "grade:in-part", line: firstQuote(context, evidence) },
      evidence.length > 0 ? evidence : [required],
    );
  if (soft.length === 0 && told.length === 0) write.add("no-soft-skills", { n: tally(context, "soft-skills", 0) });
  const absent = context.compared?.gap.requirements.filter(({ kind, verdict }) => kind === "soft" && verdict === "not-evidenced") ?? [];
  if (absent.length === 0) return;
  const named = absent.length > MOST_ABSENT ? absent.slice(0, ABSENT_NAMED) : absent;
  const further = absent.length - named.length;
  write.add(
    "soft-absent",
    {
      skills: skillNames(named.map(({ skills }) => skills[0] as string)),
      further: further === 0 ? null : tally(context, "soft-absent", further),
    },
    absent.map(({ required }) => required),
  );
}
