import type { NotCounted } from "../schema/profile.js";
import { firstQuote, type ReportContext, rowsShown, skillNames, tally } from "./report-context.js";

const SHOWN = 10;

/** Names that were read and not taken for the person's, each with the line that says so, and how to correct it. */
export function writeNotCounted(context: ReportContext): void {
  const { write, profile, compared } = context;
  // Behaviour is told by deeds: its name in another's deed is nothing that one would look for.
  const named = (profile.notCounted ?? []).filter(({ kind }) => kind !== "soft");
  if (named.length === 0) return;
  const asked = new Set(compared?.gap.requirements.flatMap(({ skills }) => skills) ?? []);
  // What the postings ask for first: there a misread line costs most.
  const inOrder = [...named.filter(({ id }) => asked.has(id)), ...named.filter(({ id }) => !asked.has(id))];
  const shown = inOrder.slice(0, rowsShown(context, SHOWN));
  const further = inOrder.slice(shown.length);
  write.section("not-counted", 2);
  for (const { id, why, evidence } of shown)
    write.add("named-not-counted", { skill: `skill:${id}`, why: `not-counted:${why}`, line: firstQuote(context, evidence) }, evidence);
  if (further.length > 0) write.add("named-further", { skills: skillNames(further.map(({ id }) => id)) }, further.flatMap(evidenceOf));
  write.add("named-correct", { n: tally(context, "named-not-counted", named.length) }, named.flatMap(evidenceOf));
}

function evidenceOf({ evidence }: NotCounted): readonly string[] {
  return evidence;
}
