import { z } from "zod";
import { nameWindow } from "../market/select.js";
import { level, region, roleTitle } from "./fields.js";
import { ShortFigure, shortFigure } from "./figures.js";
import { defineTool } from "./tool.js";

export const findRoleTool = defineTool({
  name: "find_role",
  title: "Find a role",
  description:
    "Finds the roles a job title may mean, with the number of postings held of each. Call it before skill_gap when the person's words for the target are vague; ask the person which one.",
  input: z.strictObject({ title: z.string().min(1).max(300).describe("A job title as the person says it.") }),
  output: z.strictObject({
    role: z.string().nullable(),
    level: z.string().nullable(),
    found: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        family: z.string(),
        postings: z.number(),
        /** From before the present window: they are counted where that holds too few. */
        older: z.number(),
        newest: z.string().nullable(),
        esco: z.array(z.string()),
        onet: z.array(z.string()),
      }),
    ),
    of: z.int(),
  }),
  readOnly: true,
  run: ({ title }, { engine }) => engine.run("roles", { text: title }),
});

const MOST_SKILLS = 15;

export const marketTool = defineTool({
  name: "market_of_role",
  title: "What postings of a role ask for",
  description:
    "The counted market of a role: the skills asked most, pay, years, with n and intervals. Say how many postings it rests on and how old they are whenever you repeat a number.",
  input: z.strictObject({ role: roleTitle, level, region }),
  output: z.strictObject({
    role: z.string(),
    postings: ShortFigure,
    /** Of them those from before the present window, where that holds too few: what they ask may be out of date. */
    older: ShortFigure.nullable(),
    region: z.string(),
    window: z.string(),
    level: z.array(z.string()),
    /** Numbers of postings, of those in `postings`. */
    skills: z.array(z.strictObject({ skill: z.string(), required: z.int(), preferred: z.int() })),
    pay: z.array(
      z.strictObject({
        region: z.string(),
        currency: z.string(),
        kind: z.string(),
        n: z.int(),
        low: ShortFigure,
        median: ShortFigure,
        high: ShortFigure,
      }),
    ),
    years: ShortFigure,
  }),
  readOnly: true,
  async run({ role, level, region }, { engine }) {
    const slice = await engine.run("market", {
      role,
      ...(level === undefined ? {} : { level }),
      ...(region === undefined ? {} : { region }),
    });
    const figure = (id: string): ShortFigure => shortFigure(slice.figures, id);
    return {
      role: slice.role,
      postings: figure(slice.rung.n),
      older: slice.rung.older === undefined ? null : figure(slice.rung.older),
      region: slice.rung.region,
      window: nameWindow(slice.rung.window),
      level: slice.rung.levels,
      skills: slice.skills.slice(0, MOST_SKILLS).map(({ id, required, preferred }) => ({ skill: id, required, preferred })),
      pay: slice.pay.map(({ region, currency, kind, n, p25, p50, p75 }) => ({
        region,
        currency,
        kind,
        n,
        low: figure(p25),
        median: figure(p50),
        high: figure(p75),
      })),
      years: figure(slice.years.p50),
    };
  },
});
