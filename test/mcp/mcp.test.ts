import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Desks } from "../../src/io/desk.js";
import { LIMITS } from "../../src/limits.js";
import { canonicalJson } from "../../src/schema/canonical.js";
import type { Listening } from "../../src/server/listen.js";
import { serveApi } from "../server/serving.js";

const folder = mkdtempSync(join(tmpdir(), "groundwork-mcp-"));
mkdirSync(join(folder, "mine"));
cpSync("examples/maya-lindqvist/cv.pdf", join(folder, "mine", "cv.pdf"));
writeFileSync(join(folder, "secret.txt"), "secret");
symlinkSync(join(folder, "secret.txt"), join(folder, "mine", "link.txt"));

const client = new Client({ name: "test", version: "1" });
beforeAll(async () => {
  const cli = resolve("src/cli/main.ts");
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ["--import", resolve("node_modules/tsx/dist/loader.mjs"), cli, "mcp", "--folder", join(folder, "mine")],
      stderr: "ignore",
    }),
  );
});
afterAll(() => client.close());

interface Figured {
  readonly id: string;
  readonly value: number | null;
}
type Result = Awaited<ReturnType<Client["callTool"]>>;

async function call(name: string, input: Record<string, unknown>, over: Client = client): Promise<Result> {
  return over.callTool({ name, arguments: input });
}
const wordsOf = (result: Result): string => (result.content as { text: string }[]).map(({ text }) => text).join("");

/** Every figure in an answer, wherever it stands. */
function figuresIn(value: unknown): Figured[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value && "method" in value ? [value as unknown as Figured] : [];
  return [...own, ...Object.values(value).flatMap(figuresIn)];
}

