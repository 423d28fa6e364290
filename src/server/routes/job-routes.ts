import { z } from "zod";
import type { ReportDone } from "../../io/engine/engine-tasks.js";
import { answerFile, answerJson, answerStream } from "../answers.js";
import { ReportBody } from "../bodies.js";
import type { Job } from "../jobs.js";
import { defineRoute } from "../route.js";
import { toProblem } from "../trouble.js";
import { ALL_TYPES, FormatQuery, toAnalyzeRequest } from "./report-routes.js";

export const JobAnswer = z.strictObject({
  id: z.string(),
  kind: z.string(),
  state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
  events: z.int(),
  problem: z.unknown(),
});

export function answerJob(request: Request, job: Job, status = 200): Response {
  const answer = {
    id: job.id,
    kind: job.kind,
    state: job.state,
    events: job.events.length,
    problem: job.error === null || job.state === "cancelled" ? null : toProblem(job.error),
  };
  return answerJson(request, answer, status, { location: `/v1/jobs/${job.id}`, "cache-control": "no-store" });
}

export const startReportRoute = defineRoute({
  method: "post",
  path: "/v1/jobs/report",
  summary: "The same as /v1/reports, as a job",
  scope: "write",
  body: ReportBody,
  form: true,
  answer: { status: 202, types: ["application/json"], schema: JobAnswer, what: "the job; its place stands in the header location" },
  async run({ body, caller, request }, parts) {
    const asked = await toAnalyzeRequest(body, caller, parts);
    const job = parts.jobs.start("report", caller, ({ signal, emit }) =>
      parts.engine.run("report", { request: asked, formats: [] }, { signal, onEvent: emit }),
    );
    return answerJob(request, job, 202);
  },
});

export const jobRoute = defineRoute({
  method: "get",
  path: "/v1/jobs/{id}",
  summary: "How a job stands",
  scope: "write",
  answer: { status: 200, types: ["application/json"], schema: JobAnswer, what: "its state" },
  run: async ({ params, caller, request }, { jobs }) => answerJob(request, jobs.read(caller, params.id ?? "")),
});

export const cancelRoute = defineRoute({
  method: "delete",
  path: "/v1/jobs/{id}",
  summary: "Cancel a job, or let its result go",
  scope: "write",
  answer: { status: 204, types: [], what: "cancelled" },
  async run({ params, caller }, { jobs }) {
    jobs.cancel(caller, params.id ?? "");
    return new Response(null, { status: 204 });
  },
});

export const eventsRoute = defineRoute({
  method: "get",
  path: "/v1/jobs/{id}/events",
  summary: "The stages of a job as they happen (server-sent events); the header last-event-id takes up where a connection broke",
  scope: "write",
  answer: { status: 200, types: ["text/event-stream"], schema: "stage-event", what: "an event a stage, then one called end" },
  async run({ params, caller, request }, { jobs }) {
    const id = params.id ?? "";
    const job = jobs.read(caller, id);
    const last = Number(request.headers.get("last-event-id") ?? "-1");
    const from = Number.isInteger(last) && last >= -1 ? last + 1 : 0;
    const lines = async function* (): AsyncGenerator<string> {
      for await (const { at, event } of jobs.follow(caller, id, from, request.signal))
        yield `id: ${at}\nevent: stage\ndata: ${JSON.stringify(event)}\n\n`;
      yield `event: end\ndata: ${JSON.stringify({ state: job.state })}\n\n`;
    };
    return answerStream("text/event-stream", lines());
  },
});

export const resultRoute = defineRoute({
  method: "get",
  path: "/v1/jobs/{id}/result",
  summary: "The result of a job in any format; it is let go 15 minutes after the job ended, or when the job is deleted",
  scope: "write",
  query: FormatQuery,
  answer: { status: 200, types: ALL_TYPES, schema: "report", what: "the report, or the cohort with its topics" },
  async run({ params, query, caller, request }, { jobs, engine }) {
    const job = jobs.fetch(caller, params.id ?? "");
    if (job.kind !== "report") return answerJson(request, job.result);
    const { json } = job.result as ReportDone;
    if (query.format === "json") return answerFile(request, "json", json);
    const files = await engine.run("render", { report: JSON.parse(json), formats: [query.format] }, request);
    return answerFile(request, query.format, files.get(`report.${query.format}`) ?? "");
  },
});
