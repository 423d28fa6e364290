import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { describeOverlays } from "../../src/cli/options/overlays.js";
import { CLI_HINTS } from "../../src/cli/trouble/name-trouble.js";
import { TOOLS } from "../../src/mcp/create-mcp.js";
import { PURPOSE } from "../../src/purpose.js";
import { INPUT_ERRORS, type InputErrorCode } from "../../src/schema/input-error.js";
import { INPUT_STATUS } from "../../src/server/input-status.js";
import type { Listening } from "../../src/server/listen.js";
import { ROUTES } from "../../src/server/routes/routes.js";
import { serveApi } from "../server/serving.js";

const page = (name: string): string => readFileSync(`docs/${name}.md`, "utf8");
const blocks = (name: string, language: string): string[] =>
  [...page(name).matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((found) => found[1] as string);

const folder = mkdtempSync(join(tmpdir(), "groundwork-docs-"));
let server: Listening;
beforeAll(async () => {
  cpSync("examples/maya-lindqvist/cv.pdf", join(folder, "my-cv.pdf"));
  writeFileSync(join(folder, "posting.txt"), "Senior Data Engineer\nRequirements:\n- Python and SQL\n- Airflow is a plus\n");
  server = await serveApi({ threads: 1 });
});
afterAll(() => server.stop());

describe("docs/http.md", () => {
  it("its first curl and its client of five lines do what they say", async () => {
    const [, curl = ""] = blocks("http", "sh");
    const [client = ""] = blocks("http", "js");
    expect(client.trim().split("\n").length).toBeLessThanOrEqual(6);
    const results = await Promise.all([runLater("bash", curl.replace("curl ", "curl -s ")), runLater(process.execPath, client)]);
    expect(JSON.parse(results[0] as string).requirements.map(({ id }: { id: string }) => id)).toContain("python");
    expect(results[1]).toContain("Python required");
  });

  it("names every address", () => {
    for (const { path } of ROUTES) {
      const last = path.split("/").at(-1) as string;
      expect(page("http").includes(path) || page("http").includes(`…/${last}`), path).toBe(true);
    }
  });
});

/** As the page has it, but for the port of this test; the server answers in this process, so it may not be blocked. */
function runLater(program: string, code: string): Promise<string> {
  const here = code.replaceAll("127.0.0.1:4717", `127.0.0.1:${server.port}`);
  const args = program === "bash" ? ["-c", here] : ["--input-type=module", "-e", here];
  return new Promise((resolve, reject) =>
    execFile(program, args, { cwd: folder, encoding: "utf8" }, (error, stdout) => (error ? reject(error) : resolve(stdout))),
  );
}

describe("the other pages", () => {
  it("docs/mcp.md names every tool", () => {
    for (const { name } of TOOLS) expect(page("mcp")).toContain(`\`${name}\``);
  });

  it("docs/exit-codes.md lists every code with its next step and HTTP status", () => {
    for (const [code, { hint }] of Object.entries(INPUT_ERRORS) as [InputErrorCode, { hint: string }][])
      expect(page("exit-codes")).toContain(`| \`${code}\` | ${CLI_HINTS[code] ?? hint} | ${INPUT_STATUS[code]} |`);
  });

  it("docs/exit-codes.md lists what is refused over HTTP alone, with its status", () => {
    const sources = readdirSync("src/server", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
    const refused = sources.flatMap((path) => [
      ...readFileSync(`src/server/${path}`, "utf8").matchAll(/refuse\(\s*(\d{3}),\s*"([a-z-]+)"/g),
    ]);
    expect(refused.length).toBeGreaterThan(8);
    for (const [, status, code = ""] of refused)
      if (!Object.hasOwn(INPUT_ERRORS, code)) expect(page("exit-codes")).toContain(`\`${code}\` (${status})`);
  });

  it("every door says what it is for and what it is not", () => {
    for (const text of [page("http"), page("mcp"), page("deploy"), page("library"), readFileSync("README.md", "utf8")])
      expect(text.replace(/\s+/g, " ")).toMatch(/is made for the person whose CV it is/i);
    expect(PURPOSE).toContain("not made to rank, screen or reject applicants");
  });

  it("every command that a page, a help text or a method shows exists, with each of its options and what may stand first behind it", async () => {
    const known = await describeCommands();
    const helps = [...known.values()].map(({ help }) => help);
    const pages = [...listPages("docs"), "README.md"].map((path) => readFileSync(path, "utf8"));
    const shown = [...pages, ...helps].flatMap(findCommands);
    expect(shown.length).toBeGreaterThan(100);
    const untrue = shown.filter(({ name, words, options }) => {
      const command = known.get(name);
      if (command === undefined || options.some((option) => !command.options.has(option))) return true;
      return command.needsAction && words[0] !== undefined && !command.actions.includes(words[0]);
    });
    expect(untrue).toEqual([]);
  });

  it("nobody is told to fetch the package of our name from npm, which is not ours: only files and this folder", async () => {
    const helps = [...(await describeCommands()).values()].map(({ help }) => help);
    const pages = [...listPages("docs"), "README.md"].map((path) => readFileSync(path, "utf8"));
    const fetched = /npm (?:install|i)(?: -g| --global)? groundwork(?![-/\w])|"command": "npx"|^ *npx groundwork/m;
    expect([...pages, ...helps].filter((text) => fetched.test(text))).toEqual([]);
    expect(readFileSync("README.md", "utf8")).toContain("`npm link`");
  });
});

interface Described {
  readonly options: ReadonlySet<string>;
  readonly actions: readonly string[];
  readonly needsAction: boolean;
  readonly help: string;
}

async function describeCommands(): Promise<ReadonlyMap<string, Described>> {
  const known = new Map<string, Described>();
  for (const { name, load } of COMMANDS) {
    const sub = new Command(name);
    let help = "";
    sub.configureOutput({ writeOut: (text) => (help += text) });
    const { command } = await load();
    command.describe(sub);
    describeOverlays(sub);
    sub.outputHelp();
    const options = new Set(["--help", ...sub.options.flatMap(({ long }) => long ?? [])]);
    known.set(name, { options, actions: command.actions ?? [], needsAction: sub.registeredArguments[0]?.name() === "action", help });
  }
  return known;
}

const listPages = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path));

/** Commands at the beginning of a line, or in the signs of code, up to what a shell takes for something else. */
function findCommands(text: string): { name: string; words: readonly string[]; options: readonly string[] }[] {
  return [...text.matchAll(/(?:^ *(?:npx )?|`)groundwork ([a-z]+)((?:[^\n`|<>#&;"]|"[^"\n]*")*)/gm)].map(([, name = "", rest = ""]) => {
    const tokens = rest.match(/"[^"]*"|\S+/g) ?? [];
    const options = tokens.filter((token) => token.startsWith("--")).map((token) => token.replace(/[^a-z-]+.*$/, ""));
    return { name, words: tokens.slice(0, tokens[0]?.startsWith("-") ? 0 : 1), options };
  });
}