describe("an assistant's session through the official client", () => {
  it("learns with every answer for a role how many of its postings are older", async () => {
    const { cv } = (await call("read_cv", { path: "cv.pdf" })).structuredContent as { cv: string };
    for (const tool of ["skill_gap", "make_plan"]) {
      const older = async (role: string) => ((await call(tool, { cv, role })).structuredContent as { older: Figured | null }).older;
      expect(Number((await older("ios-engineer"))?.value)).toBeGreaterThan(0);
      expect(await older("ai-engineer")).toBeNull();
    }
    const both = (await call("compare_roles", { cv, roles: ["ios-engineer", "ai-engineer"] })).structuredContent as {
      roles: { older: Figured | null }[];
    };
    expect(both.roles.map(({ older }) => older === null)).toEqual([false, true]);
  });

  it("answers “what should I learn for AI engineer in 60 hours, and why?”, each number explained", async () => {
    const cv = (await call("read_cv", { path: "cv.pdf" })).structuredContent as { cv: string; skills: unknown[]; positions: unknown[] };
    expect(cv.skills.length).toBeGreaterThan(5);
    const role = (await call("find_role", { title: "AI engineer" })).structuredContent as { role: string };
    expect(role.role).toBe("ai-engineer");
    const plan = (await call("make_plan", { cv: cv.cv, role: role.role, weeks: 6, hours_per_week: 10 })).structuredContent as {
      report: string;
      hours: Figured;
      goals: { skill: string; hours: Figured }[];
      before: { coverage: Figured };
      after: { coverage: Figured };
    };
    expect(plan.goals.length).toBeGreaterThan(0);
    expect(plan.hours.value).toBeLessThanOrEqual(60);
    expect(Number(plan.after.coverage.value)).toBeGreaterThan(Number(plan.before.coverage.value));
    const figures = figuresIn(plan);
    expect(figures.length).toBeGreaterThan(10);
    const formulas = new Set<string>();
    for (const { id } of figures) {
      const way = (await call("explain", { report: plan.report, id })).structuredContent as { way: { text: string }[] };
      expect(way.way[0]?.text).toContain(`figure ${id} =`);
      const formula = /\(explain (method:[a-z-]+)\)/.exec(way.way[0]?.text ?? "")?.[1];
      if (formula === undefined) throw new Error(`${id} names no formula`);
      formulas.add(formula);
    }
    for (const id of formulas) {
      const page = (await call("explain", { report: plan.report, id })).structuredContent as { way: { text: string }[] };
      expect(page.way[0]?.text).toMatch(/^# /);
    }
    const gap = (await call("skill_gap", { cv: cv.cv, role: role.role })).structuredContent as {
      report: string;
      gaps: { skills: string[]; share: Figured }[];
    };
    expect(gap.gaps.length).toBeGreaterThan(0);
    const checked = (await call("verify_report", { report: plan.report })).structuredContent as { holds: boolean; violations: string[] };
    expect(checked.violations).toEqual([]);
    expect(checked.holds).toBe(true);
    const written = (await call("write_report", { report: plan.report, format: "md", path: "report.md" })).structuredContent as {
      written: string;
    };
    expect(readFileSync(join(folder, "mine", written.written), "utf8")).toContain("Maya");
  });

  it("a role or a skill that is misspelt is answered with what was likely meant", async () => {
    const { cv } = (await call("read_cv", { path: "cv.pdf" })).structuredContent as { cv: string };
    for (const tool of ["skill_gap", "make_plan"])
      expect(wordsOf(await call(tool, { cv, role: "dta enginer" }))).toMatch(
        /did you mean Data engineer\? Call find_role .* \[role-without-data\]$/,
      );
    expect(wordsOf(await call("what_if", { cv, role: "ai-engineer", learn: ["kubernettes"] }))).toMatch(
      /^kubernettes: no skill is called so; did you mean kubernetes\? .* \[unknown-skill\]$/,
    );
    const compared = (await call("compare_roles", { cv, roles: ["AI Engineer", "dta enginer"] })).structuredContent;
    expect(compared).toMatchObject({ withoutData: ["dta enginer"], remarks: [expect.stringContaining("did you mean Data engineer?")] });
  });

  it("what_if counts the same postings with the skill shown", async () => {
    const { cv } = (await call("read_cv", { path: "cv.pdf" })).structuredContent as { cv: string };
    const answer = (await call("what_if", { cv, role: "ai-engineer", learn: ["kubernetes", "LangChain"] })).structuredContent as {
      before: { coverage: Figured };
      after: { coverage: Figured };
    };
    expect(Number(answer.after.coverage.value)).toBeGreaterThan(Number(answer.before.coverage.value));
  });

  it("compare_roles sets targets side by side in the order they were named, each with a report that explain opens; own ads are counted where given", async () => {
    const { cv } = (await call("read_cv", { path: "cv.pdf" })).structuredContent as { cv: string };
    const answer = (await call("compare_roles", { cv, roles: ["Data Engineer", "AI Engineer"] })).structuredContent as {
      roles: { report: string; role: string; fit: { coverage: Figured }; missing: { hours: Figured | null }[] }[];
      missingForSeveral: { roles: string[] }[];
    };
    expect(answer.roles.map(({ role }) => role)).toEqual(["data-engineer", "ai-engineer"]);
    expect(answer.missingForSeveral.every(({ roles }) => roles.length === 2)).toBe(true);
    const [first] = answer.roles;
    const way = (await call("explain", { report: first?.report, id: first?.fit.coverage.id })).structuredContent as {
      way: { text: string }[];
    };
    expect(way.way[0]?.text).toContain(`figure ${first?.fit.coverage.id} =`);
    const text = "Requirements:\n- Python\n- Fortran";
    const ads = Array.from({ length: 2 }, (_, at) => ({ title: "Data Engineer", text: `${text}\nPosting ${at}` }));
    const gap = (await call("skill_gap", { cv, role: "Data Engineer", ads })).structuredContent as { postings: Figured };
    expect(gap.postings.value).toBe(2);
  });

  it("match_ads and market_of_role answer short and typed", async () => {
    const { cv } = (await call("read_cv", { text: "# Ada Example\n\n## Skills\n\nPython, SQL" })).structuredContent as { cv: string };
    const matched = await call("match_ads", { cv, ads: [{ title: "Data Engineer", text: "Requirements:\n- Python\n- Airflow" }] });
    expect(matched.structuredContent).toMatchObject({
      ads: [
        {
          role: "data-engineer",
          requirements: [
            { skill: "python", verdict: "met" },
            { skill: "apache-airflow", verdict: "none" },
          ],
        },
      ],
    });
    // One short line is no posting: an empty answer would be read as "nothing is missing".
    const line = await call("match_ads", { cv, ads: [{ text: "Data analyst with SQL" }, { text: "Requirements:\n- Python" }] });
    expect(line.structuredContent).toMatchObject({
      ads: [
        {
          requirements: [],
          named: expect.arrayContaining(["SQL"]),
          remark: expect.stringContaining("Ask the person for the whole posting"),
        },
        { requirements: [{ skill: "python" }], remark: null },
      ],
    });
    // Nothing asked in a language that is not read is no sign of half a posting.
    const polish =
      "Analityk danych\nO nas: jesteśmy firmą, która od lat rozwija się na rynku polskim.\nZakres obowiązków: przygotowywanie zestawień.\n";
    const unread = await call("match_ads", { cv, ads: [{ text: polish }] });
    expect(unread.structuredContent).toMatchObject({
      ads: [{ requirements: [], remark: expect.stringContaining("Polish, which is not read") }],
    });
    const market = await call("market_of_role", { role: "AI engineer", region: "US" });
    expect(wordsOf(market).length).toBeLessThan(8_000);
    expect(figuresIn(market.structuredContent).length).toBeGreaterThan(1);
  });

  it("offers roles and snapshot as resources, and a coach's prompts", async () => {
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
      "read_cv",
      "find_role",
      "market_of_role",
      "match_ads",
      "skill_gap",
      "compare_roles",
      "what_if",
      "make_plan",
      "write_report",
      "explain",
      "verify_report",
    ]);
    for (const { name, inputSchema } of (await client.listTools()).tools)
      for (const [field, schema] of Object.entries(inputSchema.properties ?? {}))
        expect((schema as { description?: string }).description, `${name}: ${field}`).toMatch(/^[A-Z].*\.$/);
    const [snapshot] = (await client.readResource({ uri: "groundwork://snapshot" })).contents as { text: string }[];
    expect(JSON.parse(snapshot?.text ?? "").schema).toBe("groundwork/snapshot@1");
    const [role] = (await client.readResource({ uri: "groundwork://roles/data-engineer" })).contents as { text: string }[];
    expect(JSON.parse(role?.text ?? "").esco.length).toBeGreaterThan(0);
    await expect(client.readResource({ uri: "groundwork://roles/lighthouse-keeper" })).rejects.toThrow(
      /no role is called .* find_role finds/,
    );
    expect((await client.listPrompts()).prompts.map(({ name }) => name)).toContain("coach-session");
    const prompt = await client.getPrompt({ name: "coach-session", arguments: { role: "AI engineer" } });
    expect(JSON.stringify(prompt.messages)).toContain("ask me about each gap");
  });
});

