import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Listening } from "../../src/server/listen.js";
import { operationId } from "../../src/server/openapi.js";
import { ROUTES } from "../../src/server/routes/routes.js";
import { CV, CV_FILE, POSTING, rawCall, serveApi } from "./serving.js";

type Json = Record<string, unknown>;
interface Content {
  readonly content?: Record<string, { readonly schema: Json }>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: { readonly name: string; readonly in: string }[];
  readonly requestBody?: Content;
  readonly responses: Record<string, Content>;
}
interface Described {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Json> };
}
interface Sent {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: Json;
  readonly form?: Record<string, string | File>;
  readonly lines?: string;
}

let server: Listening;
let described: Described;
beforeAll(async () => {
  server = await serveApi();
  described = JSON.parse((await rawCall(server, "/v1/openapi.json")).body);
});
afterAll(() => server.stop());

/** A schema of the description by itself, as a generator of clients takes it. */
function schemaOf(schema: Json): z.ZodType {
  const name = /^#\/components\/schemas\/([\w-]+)$/.exec(String(schema.$ref ?? ""))?.[1];
  if (name === undefined) {
    const { anyOf } = schema;
    return Array.isArray(anyOf) && "$ref" in anyOf[0] ? z.union(anyOf.map(schemaOf)) : z.fromJSONSchema(schema);
  }
  const text = JSON.stringify(described.components.schemas[name]).replaceAll(`#/components/schemas/${name}/$defs/`, "#/$defs/");
  return z.fromJSONSchema(JSON.parse(text));
}

