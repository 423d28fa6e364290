import { gunzipSync } from "node:zlib";
import { Zip, ZipDeflate } from "fflate";
import { formatCohortFiles } from "../../cohort/cohort-files.js";
import { viewCohort } from "../../cohort/cohort-view.js";
import { formatCohortTable } from "../../cohort/tables.js";
import { chooseTopics } from "../../cohort/topics.js";
import { fromPlainError } from "../../io/reader/reader-messages.js";
import { renderCohortHtml } from "../../render/format/cohort-html.js";
import type { Cohort, CohortEntry } from "../../schema/cohort.js";
import { InputError } from "../../schema/input-error.js";
import type { CohortAbout, JobView } from "../../store/between-calls/job.js";
import { answerFile, answerJson, answerStream } from "../answers.js";
import type { ApiParts } from "../parts.js";
import { toProblem } from "../trouble.js";

interface Wanted {
  readonly format: string;
  readonly tenant: string;
}

/** The tables of a class, and each person's papers: made of what the pieces left when they are asked for. */
export async function answerCohort(request: Request, job: JobView, { format, tenant }: Wanted, parts: ApiParts): Promise<Response> {
  const cohort = await readCohort(job, tenant, parts);
  if (format === "json") return answerJson(request, { cohort, topics: chooseTopics(cohort.entries) });
  if (format === "csv") return answerFile(request, "csv", formatCohortTable(cohort));
  if (format === "html") return answerFile(request, "html", renderCohortHtml(viewCohort(cohort)));
  if (format === "zip") return answerStream("application/zip", zipCohort(cohort, job.id, tenant, parts));
  throw new InputError("bad-data", "a cohort comes as json, csv, html or zip.", { place: "format" });
}

async function readCohort({ id, about }: JobView, tenant: string, { memory, engine }: ApiParts): Promise<Cohort> {
  const { asOf, people } = about as CohortAbout;
  const { snapshot } = await engine.run("versions", null);
  const pieces = await memory.jobs.people(tenant, id);
  const entries = people.map((person, at): CohortEntry => {
    const { result = null, trouble = null } = pieces[at] ?? {};
    const problem = trouble === null ? null : toProblem(fromPlainError(trouble));
    return {
      person,
      folder: person.file,
      result,
      trouble: problem === null ? null : { code: problem.code, message: problem.detail, hint: problem.hint },
    };
  });
  return { schema: "groundwork/cohort@1", asOf, snapshot, entries };
}

/** One person's papers in memory at a time. */
async function* zipCohort(cohort: Cohort, id: string, tenant: string, { memory, engine }: ApiParts): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  const add = (name: string, content: string): void => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(new TextEncoder().encode(content), true);
  };
  for (const [name, content] of formatCohortFiles(cohort)) add(name, content);
  for (const [at, { folder, result }] of cohort.entries.entries()) {
    const packed = result === null ? null : await memory.jobs.report(tenant, id, at);
    if (packed === null) continue;
    const json = gunzipSync(packed).toString("utf8");
    add(`${folder}/report.json`, json);
    for (const [name, page] of await engine.run("pages", { report: JSON.parse(json) })) add(`${folder}/${name}`, page);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
