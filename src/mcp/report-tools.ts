import { z } from "zod";
import type { Corrections } from "../schema/corrections.js";
import type { Requirement } from "../schema/gap.js";
import type { Report } from "../schema/report.js";
import { orList } from "../text/or-list.js";
import { ShortFigure, ShortReach, shortFigure, shortReach } from "./figures.js";
import { Asked, answerAsked, makeReport, nameOf, Target, target } from "./make-report.js";
import { defineTool } from "./tool.js";

const GapRow = z.strictObject({
  skills: z.array(z.string()),
  tier: z.string(),
  verdict: z.string(),
  asked: z.number(),
  held: z.number(),
  share: ShortFigure,
  opens: ShortFigure.nullable(),
  hours: ShortFigure.nullable(),
});
const MOST_GAPS = 12;

export const skillGapTool = defineTool({
  name: "skill_gap",
  title: "What a CV shows of what a role asks for",
  description:
    "Compares a CV on the desk with the counted postings of a role. Answers with fit, strengths and gaps in order of weight; every number has an id that explain opens. “Not evidenced” is said of the CV, not of the person: ask before you call it missing.",
  input: Target,
  output: z.strictObject({
    ...Asked.shape,
    fit: ShortReach,
    strengths: z.array(z.string()),
    gaps: z.array(GapRow),
    hidden: z.array(z.string()),
  }),
  readOnly: true,
  async run(input, ways) {
    const made = await makeReport(input, ways);
    const { report, gap, plan } = made;
    const byId = new Map(gap.requirements.map((requirement) => [requirement.id, requirement]));
    const single = new Map(plan.single.map((entry) => [entry.requirement, entry]));
    const names = (id: string): string[] => (byId.get(id)?.skills ?? [id]).map((skill) => nameOf(report, skill));
    const toRow = (requirement: Requirement): z.infer<typeof GapRow> => {
      const alone = single.get(requirement.id);
      return {
        skills: names(requirement.id),
        tier: requirement.tier,
        verdict: requirement.verdict,
        asked: requirement.asked,
        held: requirement.held,
        share: shortFigure(report.figures, requirement.any),
        opens: alone === undefined ? null : shortFigure(report.figures, alone.gained60),
        hours: alone === undefined ? null : shortFigure(report.figures, alone.hours),
      };
    };
    return {
      ...answerAsked(made),
      fit: shortReach(report.figures, gap.fit),
      strengths: gap.strengths.slice(0, MOST_GAPS).map((id) => orList(names(id))),
      gaps: gap.priority
        .map((id) => byId.get(id))
        .filter((requirement) => requirement !== undefined && requirement.verdict !== "met")
        .slice(0, MOST_GAPS)
        .map((requirement) => toRow(requirement as Requirement)),
      hidden: gap.surface.map(({ skill }) => nameOf(report, skill)),
    };
  },
});

const Step = z.strictObject({
  goal: z.string(),
  skill: z.string(),
  from: z.number(),
  to: z.number(),
  hours: ShortFigure,
  check: z.string(),
  resources: z.array(z.strictObject({ title: z.string(), url: z.string().nullable() })),
});

export const makePlanTool = defineTool({
  name: "make_plan",
  title: "Plan the hours",
  description:
    "The plan that uses weeks × hours_per_week where they bring most, prerequisites first, with a proven bound. For “60 hours” choose weeks and hours_per_week that multiply to it. Say what it maximises, and that meeting a list is not an invitation.",
  input: Target,
  output: z.strictObject({
    ...Asked.shape,
    aim: z.string(),
    hours: ShortFigure,
    before: ShortReach,
    after: ShortReach,
    optimalityGap: ShortFigure,
    goals: z.array(Step),
    left: z.array(z.strictObject({ skill: z.string(), why: z.string() })),
  }),
  readOnly: true,
  async run(input, ways) {
    const made = await makeReport(input, ways);
    const { report } = made;
    const plan = report.plan as NonNullable<Report["plan"]>;
    return {
      ...answerAsked(made),
      aim: plan.aim,
      hours: shortFigure(report.figures, plan.total),
      before: shortReach(report.figures, plan.before),
      after: shortReach(report.figures, plan.after),
      optimalityGap: shortFigure(report.figures, plan.optimalityGap),
      goals: plan.goals.map(({ id, skill, from, to, hours, check, resources }) => ({
        goal: id,
        skill: nameOf(report, skill),
        from,
        to,
        hours: shortFigure(report.figures, hours),
        check,
        resources: resources.slice(0, 2).map((resource) => ({
          title: report.names[`resource:${resource}`]?.text ?? resource,
          url: report.names[`resource:${resource}`]?.url ?? null,
        })),
      })),
      left: plan.beyond.slice(0, MOST_GAPS).map(({ skill, why }) => ({ skill: nameOf(report, skill), why })),
    };
  },
});

export const whatIfTool = defineTool({
  name: "what_if",
  title: "What if the person learnt these skills",
  description:
    "How fit would change if the CV showed these skills at level 2 or more. Skills by id or name as skill_gap gives them. It is a count over the same postings, not a promise.",
  input: z.strictObject({
    ...target,
    learn: z.array(z.string().min(1).max(200)).min(1).max(20).describe("Skills by the ids or names that skill_gap answers with."),
    to_level: z.int().min(1).max(4).optional().describe("The level they would be shown at. Left out: 2, a project that can be shown."),
  }),
  output: z.strictObject({ ...Asked.shape, learn: z.array(z.string()), before: ShortReach, after: ShortReach }),
  readOnly: true,
  async run({ learn, to_level = 2, ...input }, ways) {
    const skills = [];
    for (const name of learn) skills.push(await ways.engine.run("skill", { name }));
    const corrections: Corrections = {
      schema: "groundwork/corrections@1",
      corrections: skills.map((skill) => ({ kind: "skill", skill, level: to_level as 1 | 2 | 3 | 4, because: "what if" })),
    };
    const made = await makeReport(input, ways, corrections);
    return {
      ...answerAsked(made),
      learn: skills,
      before: shortReach(made.report.figures, made.gap.fit),
      after: shortReach(made.report.figures, made.gap.fitStated),
    };
  },
});