/** From the description alone: what is sent and what comes back must be what it says. */
async function call(id: string, { params = {}, query = {}, body, form, lines }: Sent = {}): Promise<{ headers: Headers; value: unknown }> {
  const [path, method, operation] = Object.entries(described.paths)
    .flatMap(([at, methods]) => Object.entries(methods).map(([name, each]) => [at, name, each] as const))
    .find(([, , each]) => each.operationId === id) as readonly [string, string, Operation];
  const known = new Set((operation.parameters ?? []).map(({ name }) => name));
  for (const name of [...Object.keys(params), ...Object.keys(query)]) expect(known, id).toContain(name);
  const type = body !== undefined ? "application/json" : form !== undefined ? "multipart/form-data" : "application/x-ndjson";
  const request = operation.requestBody?.content?.[type]?.schema;
  if (body !== undefined) expect(schemaOf(request as Json).safeParse(body).error, id).toBeUndefined();
  const data = new FormData();
  for (const [name, value] of Object.entries(form ?? {})) {
    expect(Object.keys(request?.properties as Json), id).toContain(name);
    data.set(name, value);
  }
  for (const name of (form === undefined ? [] : (request?.required ?? [])) as string[]) expect(Object.keys(form ?? {}), id).toContain(name);
  const url = new URL(path.replaceAll(/\{(\w+)\}/g, (_whole, name) => encodeURIComponent(params[name] ?? "")).slice(1), server.address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const response = await fetch(url, {
    method,
    ...(form !== undefined ? { body: data } : {}),
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": type } }),
    ...(lines === undefined ? {} : { body: lines, headers: { "content-type": type } }),
  });
  const answer = operation.responses[response.status];
  const text = await response.text();
  expect(answer, `${id}: ${response.status} ${text.slice(0, 300)}`).toBeDefined();
  const came = (response.headers.get("content-type") ?? "").split(";")[0] as string;
  if (response.status === 204) return { headers: response.headers, value: null };
  expect(Object.keys(answer?.content ?? {}), id).toContain(came);
  if (came !== "application/json") return { headers: response.headers, value: text };
  const value = JSON.parse(text);
  const schema = answer?.content?.[came]?.schema as Json;
  expect(Object.keys(schema).length, `${id} says what its JSON is`).toBeGreaterThan(0);
  expect(schemaOf(schema).safeParse(value).error, id).toBeUndefined();
  return { headers: response.headers, value };
}

describe("a client made from the description alone", () => {
  const target = { cv: CV, role: "Data Analyst", asOf: "2026-11-20", weeks: 4, hours: 5 };
  const called = new Set<string>();
  const ask = (id: string, sent?: Sent): ReturnType<typeof call> => {
    called.add(id);
    return call(id, sent);
  };

  it("sends and gets what it says, at every address", async () => {
    await ask("postMatch", { body: { cv: CV, posting: POSTING } });
    const kept = await ask("postProfiles", { body: { cv: CV }, query: { keep: "60" } });
    await ask("postProfiles", { body: { cv: CV }, query: { format: "json-resume" } });
    await ask("deleteCvsOne", { params: { id: String(kept.headers.get("groundwork-cv")) } });
    await ask("getRoles", { query: { q: "data engineer" } });
    await ask("getRolesOne", { params: { id: "data-engineer" } });
    await ask("getSnapshot");
    await ask("getMarketOne", { params: { role: "data-analyst" }, query: { region: "US" } });
    await ask("postGap", { body: target });
    await ask("postPlan", { body: target });
    await ask("postCompare", { body: { cv: CV, roles: ["Data Analyst", "Data Engineer"] } });
    const { value: report } = await ask("postReports", { body: target });
    await ask("postReports", { body: target, query: { format: "jsonresume" } });
    await ask("postRender", { body: { report: report as Json }, query: { format: "md" } });
    await ask("postVerify", { body: { report: report as Json, cv: CV } });
    await ask("postExtract", { lines: '{"id":"1","text":"You know Python."}\n' });
    const job = (await ask("postJobsReport", { body: target })).value as { id: string };
    await ask("getJobsOneEvents", { params: { id: job.id } });
    await ask("getJobsOne", { params: { id: job.id } });
    await ask("getJobsOneResult", { params: { id: job.id } });
    const people = [{ label: "Ada", cv: { text: "# Ada Example\n\n## Skills\n\nSQL" }, role: "Data Analyst" }];
    const cohort = (await ask("postJobsCohort", { body: { people } })).value as { id: string };
    await ask("getJobsOneEvents", { params: { id: cohort.id } });
    await ask("getJobsOneResult", { params: { id: cohort.id } });
    await ask("getJobsOnePeopleOne", { params: { id: cohort.id, at: "0" } });
    await ask("deleteJobsOne", { params: { id: cohort.id } });
    await ask("getHoldings");
    await ask("deleteHoldings");
    expect([...called].sort()).toEqual([...new Set(ROUTES.map(operationId))].sort());
  });

  it("can send every form as it is described", async () => {
    const cv = (): File => new File([readFileSync(CV_FILE)], "resume.json");
    const corrections = new File(["schema: groundwork/corrections@1\ncorrections: []\n"], "corrections.yml");
    await call("postMatch", { form: { cv: cv(), posting: new File([POSTING.text], "posting.txt"), corrections } });
    await call("postProfiles", { form: { cv: cv() } });
    const form = { cv: cv(), role: "Data Analyst", weeks: "4", hours: "5", languages: "en,de", redact: "true", level: "senior" };
    for (const id of ["postGap", "postPlan", "postReports", "postJobsReport"]) await call(id, { form });
    await call("postCompare", { form: { cv: cv(), roles: "Data Analyst, Data Engineer" } });
    for (const route of ROUTES.filter(({ form: takesForm }) => takesForm === true)) {
      const content = described.paths[route.path]?.[route.method]?.requestBody?.content ?? {};
      expect(content["multipart/form-data"]?.schema, route.path).toMatchObject({ properties: { cv: { format: "binary" } } });
    }
  });
});

describe("what is asked otherwise", () => {
  const problem = async (path: string, init: RequestInit): Promise<Json> =>
    (await fetch(new URL(path, server.address), init)).json() as Promise<Json>;
  const post = (path: string, value: unknown): Promise<Json> =>
    problem(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(value) });

  it("is told by which method an address answers", async () => {
    const response = await fetch(new URL("/v1/match", server.address));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    expect(((await response.json()) as Json).code).toBe("wrong-method");
    const job = await fetch(new URL("/v1/jobs/x", server.address), { method: "PUT" });
    expect(job.headers.get("allow")).toBe("GET, DELETE");
  });

  it("gets a next step of this interface and its own names, never an option of the command line", async () => {
    expect(await post("/v1/profiles", { cv: CV, asOf: "2026-02-31" })).toMatchObject({ status: 400, code: "bad-option", place: "asOf" });
    expect(await post("/v1/match", { cv: CV, posting: POSTING, asOf: "2026-02-31" })).toMatchObject({ status: 400, place: "asOf" });
    expect(await post("/v1/gap", { cv: CV, role: "Data Analyst", asOf: "2026-02-31" })).toMatchObject({
      place: "asOf",
      detail: "asOf 2026-02-31: give a day as YYYY-MM-DD.",
      hint: "What this address takes stands in /v1/openapi.json.",
    });
    expect((await post("/v1/gap", { cv: CV, role: "Data Analyst", daysOff: ["never"] })).hint).not.toContain("--");
    expect((await problem("/v1/roles/none", {})).hint).toContain("/v1/roles?q=");
    expect((await post("/v1/gap", { cv: CV, role: "Lighthouse keeper" })).hint).toContain("postings");
  });

  it("a form's yes that is no yes is refused: it might have been meant to leave a name out", async () => {
    const form = new FormData();
    form.set("cv", new File([readFileSync(CV_FILE)], "resume.json"));
    form.set("role", "Data Analyst");
    form.set("redact", "yes");
    expect(await problem("/v1/reports", { method: "POST", body: form })).toMatchObject({ status: 400, place: "redact" });
  });
});