it("errors name a tool to call next, not a command", async () => {
  const market = wordsOf(await call("market_of_role", { role: "Lighthouse keeper" }));
  expect(market).toContain("find_role");
  const { cv } = (
    await call("read_cv", { base64: `${btoa("# Ada Example\n\n## Skills\n\nPython").replace(/(.{20})/g, "$1\n")}`, name: "cv.md" })
  ).structuredContent as { cv: string };
  expect(wordsOf(await call("skill_gap", { cv, role: "data-analyst", region: "xx" }))).not.toContain("--help");
  const { report } = (await call("skill_gap", { cv, role: "data-analyst" })).structuredContent as { report: string };
  for (const id of ["constructor", "__proto__", "f00"]) expect(wordsOf(await call("explain", { report, id }))).toContain("[unknown-id]");
});

describe("hostile arguments come back as errors that say what to do, and the session goes on", () => {
  const cases: [string, string, Record<string, unknown>][] = [
    ["a path out of the folder", "read_cv", { path: "../secret.txt" }],
    ["a whole path", "read_cv", { path: "/etc/passwd" }],
    ["a link out of the folder", "read_cv", { path: "link.txt" }],
    ["a null byte", "read_cv", { path: "cv.pdf\u0000.txt" }],
    ["nothing", "read_cv", {}],
    ["two ways at once", "read_cv", { path: "cv.pdf", text: "x" }],
    ["rubbish as base64", "read_cv", { base64: "%%%", name: "cv.pdf" }],
    ["a length that no base64 has", "read_cv", { base64: "AAAAA", name: "cv.pdf" }],
    ["a field that is none", "read_cv", { path: "cv.pdf", url: "http://127.0.0.1/" }],
    ["a CV that is not there", "skill_gap", { cv: "cv-1", role: "ai-engineer" }],
    ["hours beyond a week", "make_plan", { cv: "cv-1", role: "ai-engineer", hours_per_week: 1e9 }],
    ["a prototype's name", "market_of_role", { role: "__proto__" }],
    ["a report that is not there", "explain", { report: "constructor", id: "f00" }],
    ["a type that is another", "match_ads", { cv: 7, ads: "all" }],
    ["too many ads", "match_ads", { cv: "cv-1", ads: Array.from({ length: 50 }, () => ({ text: "x" })) }],
  ];
  it.each(cases)("%s", async (_title, tool, input) => {
    const result = await call(tool, input).catch(
      (error: Error) => ({ isError: true, content: [{ type: "text", text: error.message }] }) as Result,
    );
    expect(result.isError).toBe(true);
    expect(wordsOf(result)).not.toMatch(/secret\b(?!\.txt)|root:|\n\s+at /);
    expect(wordsOf(result).length).toBeGreaterThan(20);
  });

  it("a file that is there is never overwritten, but reports are", async () => {
    const { cv } = (await call("read_cv", { text: "# Ada Example\n\n## Skills\n\nPython, SQL" })).structuredContent as { cv: string };
    const { report } = (await call("skill_gap", { cv, role: "data-analyst" })).structuredContent as { report: string };
    for (const path of ["cv.pdf", "../report.md", "/tmp/report.md"])
      expect((await call("write_report", { report, format: "md", path })).isError).toBe(true);
    expect((await call("write_report", { report, format: "md", path: "report.md" })).isError).toBeFalsy();
  });
});

