import { z } from "zod";
import { chooseTopics } from "../../cohort/topics.js";
import { today } from "../../io/clock.js";
import { Cancelled } from "../../io/engine/engine-pool.js";
import { LIMITS } from "../../limits.js";
import type { Cohort, CohortEntry, Person } from "../../schema/cohort.js";
import { InputError } from "../../schema/input-error.js";
import type { StageEvent } from "../../schema/stage-event.js";
import { ReportBody } from "../bodies.js";
import type { ApiParts } from "../parts.js";
import { defineRoute } from "../route.js";
import { toProblem } from "../trouble.js";
import { answerJob, JobAnswer } from "./job-routes.js";
import { toAnalyzeRequest } from "./report-routes.js";

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
    "What a class shows of what its targets ask, and the six course topics that lift the most; people stand in the order they were sent",
  scope: "write",
  body: CohortBody,
  answer: { status: 202, types: ["application/json"], schema: JobAnswer, what: "the job; its result holds the cohort and its topics" },
  async run({ body, caller, request }, parts) {
    const asOf = body.asOf ?? today();
    const job = parts.jobs.start("cohort", caller, async ({ signal, emit }) => {
      const entries = await Promise.all(
        body.people.map((person, at) =>
          makeEntry(person, at, asOf, { caller, signal, emit: (event) => emit({ ...event, person: at }) }, parts),
        ),
      );
      const { snapshot } = await parts.engine.run("versions", null, { signal });
      const cohort: Cohort = { schema: "groundwork/cohort@1", asOf, snapshot, entries };
      return { cohort, topics: chooseTopics(entries) };
    });
    return answerJob(request, job, 202);
  },
});

interface Making {
  readonly caller: string;
  readonly signal: AbortSignal;
  readonly emit: (event: StageEvent) => void;
}

/** One bad CV never stops the rest. */
async function makeEntry(
  { label, ...wishes }: PersonBody,
  at: number,
  asOf: string,
  { caller, signal, emit }: Making,
  parts: ApiParts,
): Promise<CohortEntry> {
  const { role, level = null, region = null, hours = null, weeks = null, start = null } = wishes;
  const person: Person = { file: `people/${at}`, name: label, role, level, region, hours, weeks, start, corrections: null };
  try {
    const request = await toAnalyzeRequest({ ...wishes, asOf }, caller, parts);
    const { result } = await parts.engine.run("person", { request, formats: [] }, { signal, onEvent: emit });
    return { person, folder: person.file, result, trouble: null };
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof InputError)) throw error;
    const { code, detail, hint } = toProblem(error);
    return { person, folder: person.file, result: null, trouble: { code, message: detail, hint } };
  }
}
