import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { fromPlainError } from "../../io/reader/reader-messages.js";
import { FORMAT_NAMES, type Format } from "../../io/report/format-names.js";
import { InputError } from "../../schema/input-error.js";
import type { JobView } from "../../store/between-calls/job.js";
import { followJob } from "../../store/between-calls/job-store.js";
import { answerFile, answerJson, answerStream, keepAlive } from "../answers.js";
import { ReportBody } from "../bodies.js";
import { readCvBody, toPosting } from "../cv-input.js";
import type { ApiParts } from "../parts.js";
import { defineRoute } from "../route.js";
import { toProblem } from "../trouble.js";
import { answerCohort } from "./cohort-answers.js";
import { ALL_TYPES } from "./report-routes.js";

export function answerJob(request: Request, { id, kind, state, pieces, ended, events, trouble }: JobView, status = 200): Response {
  const problem = trouble === null ? null : toProblem(fromPlainError(trouble));
  const answer = { id, kind, state, people: pieces, ended, events, problem };
  return answerJson(request, answer, status, { location: `/v1/jobs/${id}`, "cache-control": "no-store" });
}

export const startReportRoute = defineRoute({
  method: "post",
  path: "/v1/jobs/report",
  summary: "The same as /v1/reports, as a job",
  scope: "write",
  body: ReportBody,
  form: true,
  answer: { status: 202, types: ["application/json"], schema: "job", what: "the job; its place stands in the header location" },
  async run({ body: { cv, postings, ...wishes }, tenant, note, request }, parts) {
    const { jobs } = parts.memory;
    // Read now: a CV that cannot be read is told at once.
    const piece = { cv: await readCvBody(cv, tenant, parts), request: { ...wishes, postings: postings?.map(toPosting) ?? null } };
    const id = await jobs.add({ kind: "report", owner: tenant, about: null, pieces: [piece] });
    await note("job-accepted", id);
    return answerJob(request, await jobs.read(tenant, id), 202);
  },
});

export const jobRoute = defineRoute({
  method: "get",
  path: "/v1/jobs/{id}",
  summary: "How a job stands",
  scope: "write",
  answer: { status: 200, types: ["application/json"], schema: "job", what: "its state, and how many of its people are done" },
  run: async ({ params, tenant, request }, { memory }) => answerJob(request, await memory.jobs.read(tenant, params.id ?? "")),
});

export const cancelRoute = defineRoute({
  method: "delete",
  path: "/v1/jobs/{id}",
  summary: "Cancel a job, or delete its result",
  scope: "write",
  answer: { status: 204, types: [], what: "what was sent and what was made of it is deleted" },
  async run({ params: { id = "" }, tenant, note }, { memory }) {
    await memory.jobs.cancel(tenant, id);
    await note("job-deleted", id);
    return new Response(null, { status: 204 });
  },
});

/** Half of what proxies wait for by default. */
const QUIET_MILLISECONDS = 30_000;

export const eventsRoute = defineRoute({
  method: "get",
  path: "/v1/jobs/{id}/events",
  summary: "The stages of a job as they happen (server-sent events); the header last-event-id takes up where a connection broke",
  scope: "write",
  answer: { status: 200, types: ["text/event-stream"], schema: "stage-event", what: "an event a stage, then one called end" },
  async run({ params: { id = "" }, tenant, request }, { memory: { jobs }, stopping }) {
    await jobs.read(tenant, id);
    const last = Number(request.headers.get("last-event-id") ?? "-1");
    const from = Number.isInteger(last) && last >= -1 ? last + 1 : 0;
    const signal = AbortSignal.any([request.signal, stopping]);
    const lines = async function* (): AsyncGenerator<string> {
      for await (const told of followJob(jobs, tenant, id, { from, signal }))
        yield "event" in told
          ? `id: ${told.at}\nevent: stage\ndata: ${JSON.stringify(told.event)}\n\n`
          : `event: end\ndata: ${JSON.stringify(told)}\n\n`;
    };
    return answerStream("text/event-stream", keepAlive(lines(), QUIET_MILLISECONDS));
  },
});

const ResultQuery = z.strictObject({ format: z.enum([...FORMAT_NAMES, "zip"]).default("json") });

export const resultRoute = defineRoute({
  method: "get",
  path: "/v1/jobs/{id}/result",
  summary:
    "The result of a job: a report in any format; a cohort as json, csv (its table), html (its page) or zip (all of it, with each person's report)",
  scope: "write",
  query: ResultQuery,
  answer: {
    status: 200,
    types: [...ALL_TYPES, "application/zip"],
    schema: ["report", "cohort-answer"],
    what: "the report, or the cohort with its topics",
  },
  async run({ params: { id = "" }, query: { format }, tenant, note, request }, parts) {
    const job = await parts.memory.jobs.read(tenant, id);
    if (job.trouble !== null) throw fromPlainError(job.trouble);
    if (job.state !== "done")
      throw new InputError("unknown-id", `the job is ${job.state}.`, { place: "job", hint: "Its events say when it is done." });
    await note("report-fetched", id);
    if (job.kind === "cohort") return answerCohort(request, job, { format, tenant }, parts);
    if (format === "zip") throw new InputError("bad-data", "a zip is of a cohort.", { place: "format" });
    return answerReport(request, { id, at: 0, format, tenant }, parts);
  },
});

export const personRoute = defineRoute({
  method: "get",
  path: "/v1/jobs/{id}/people/{at}",
  summary: "The report of one person of a cohort in any format, as soon as it is done; people are counted from 0, as they were sent",
  scope: "write",
  query: z.strictObject({ format: z.enum(FORMAT_NAMES).default("json") }),
  answer: { status: 200, types: ALL_TYPES, schema: "report", what: "the report" },
  async run({ params: { id = "", at = "" }, query: { format }, tenant, note, request }, parts) {
    const person = (await parts.memory.jobs.people(tenant, id))[/^\d{1,4}$/.test(at) ? Number(at) : -1];
    if (person === undefined) throw new InputError("unknown-id", "there is no such person in the job.", { place: "people" });
    if (person.trouble !== null) throw fromPlainError(person.trouble);
    await note("report-fetched", `${id}/${at}`);
    return answerReport(request, { id, at: Number(at), format, tenant }, parts);
  },
});

async function answerReport(
  request: Request,
  { id, at, format, tenant }: { readonly id: string; readonly at: number; readonly format: Format; readonly tenant: string },
  { memory, engine }: ApiParts,
): Promise<Response> {
  const packed = await memory.jobs.report(tenant, id, at);
  if (packed === null)
    throw new InputError("unknown-id", "this report is not done yet.", { place: "people", hint: "The job's events say when it is." });
  const json = gunzipSync(packed).toString("utf8");
  if (format === "json") return answerFile(request, "json", json);
  const files = await engine.run("render", { report: JSON.parse(json), formats: [format] }, request);
  return answerFile(request, format, files.get(`report.${format}`) ?? "");
}
