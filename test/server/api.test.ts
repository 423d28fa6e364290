import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepAlive } from "../../src/server/answers.js";
import type { Listening } from "../../src/server/listen.js";
import { CV, CV_FILE, POSTING, postJson, rawCall, serveApi } from "./serving.js";

let server: Listening;
const lines: string[] = [];
beforeAll(async () => {
  server = await serveApi({ log: (line) => lines.push(line) });
});
afterAll(() => server.stop());

describe("the HTTP interface", () => {
  it("matches a CV with one posting, by form and by JSON alike", async () => {
    const form = new FormData();
    form.set("cv", new File([readFileSync(CV_FILE)], "resume.json"));
    form.set("posting", new File([`${POSTING.text}`], "posting.txt"));
    form.set("asOf", "2026-11-20");
    const byForm = await (await fetch(`${server.address}v1/match`, { method: "POST", body: form })).json();
    const byJson = JSON.parse((await postJson(server, "/v1/match", { cv: CV, posting: { text: POSTING.text }, asOf: "2026-11-20" })).body);
    expect(byJson).toEqual(byForm);
    expect(byJson.requirements.map(({ id }: { id: string }) => id)).toContain("sql");
    expect(byJson.yearsMin).toBe(3);
  });

  it("gives a report in every format, with its type", async () => {
    const asked = { cv: CV, role: "Data Analyst", asOf: "2026-11-20" };
    const report = JSON.parse((await postJson(server, "/v1/reports", asked)).body);
    expect(report.code).toBe("complete");
    const starts: Record<string, [string, RegExp]> = {
      md: ["text/markdown; charset=utf-8", /^# /],
      html: ["text/html; charset=utf-8", /^<!doctype html>/],
      txt: ["text/plain; charset=utf-8", /\S/],
      ics: ["text/calendar; charset=utf-8", /^BEGIN:VCALENDAR/],
      csv: ["text/csv; charset=utf-8", /^\ufeffweek,/],
      docx: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", /^PK/],
      jsonresume: ["application/json", /jsonresume/],
    };
    for (const [format, [type, start]] of Object.entries(starts)) {
      const page = await postJson(server, `/v1/render?format=${format}`, { report });
      expect([page.status, page.headers["content-type"]], format).toEqual([200, type]);
      expect(page.body).toMatch(start);
    }
    const checked = JSON.parse((await postJson(server, "/v1/verify", { report, cv: CV })).body);
    expect(checked.violations).toEqual([]);
    expect((await postJson(server, "/v1/verify", { report: { ...report, id: "0".repeat(64) }, cv: CV })).body).toContain(
      '"check":"report-id"',
    );
  });

  it("answers a role that is misspelt with the one that was likely meant", async () => {
    for (const path of ["/v1/roles/dta%20enginer", "/v1/market/dta%20enginer"]) {
      const { status, body } = await rawCall(server, path);
      expect([status, JSON.parse(body).detail]).toEqual([404, 'no role is called dta enginer; did you mean "Data engineer"?']);
    }
  });

  it("answers about roles and the market with a tag, and not again to who has it", async () => {
    for (const path of ["/v1/roles?q=Sr.%20ML%20Engineer", "/v1/roles/data-analyst", "/v1/market/data-analyst?region=US", "/v1/snapshot"]) {
      const first = await rawCall(server, path);
      expect(first.status, path).toBe(200);
      expect((await rawCall(server, path, { headers: { "if-none-match": String(first.headers.etag) } })).status).toBe(304);
    }
    expect((await rawCall(server, "/v1/roles/none")).status).toBe(404);
  });

  it("gap and plan are the stages of the report", async () => {
    const asked = { cv: CV, role: "Data Analyst", asOf: "2026-11-20", weeks: 4, hours: 5 };
    expect(JSON.parse((await postJson(server, "/v1/gap", asked)).body).schema).toBe("groundwork/gap@1");
    expect(JSON.parse((await postJson(server, "/v1/plan", asked)).body).schema).toBe("groundwork/plan@1");
  });

  it("streams extraction: a line for a line, in order, a bad one told", async () => {
    const body = [...Array(300).keys()]
      .map((id) => (id === 7 ? "{" : JSON.stringify({ id: String(id), title: "Data Engineer", text: "You know Python and Airflow." })))
      .join("\n");
    const answer = await rawCall(server, "/v1/extract", { method: "POST", headers: { "content-type": "application/x-ndjson" }, body });
    const facts = answer.body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(facts).toHaveLength(300);
    expect(facts[7]).toEqual({ id: null, error: "not JSON" });
    expect(facts[299].id).toBe("299");
    expect(facts[299].skills.map(({ id }: { id: string }) => id)).toContain("python");
  });

  it("keeps a CV only when asked to, and forgets it", async () => {
    const plain = await postJson(server, "/v1/profiles", { cv: CV });
    expect(plain.headers["groundwork-cv"]).toBeUndefined();
    const id = String((await postJson(server, "/v1/profiles?keep=60", { cv: CV })).headers["groundwork-cv"]);
    expect((await postJson(server, "/v1/match", { cv: { id }, posting: POSTING })).status).toBe(200);
    expect((await rawCall(server, `/v1/cvs/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await postJson(server, "/v1/match", { cv: { id }, posting: POSTING })).status).toBe(404);
    const short = String((await postJson(server, "/v1/profiles?keep=1", { cv: CV })).headers["groundwork-cv"]);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await postJson(server, "/v1/match", { cv: { id: short }, posting: POSTING })).status).toBe(404);
  });

  it("long work is a job: its stages come as events, its result is the report", async () => {
    const started = await postJson(server, "/v1/jobs/report", { cv: CV, role: "Data Analyst", asOf: "2026-11-20" });
    expect(started.status).toBe(202);
    const place = String(started.headers.location);
    const events = (await rawCall(server, `${place}/events`)).body;
    expect([...events.matchAll(/"stage":"(\w+)","state":"done"/g)].map((found) => found[1])).toEqual([
      "cv",
      "market",
      "gap",
      "plan",
      "report",
    ]);
    expect(events).toMatch(/event: end\ndata: \{"state":"done"\}\n\n$/);
    expect((await rawCall(server, `${place}/events`, { headers: { "last-event-id": "8" } })).body).toMatch(/^id: 9\n/);
    const direct = await postJson(server, "/v1/reports", { cv: CV, role: "Data Analyst", asOf: "2026-11-20" });
    expect((await rawCall(server, `${place}/result`)).body).toBe(direct.body);
    expect((await rawCall(server, `${place}/result?format=md`)).body).toMatch(/^# /);
  });

  it("compares roles, and tells a class what lifts it, in the order it was sent", async () => {
    const compared = JSON.parse((await postJson(server, "/v1/compare", { cv: CV, roles: ["Data Analyst", "analytics-engineer"] })).body);
    expect(compared.roles.map(({ role }: { role: string }) => role).sort()).toEqual(["analytics-engineer", "data-analyst"]);
    const mistyped = JSON.parse((await postJson(server, "/v1/compare", { cv: CV, roles: ["Data Analyst", "dta enginer"] })).body);
    expect(mistyped).toMatchObject({ code: "unknown-role", detail: 'no role is called dta enginer; did you mean "Data engineer"?' });
    const person = (label: string, skills: string) => ({
      label,
      cv: { text: `# ${label} Example\n\n## Skills\n\n${skills}` },
      role: "Data Analyst",
    });
    const people = [
      person("Zoe", "Excel"),
      { label: "Broken", cv: { name: "cv.pdf", base64: "AAAA" }, role: "Data Analyst" },
      person("Ada", "SQL, Python, Tableau"),
    ];
    const place = String((await postJson(server, "/v1/jobs/cohort", { people, asOf: "2026-11-20" })).headers.location);
    expect((await rawCall(server, `${place}/events`)).body).toMatch(/"person":2[\s\S]*event: end\ndata: \{"state":"done"\}/);
    const { cohort, topics } = JSON.parse((await rawCall(server, `${place}/result`)).body);
    expect(cohort.entries.map((entry: { person: { name: string } }) => entry.person.name)).toEqual(["Zoe", "Broken", "Ada"]);
    expect(cohort.entries[1].trouble.code).toBe("not-readable");
    expect(topics).toHaveLength(6);
    expect(JSON.parse((await rawCall(server, place)).body)).toMatchObject({ state: "done", people: 3, ended: 3 });

    const ada = await rawCall(server, `${place}/people/2`);
    const direct = {
      cv: { name: "cv.md", text: (people[2] as { cv: { text: string } }).cv.text },
      role: "Data Analyst",
      asOf: "2026-11-20",
    };
    expect(ada.body).toBe((await postJson(server, "/v1/reports", direct)).body);
    expect((await rawCall(server, `${place}/people/0?format=md`)).body).toMatch(/^# /);
    expect((await rawCall(server, `${place}/people/1`)).body).toContain('"code":"not-readable"');
    expect((await rawCall(server, `${place}/people/3`)).status).toBe(404);
    const table = (await rawCall(server, `${place}/result?format=csv`)).body;
    expect(table.split("\r\n").map((row) => row.split(",")[1])).toEqual(["name", "Zoe", "Broken", "Ada", undefined]);
    const files = unzipSync(new Uint8Array(await (await fetch(new URL(`${place}/result?format=zip`, server.address))).arrayBuffer()));
    expect(Object.keys(files).filter((name) => name.startsWith("people/2/"))).toEqual(
      ["report.json", "report.html", "page.html"].map((name) => `people/2/${name}`),
    );
    expect(strFromU8(files["people/2/report.json"] as Uint8Array)).toBe(ada.body);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["cohort.csv", "cohort.html", "heat-map.csv", "topics.csv", "failed.csv"]));
  });

  it("tells what it holds of a caller, and deletes all of it", async () => {
    const place = String((await postJson(server, "/v1/jobs/report", { cv: CV, role: "Data Analyst" })).headers.location);
    await postJson(server, "/v1/profiles?keep=60", { cv: CV });
    const held = JSON.parse((await rawCall(server, "/v1/holdings")).body);
    expect(held.jobs > 0 && held.people >= held.jobs && held.cvs > 0).toBe(true);
    const answer = JSON.parse((await rawCall(server, "/v1/holdings", { method: "DELETE" })).body);
    expect(answer).toEqual({ deleted: held, left: { jobs: 0, people: 0, cvs: 0 } });
    expect((await rawCall(server, place)).status).toBe(404);
  });

  it("a job can be cancelled, and the work stops", async () => {
    const ids = [];
    for (let i = 0; i < 4; i++) ids.push(JSON.parse((await postJson(server, "/v1/jobs/report", { cv: CV, role: "Data Analyst" })).body).id);
    for (const id of ids) expect((await rawCall(server, `/v1/jobs/${id}`, { method: "DELETE" })).status).toBe(204);
    const states = await Promise.all(ids.map(async (id) => JSON.parse((await rawCall(server, `/v1/jobs/${id}`)).body).state));
    expect(states).toContain("cancelled");
    expect((await postJson(server, "/v1/match", { cv: CV, posting: POSTING })).status).toBe(200);
  });

  it("says what is wrong as the command line does", async () => {
    const problem = JSON.parse(
      (await postJson(server, "/v1/reports", { cv: { name: "cv.pdf", base64: "AAAA" }, role: "Data Analyst" })).body,
    );
    expect(problem).toMatchObject({ status: 422, code: "not-readable", type: "urn:groundwork:problem:not-readable" });
    expect(JSON.parse((await postJson(server, "/v1/reports", { cv: CV, role: "Data Analyst", weeks: 0 })).body)).toMatchObject({
      status: 400,
      code: "bad-data",
      place: "weeks",
    });
    const told = async (fields: object): Promise<string> => {
      const { status, detail } = JSON.parse((await postJson(server, "/v1/reports", { cv: CV, role: "Data Analyst", ...fields })).body);
      expect(status).toBe(400);
      return detail;
    };
    expect(await told({ week: 3 })).toBe("there is no field week here; did you mean weeks?");
    expect(await told({ regoin: "US", weeks: "six" })).toBe("there is no field regoin here; did you mean region?");
    expect(await told({ colour: "blue" })).toBe("there is no field colour here.");
    expect(await told({ weeks: "six" })).toBe("this must be a number.");
    expect(await told({ weeks: 1000 })).toBe("this must be at most 260.");
    expect(await told({ role: "" })).toBe("this must be at least 1 character.");
    expect(await told({ level: "wizard" })).toMatch(/^this must be one of intern, junior, .* director\.$/);
    expect(await told({ role: undefined })).toBe("this field is missing.");
    expect((await rawCall(server, "/v1/market/lighthouse-keeper")).status).toBe(404);
    expect((await rawCall(server, "/v1/none")).headers["content-type"]).toBe("application/problem+json");
  });

  it("refuses by 415 a body that is neither JSON nor a form, and by 400 one that only says so", async () => {
    const send = async (type: string | null, path = "/v1/match") => {
      const headers = type === null ? {} : { "content-type": type };
      const { status, body } = await rawCall(server, path, { method: "POST", headers, body: "{" });
      const { code, place } = JSON.parse(body);
      return [status, code, place];
    };
    expect(await send("text/plain")).toEqual([415, "wrong-type", "content-type"]);
    expect(await send(null)).toEqual([415, "wrong-type", "content-type"]);
    expect(await send("application/x-www-form-urlencoded", "/v1/reports")).toEqual([415, "wrong-type", "content-type"]);
    expect(await send("application/json; charset=utf-8")).toEqual([400, "bad-json", "body"]);
    expect(await send("multipart/form-data")).toEqual([400, "bad-data", "body"]);
  });

  it("describes itself: the OpenAPI file is valid, and its page needs nothing else", async () => {
    const described = JSON.parse((await rawCall(server, "/v1/openapi.json")).body);
    expect(await new Validator().validate(structuredClone(described))).toMatchObject({ valid: true });
    expect(described.openapi).toBe("3.1.0");
    expect(described.info.description).toContain("not made to rank, screen or reject applicants");
    const page = await rawCall(server, "/docs");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.body).not.toMatch(/<script|src=|https?:\/\/(?!127)/);
    for (const path of Object.keys(described.paths)) expect(page.body).toContain(path);
  });

  it("a follower of a job that says nothing hears that it is still waited for", async () => {
    async function* slow(): AsyncGenerator<string> {
      yield "one";
      await new Promise((resolve) => setTimeout(resolve, 120));
      yield "two";
    }
    const heard: string[] = [];
    for await (const told of keepAlive(slow(), 40)) heard.push(told);
    expect([heard[0], heard.at(-1)]).toEqual(["one", "two"]);
    expect(new Set(heard.slice(1, -1))).toEqual(new Set([": still waiting\n\n"]));
  });

  it("logs calls, those refused unread too, and nothing of a person", async () => {
    await rawCall(server, "/v1/match", { method: "POST", headers: { "content-length": "99999999" } }).catch(() => null);
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(expect.objectContaining({ route: "/v1/match", status: 413 }));
    const entries = lines.map((line) => JSON.parse(line));
    expect(entries.length).toBeGreaterThan(20);
    expect(new Set(entries.flatMap((entry) => Object.keys(entry)))).toEqual(new Set(["time", "method", "route", "status", "ms", "caller"]));
    expect(lines.join("")).not.toMatch(/okafor|resume\.json|data-analyst|data%20|Tableau/i);
  });

  it("is alive and ready", async () => {
    expect((await rawCall(server, "/health")).status).toBe(200);
    expect((await rawCall(server, "/ready")).status).toBe(200);
  });
});
