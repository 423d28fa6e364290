import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as browser from "../../src/browser.js";
import { runCli } from "../../src/cli/run.js";
import { analyze, match, readSnapshot } from "../../src/index.js";
import { today } from "../../src/io/clock.js";
import { canonicalJson, hashText } from "../../src/schema/canonical.js";
import type { Listening } from "../../src/server/listen.js";
import { rawCall, serveApi } from "../server/serving.js";

const FILE = "examples/tomas-ferreira/cv.docx";
const bytes = readFileSync(FILE);
const silent = { out: () => undefined, err: () => undefined, write: async () => undefined, interactive: false };

let server: Listening;
const hashes: Record<string, string> = {};
beforeAll(async () => {
  server = await serveApi({ threads: 1 });
});
afterAll(() => server.stop());

const load = (name: string) => JSON.parse(readFileSync(`dist/data/${name}.json`, "utf8"));

/** What a page or a worker does: the data handed over, the CV read where it runs. */
function openInPage(): browser.Engine {
  const { roles, rates } = load("roles");
  return {
    knowledge: {
      taxonomy: browser.loadTaxonomy(load("taxonomy")),
      roles,
      catalogue: browser.loadCatalogue(load("catalogue")),
      rates: rates ?? null,
      spans: () => new browser.SpanModel(load("spans")),
      findUnlisted: browser.findUnlisted,
    },
    market: readSnapshot("data/market"),
    today,
    readDocument: (file, name) => browser.parseDocument(file, name),
  };
}

describe("the same CV, role and snapshot give the same report.json", () => {
  it("by library, browser entry, command line, cohort, HTTP and MCP, to the byte", async () => {
    const { report } = await analyze({ cv: { name: "cv.docx", bytes }, role: "Data Engineer", weeks: 6, hours: 10 });
    hashes.code = hashText(`${canonicalJson(report)}\n`);

    // A browser itself does it in test/web/journey.test.ts.
    const inPage = await browser.analyze({ cv: { name: "cv.docx", bytes }, role: "Data Engineer", weeks: 6, hours: 10 }, openInPage());
    hashes.browser = hashText(`${canonicalJson(inPage.report)}\n`);

    const folder = mkdtempSync(join(tmpdir(), "groundwork-doors-"));
    cpSync(FILE, join(folder, "cv.docx"));
    await runCli(
      [
        "analyze",
        join(folder, "cv.docx"),
        "--role",
        "Data Engineer",
        "--formats",
        "json",
        "--market",
        "built-in",
        "--out",
        join(folder, "out"),
      ],
      silent,
    );
    hashes.commandLine = hashText(readFileSync(join(folder, "out", "report.json"), "utf8"));

    writeFileSync(join(folder, "people.csv"), "file,role,hours,weeks\ncv.docx,Data Engineer,10,6\n");
    await runCli(["cohort", folder, "--out", join(folder, "class"), "--jobs", "1"], silent);
    hashes.cohort = hashText(readFileSync(join(folder, "class", "people", "cv", "report.json"), "utf8"));

    const form = new FormData();
    form.set("cv", new File([bytes], "cv.docx"));
    form.set("role", "Data Engineer");
    hashes.http = hashText(await (await fetch(`${server.address}v1/reports`, { method: "POST", body: form })).text());
    const json = { cv: { name: "cv.docx", base64: bytes.toString("base64") }, role: "Data Engineer", asOf: today() };
    hashes.httpJson = hashText(
      (
        await rawCall(server, "/v1/reports", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(json),
        })
      ).body,
    );

    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${server.address}mcp`)));
    const call = async (name: string, input: Record<string, unknown>) =>
      (await client.callTool({ name, arguments: input })).structuredContent as Record<string, string>;
    const { cv } = await call("read_cv", { base64: bytes.toString("base64"), name: "cv.docx" });
    const plan = await call("make_plan", { cv, role: "Data Engineer" });
    const { id } = await call("write_report", { report: plan.report, format: "txt" });
    await client.close();

    expect(new Set(Object.values(hashes)).size, JSON.stringify(hashes)).toBe(1);
    // A tool's answer is short; the id is the hash of all the rest of the report.
    expect(id).toBe(report.id);
  });
});

const AD = `Requirements
- Experience with Python and Airflow
- Experience with regulatory reporting frameworks and trade surveillance
- Proven experience with vendor onboarding and contract review
- Experience with shipment onboarding
`;

describe("the same CV and posting give the same answer", () => {
  it("by library, browser entry, command line, HTTP and MCP, also in what no name covers", async () => {
    const posting = { id: "ad", title: "Data Engineer", company: null, location: null, posted: null, text: AD };
    const cv = { name: "cv.docx", bytes };
    const byCode = await match({ cv, posting });
    expect(await browser.match({ cv, posting }, openInPage())).toEqual(byCode);
    const asked = byCode.posting.skills.filter(({ id, need }) => id.startsWith("unlisted:") && need !== "mentioned");
    const compared = new Set(byCode.requirements.map(({ id }) => id));
    const left = asked.filter(({ id }) => !compared.has(id));
    const notCompared = left.map(({ name, need, spans }) => ({ words: name, need, spans }));
    expect([asked.length - left.length > 0, left.length > 0]).toEqual([true, true]);

    const base64 = bytes.toString("base64");
    const body = JSON.stringify({ cv: { name: "cv.docx", base64 }, posting: { title: posting.title, text: AD }, asOf: today() });
    const headers = { "content-type": "application/json" };
    const byHttp = JSON.parse((await rawCall(server, "/v1/match", { method: "POST", headers, body })).body);
    expect(byHttp).toMatchObject({ requirements: byCode.requirements, notCompared });

    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${server.address}mcp`)));
    const call = async (name: string, input: Record<string, unknown>) =>
      (await client.callTool({ name, arguments: input })).structuredContent as Record<string, unknown>;
    const held = (await call("read_cv", { base64, name: "cv.docx" })).cv;
    const { ads } = await call("match_ads", { cv: held, ads: [{ title: posting.title, text: AD }] });
    await client.close();
    const verdicts = byCode.requirements.map(({ id, verdict }) => ({ skill: id, verdict }));
    expect(ads).toMatchObject([{ requirements: verdicts, notCompared: left.map(({ name, need }) => ({ words: name, need })) }]);

    const path = join(mkdtempSync(join(tmpdir(), "groundwork-doors-")), "ad.json");
    writeFileSync(path, JSON.stringify(posting));
    let printed = "";
    const out = (text: string): void => {
      printed += text;
    };
    await runCli(["match", FILE, path, "--json"], { ...silent, out });
    expect(JSON.parse(printed)).toMatchObject({ requirements: byCode.requirements, notCompared });
    await runCli(["match", FILE, path], { ...silent, out });
    for (const { name } of left) expect(printed).toContain(`“${name}”`);
  });
});