describe("over HTTP", () => {
  let server: Listening;
  beforeAll(async () => {
    server = await serveApi({ threads: 1 });
  });
  afterAll(() => server.stop());

  it("the same tools answer, a desk a caller, without any file", async () => {
    const remote = new Client({ name: "test", version: "1" });
    await remote.connect(new StreamableHTTPClientTransport(new URL(`${server.address}mcp`)));
    const text = "# Ada Example\n\n## Skills\n\nPython, SQL";
    const { cv } = (await call("read_cv", { text }, remote)).structuredContent as { cv: string };
    const gap = (await call("skill_gap", { cv, role: "data-analyst" }, remote)).structuredContent as { report: string };
    const local = (await call("read_cv", { text })).structuredContent as { cv: string };
    const same = (await call("skill_gap", { cv: local.cv, role: "data-analyst" })).structuredContent as { report: string };
    expect(canonicalJson({ ...gap, report: "" })).toBe(canonicalJson({ ...same, report: "" }));
    expect((await call("read_cv", { path: "cv.pdf" }, remote)).isError).toBe(true);
    await remote.close();
  });

  it("what an assistant laid on its desk is counted as held and deleted with the rest", async () => {
    const remote = new Client({ name: "test", version: "1" });
    await remote.connect(new StreamableHTTPClientTransport(new URL(`${server.address}mcp`)));
    const { cv } = (await call("read_cv", { text: "# Ada Example\n\n## Skills\n\nPython" }, remote)).structuredContent as { cv: string };
    const holdings = async (method: string) => (await fetch(`${server.address}v1/holdings`, { method })).json();
    const { cvs } = (await holdings("GET")) as { cvs: number };
    expect(cvs).toBeGreaterThan(0);
    expect(await holdings("DELETE")).toMatchObject({ deleted: { cvs }, left: { cvs: 0 } });
    expect(wordsOf(await call("skill_gap", { cv, role: "data-analyst" }, remote))).toContain("Call read_cv first");
    await remote.close();
  });

  it("a desk is cleared when nothing was asked of it for half an hour, and its caller's alone", () => {
    let now = 0;
    const desks = new Desks(() => now);
    const document = { text: "" } as never;
    const handle = desks.of("ada").putCv({ name: "cv.md", document });
    desks.of("ben").putCv({ name: "cv.md", document });
    now = LIMITS.deskSeconds;
    expect(desks.of("ada").readCv(handle).name).toBe("cv.md");
    now += 1;
    expect([desks.of("ada").size, desks.of("ben").size]).toEqual([1, 0]);
    expect([desks.forget("ada"), desks.of("ada").size]).toEqual([1, 0]);
  });
});
