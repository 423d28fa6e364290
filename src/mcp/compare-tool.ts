import { z } from "zod";
import type { Requirement } from "../schema/gap.js";
import { InputError } from "../schema/input-error.js";
import { cvHandle, region, roleTitle } from "./fields.js";
import { ShortFigure, ShortReach, shortFigure, shortReach } from "./figures.js";
import { Asked, answerAsked, type Made, makeReport, nameOf, ownAds } from "./make-report.js";
import { defineTool } from "./tool.js";

const MOST_ROLES = 5;
const MOST_MISSING = 8;

/** A report a role, so that explain opens each number as anywhere else. */
export const compareRolesTool = defineTool({
  name: "compare_roles",
  title: "Several targets side by side",
  description:
    "Compares a CV on the desk with two to five roles, in the order they were named: fit, what is missing and its hours, and what is missing for several of them. Each has a report on the desk. Roles with too few postings are named, not guessed.",
  input: z.strictObject({
    cv: cvHandle,
    roles: z.array(roleTitle).min(2).max(MOST_ROLES).describe("The targets, each by a title or by its id from find_role."),
    region,
    ads: ownAds,
  }),
  output: z.strictObject({
    roles: z.array(
      z.strictObject({
        ...Asked.shape,
        fit: ShortReach,
        missing: z.array(z.strictObject({ skills: z.array(z.string()), share: ShortFigure, hours: ShortFigure.nullable() })),
      }),
    ),
    missingForSeveral: z.array(z.strictObject({ skill: z.string(), roles: z.array(z.string()) })),
    withoutData: z.array(z.string()),
    /** Of those, what else each may have meant. */
    remarks: z.array(z.string()),
  }),
  readOnly: true,
  async run({ roles, ...rest }, ways) {
    const made: Made[] = [];
    const withoutData: string[] = [];
    const remarks: string[] = [];
    for (const role of roles)
      try {
        made.push(await makeReport({ ...rest, role }, ways));
      } catch (error) {
        if (!(error instanceof InputError) || error.code !== "role-without-data") throw error;
        withoutData.push(role);
        remarks.push(error.message);
      }
    return { roles: made.map(answerRole), missingForSeveral: findShared(made), withoutData, remarks };
  },
});

function answerRole(made: Made) {
  const { report, gap, plan } = made;
  const hours = new Map(plan.single.map((entry) => [entry.requirement, entry.hours]));
  return {
    ...answerAsked(made),
    fit: shortReach(report.figures, gap.fit),
    missing: missingOf(made)
      .slice(0, MOST_MISSING)
      .map(({ id, skills, any }) => ({
        skills: skills.map((skill) => nameOf(report, skill)),
        share: shortFigure(report.figures, any),
        hours: hours.has(id) ? shortFigure(report.figures, hours.get(id) as string) : null,
      })),
  };
}

/** In the order in which the gap puts them. */
function missingOf({ gap }: Made): readonly Requirement[] {
  const byId = new Map(gap.requirements.map((requirement) => [requirement.id, requirement]));
  return gap.priority.flatMap((id) => byId.get(id) ?? []).filter(({ verdict }) => verdict === "not-evidenced");
}

function findShared(made: readonly Made[]): { skill: string; roles: string[] }[] {
  const roles = new Map<string, { name: string; roles: string[] }>();
  for (const each of made)
    for (const skill of new Set(missingOf(each).flatMap(({ skills }) => skills))) {
      const held = roles.get(skill) ?? { name: nameOf(each.report, skill), roles: [] };
      held.roles.push(each.report.options.role);
      roles.set(skill, held);
    }
  return [...roles.values()].filter((row) => row.roles.length > 1).map((row) => ({ skill: row.name, roles: row.roles }));
}
