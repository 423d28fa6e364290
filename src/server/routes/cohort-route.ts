import { z } from "zod";
import { today } from "../../io/clock.js";
import { LIMITS } from "../../limits.js";
import type { Person } from "../../schema/cohort.js";
import type { PieceInput } from "../../store/between-calls/job.js";
import { ReportBody } from "../bodies.js";
import { keepCvBody, toPosting } from "../cv-input.js";
import { defineRoute } from "../route.js";
import { answerJob } from "./job-routes.js";

const CohortBody = z.strictObject({
  asOf: ReportBody.shape.asOf,
  people: z
    .array(z.strictObject({ label: z.string().max(200), ...ReportBody.omit({ asOf: true }).shape }))
    .min(1)
    .max(LIMITS.peopleOfJob),
});
type PersonBody = z.infer<typeof CohortBody>["people"][number];

export const startCohortRoute = defineRoute({
  method: "post",
  path: "/v1/jobs/cohort",
  summary:
    "What a class shows of what its targets ask, the six course topics that lift the most, and each person's report; people stand in the order they were sent",
  scope: "write",
  body: CohortBody,
  answer: { status: 202, types: ["application/json"], schema: "job", what: "the job; its result holds the cohort and its topics" },
  async run({ body, tenant, note, request }, parts) {
    const { jobs } = parts.memory;
    const asOf = body.asOf ?? today();
    const pieces: PieceInput[] = [];
    for (const { label: _label, cv, postings, ...wishes } of body.people)
      pieces.push({ cv: await keepCvBody(cv, tenant, parts), request: { ...wishes, asOf, postings: postings?.map(toPosting) ?? null } });
    const id = await jobs.add({ kind: "cohort", owner: tenant, about: { asOf, people: body.people.map(toPerson) }, pieces });
    await note("job-accepted", id);
    return answerJob(request, await jobs.read(tenant, id), 202);
  },
});

function toPerson({ label, role, level, region, hours, weeks, start }: PersonBody, at: number): Person {
  return {
    file: `people/${at}`,
    name: label,
    role,
    level: level ?? null,
    region: region ?? null,
    hours: hours ?? null,
    weeks: weeks ?? null,
    start: start ?? null,
    corrections: null,
  };
}
