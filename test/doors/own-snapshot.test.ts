import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { describe, expect, it } from "vitest";
import { chooseMarket, chooseSnapshots, homeIn } from "../../src/io/market/current-market.js";
import { CV, postJson, rawCall, serveApi } from "../server/serving.js";

const SHIPPED = JSON.parse(readFileSync("data/market/index.json", "utf8"));
const OWN = "0".repeat(64);
const CLI = ["--import", resolve("node_modules/tsx/dist/loader.mjs"), resolve("src/cli/main.ts")];

/** A folder in which somebody refreshed the postings of data engineers, and of nobody else. */
function refreshedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-own-"));
  const snapshot = join(homeIn(folder), "snapshots", "2026-11-01");
  mkdirSync(join(snapshot, "roles"), { recursive: true });
  cpSync("data/market/roles/data-engineer.json.gz", join(snapshot, "roles", "data-engineer.json.gz"));
  const roles = SHIPPED.roles.map((role: { id: string }) => (role.id === "data-engineer" ? role : { ...role, shard: null }));
  writeFileSync(join(snapshot, "index.json"), JSON.stringify({ ...SHIPPED, name: "own", hash: OWN, roles }));
  writeFileSync(join(homeIn(folder), "current"), "2026-11-01\n");
  cpSync("examples/ines-okafor/resume.json", join(folder, "resume.json"));
  return folder;
}

const hashIn = (report: string): string => JSON.parse(report).inputs.snapshot.hash;

describe("each door counts the postings that analyze would count for the role", () => {
  const folder = refreshedFolder();
  const home = homeIn(folder);

  it("the refreshed snapshot for the roles it holds, and for others the one that ships", () => {
    expect(chooseMarket(undefined, ["data-engineer"], home).market?.index.hash).toBe(OWN);
    const fallen = chooseMarket(undefined, ["data-engineer", "data-analyst"], home);
    expect(fallen.market?.index.hash).toBe(SHIPPED.hash);
    expect(fallen.note).toContain("holds too few for data-analyst");
    expect(chooseSnapshots("built-in", home)).toMatchObject({ own: null, note: null });
    expect(() => chooseSnapshots(join(folder, "nowhere"))).toThrow("no snapshot here");
  });

  it("over HTTP, where a report of either is checked against the one it names", async () => {
    const server = await serveApi({ threads: 1, own: chooseSnapshots(undefined, home).own });
    try {
      const held: string[] = [];
      for (const role of ["Data Engineer", "Data Analyst"]) {
        const { body } = await postJson(server, "/v1/reports", { cv: CV, role });
        held.push(hashIn(body));
        const checked = await postJson(server, "/v1/verify", { report: JSON.parse(body), cv: CV });
        expect(JSON.parse(checked.body).violations.map(({ where }: { where: string }) => where)).toEqual([]);
      }
      expect(held).toEqual([OWN, SHIPPED.hash]);
      expect(JSON.parse((await rawCall(server, "/v1/market/data-analyst")).body).rung).toBeDefined();
      const { found } = JSON.parse((await rawCall(server, "/v1/roles?q=data%20analyst")).body);
      expect(found[0]).toMatchObject({ id: "data-analyst", postings: expect.any(Number) });
      expect(found[0].postings).toBeGreaterThan(0);
    } finally {
      await server.stop();
    }
  });

  it("in a cohort, which says so and makes each person's report with the one that holds their role", async () => {
    cpSync(join(folder, "resume.json"), join(folder, "again.json"));
    // Threads of an unbuilt command find the compiler from the folder they work in.
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "people.csv"), "file,role\nresume.json,Data Engineer\nagain.json,Data Analyst\n");
    const { stderr } = await promisify(execFile)(process.execPath, [...CLI, "cohort", ".", "--formats", "json", "--jobs", "1"], {
      cwd: folder,
    });
    expect(stderr).toContain("Postings: your snapshot of 2026-11-01");
    const { entries } = JSON.parse(readFileSync(join(folder, "cohort", "cohort.json"), "utf8"));
    const hashes = entries.map((entry: { folder: string }) =>
      hashIn(readFileSync(join(folder, "cohort", entry.folder, "report.json"), "utf8")),
    );
    expect(hashes).toEqual([OWN, SHIPPED.hash]);
  });

  it("for assistants, in the folder they are let into", async () => {
    const client = new Client({ name: "test", version: "1" });
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [...CLI, "mcp", "--folder", folder], stderr: "ignore" }),
    );
    const call = async (name: string, input: Record<string, unknown>) =>
      (await client.callTool({ name, arguments: input })).structuredContent;
    const { cv } = (await call("read_cv", { path: "resume.json" })) as { cv: string };
    const { report } = (await call("skill_gap", { cv, role: "Data Engineer" })) as { report: string };
    await call("write_report", { report, format: "json", path: "own.json" });
    await client.close();
    expect(hashIn(readFileSync(join(folder, "own.json"), "utf8"))).toBe(OWN);
  });
});
