import { z } from "zod";
import type { AnalyzeRequest } from "../engine.js";
import type { Corrections } from "../schema/corrections.js";
import type { Posting } from "../schema/posting.js";
import type { Report } from "../schema/report.js";
import { adsOf, cvHandle, level, region, roleTitle } from "./fields.js";
import { ShortFigure, shortFigure } from "./figures.js";
import type { ToolWays } from "./ways.js";

const MOST_ADS = 100;

/** Postings of the person's own, counted instead of those that are held. */
export const ownAds = adsOf(MOST_ADS)
  .optional()
  .describe("Postings of the person's own: these are counted instead of those that are held.");

/** What a report is asked for with; the rest has its defaults. */
export const target = {
  cv: cvHandle,
  role: roleTitle,
  level,
  region,
  weeks: z.int().min(1).max(260).optional().describe("How many weeks the person has. Left out: 6."),
  hours_per_week: z.number().min(1).max(80).optional().describe("Hours to learn in each of them. Left out: 10."),
  ads: ownAds,
};
export const Target = z.strictObject(target);
type Target = z.infer<typeof Target>;

export interface Made {
  readonly handle: string;
  readonly report: Report;
  readonly gap: NonNullable<Report["gap"]>;
  readonly plan: NonNullable<Report["plan"]>;
}

/** A report on the desk: made by the one engine call of every door. */
export async function makeReport(
  { cv, hours_per_week, ads, ...wishes }: Target,
  ways: ToolWays,
  corrections: Corrections | null = null,
): Promise<Made> {
  const held = ways.desk.readCv(cv);
  const request = {
    ...wishes,
    ...(hours_per_week === undefined ? {} : { hours: hours_per_week }),
    cv: held,
    corrections,
    postings: ads?.map(toPosting) ?? null,
  };
  const { json } = await ways.engine.run("report", { request: request as AnalyzeRequest, formats: [], isCompared: true });
  const report = JSON.parse(json) as Report;
  const { gap, plan } = report as Report & Pick<Made, "gap" | "plan">;
  return { gap, plan, handle: ways.desk.putReport({ report, json, cv: held, corrections }), report };
}

export const nameOf = (report: Report, skill: string): string => report.names[`skill:${skill}`]?.text ?? skill;

export const Asked = z.strictObject({
  report: z.string(),
  role: z.string(),
  level: z.string().nullable(),
  region: z.string(),
  postings: ShortFigure,
  /** Of them those from before the present window, where that holds too few: what they ask may be out of date. */
  older: ShortFigure.nullable(),
});

export function answerAsked({ handle, report }: Made): z.infer<typeof Asked> {
  const { role, level } = report.options;
  const older = report.market?.rung.older;
  return {
    report: handle,
    role,
    level,
    region: report.market?.rung.region ?? "*",
    postings: shortFigure(report.figures, report.market?.rung.n ?? ""),
    older: older === undefined ? null : shortFigure(report.figures, older),
  };
}

function toPosting({ title, text }: { title?: string | undefined; text: string }, at: number): Posting {
  return { id: `ad-${at + 1}`, title: title ?? null, company: null, location: null, posted: null, text };
}
