import { z } from "zod";
import type { AnalyzeRequest } from "../../engine.js";
import { FORMAT_NAMES } from "../../io/report/format-names.js";
import { answerFile, answerJson, MEDIA_TYPES } from "../answers.js";
import { RenderBody, ReportBody, VerifyBody } from "../bodies.js";
import { readCvBody, toPosting } from "../cv-input.js";
import type { ApiParts } from "../parts.js";
import { defineRoute } from "../route.js";

const FormatQuery = z.strictObject({ format: z.enum(FORMAT_NAMES).default("json") });
export const ALL_TYPES = [...new Set(Object.values(MEDIA_TYPES).map((type) => type.split(";")[0] as string))];

/** The body of a report as the engine takes it. */
async function toAnalyzeRequest({ cv, postings, ...rest }: ReportBody, tenant: string, parts: ApiParts): Promise<AnalyzeRequest> {
  return { ...rest, cv: await readCvBody(cv, tenant, parts), postings: postings?.map(toPosting) ?? null } as AnalyzeRequest;
}

export const reportRoute = defineRoute({
  method: "post",
  path: "/v1/reports",
  summary: "The career report of a CV for a target role, in any format",
  scope: "read",
  body: ReportBody,
  form: true,
  query: FormatQuery,
  answer: {
    status: 200,
    types: ALL_TYPES,
    schema: ["report", "json-resume"],
    what: "the report; as JSON the same bytes as the command line writes",
  },
  async run({ body, query, tenant, request }, parts) {
    const asked = await toAnalyzeRequest(body, tenant, parts);
    const { json, files } = await parts.engine.run(
      "report",
      { request: asked, formats: query.format === "json" ? [] : [query.format] },
      request,
    );
    return answerFile(request, query.format, files.get(`report.${query.format}`) ?? json);
  },
});

export const gapRoute = stageRoute("gap", "The skill gap of a CV for a target role: verdicts, fit, what each missing skill opens");
export const planRoute = stageRoute("plan", "The plan that fits weeks and hours, with a bound on how good it can be");

function stageRoute(stage: "gap" | "plan", summary: string) {
  return defineRoute({
    method: "post",
    path: `/v1/${stage}`,
    summary,
    scope: "read",
    body: ReportBody,
    form: true,
    answer: { status: 200, types: ["application/json"], schema: stage, what: `the ${stage}, with its figures and evidence` },
    async run({ body, tenant, request }, parts) {
      return answerJson(request, await parts.engine.run("stage", { request: await toAnalyzeRequest(body, tenant, parts), stage }, request));
    },
  });
}

export const renderRoute = defineRoute({
  method: "post",
  path: "/v1/render",
  summary: "A report.json as a page",
  scope: "read",
  body: RenderBody,
  query: FormatQuery,
  answer: { status: 200, types: ALL_TYPES, schema: ["report", "json-resume"], what: "the page" },
  async run({ body, query, request }, { engine }) {
    const files = await engine.run("render", { report: body.report, formats: [query.format] }, request);
    return answerFile(request, query.format, files.get(`report.${query.format}`) ?? "");
  },
});

export const verifyRoute = defineRoute({
  method: "post",
  path: "/v1/verify",
  summary: "Check every sentence, number and quotation of a report; with the CV the report is made again",
  scope: "read",
  body: VerifyBody,
  answer: {
    status: 200,
    types: ["application/json"],
    schema: "verification",
    what: "violations, what could not be checked and why, what was checked",
  },
  async run({ body, tenant, request }, parts) {
    const cv = body.cv === undefined || body.cv === null ? null : await readCvBody(body.cv, tenant, parts);
    const document = cv !== null && "document" in cv ? cv.document : null;
    return answerJson(
      request,
      await parts.engine.run("verify", { report: body.report, document, corrections: body.corrections ?? null }, request),
    );
  },
});
