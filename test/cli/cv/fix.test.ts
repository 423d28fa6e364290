import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runCli } from "../../../src/cli/run.js";
import { addCorrection } from "../../../src/cv/add-correction.js";
import { writeCorrectionsFile } from "../../../src/io/own/corrections-file.js";
import type { Correction } from "../../../src/schema/corrections.js";

const CV = `Nora Invented
nora.invented@example.com | Oslo, Norway

Experience
Software Engineer, Fjord Systems AS
Jan 2020 – Dec 2021
- Built services in Python

Skills
Python, Docker
`;

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "groundwork-fix-"));
  writeFileSync(join(dir, "cv.txt"), CV);
  return dir;
}

/** A pseudo terminal by `script`: each answer is typed when its question stands on the screen. */
function talk(dir: string, answers: readonly (readonly [question: string, keys: string])[]): Promise<number | null> {
  const command = `stty cols 100 rows 45; ${process.execPath} --import tsx src/cli/main.ts cv ${join(dir, "cv.txt")} --fix`;
  const child = spawn("script", ["-qec", command, "/dev/null"], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, TERM: "xterm" },
  });
  const left = [...answers];
  let screen = "";
  child.stdout.on("data", (bytes: Buffer) => {
    screen += bytes.toString("utf8");
    const [question, keys] = left[0] ?? ["\0", ""];
    if (!screen.includes(question)) return;
    screen = "";
    left.shift();
    setTimeout(() => child.stdin.write(keys), 100);
  });
  return new Promise((resolve) => child.on("close", resolve));
}

const [ENTER, DOWN, BACK, ESCAPE] = ["\r", "\u001b[B", "\u007f", "\u0003"];
const noScript = spawnSync("script", ["--version"]).status !== 0;

describe("groundwork cv --fix", () => {
  it("without a terminal says so and names the other way", async () => {
    let err = "";
    const terminal = { out: () => {}, err: (text: string) => void (err += text), write: async () => {}, interactive: false };
    expect(await runCli(["cv", join(folder(), "cv.txt"), "--fix"], terminal)).toBe(2);
    expect(err).toContain("docs/corrections.md");
  });

  it.skipIf(noScript)(
    "asks, takes the last answer back, and writes what was said to corrections.yml (skipped where there is no `script`)",
    async () => {
      const dir = folder();
      const code = await talk(dir, [
        ["What is wrong?", `jl${ENTER}`],
        ["Which position?", ENTER],
        ["What is wrong with", DOWN.repeat(4) + ENTER],
        ["What else is wrong?", DOWN.repeat(3) + ENTER],
        ["Taken back.", ENTER],
        ["Which position?", ENTER],
        ["What is wrong with", DOWN + DOWN + ENTER],
        ["When it began", `${BACK.repeat(7)}2019-05${ENTER}`],
        ["What shows it?", `Contract of May 2019${ENTER}`],
        ["What else is wrong?", DOWN + ENTER],
        ["Which skill?", ENTER],
        ["Its name", `Rust${ENTER}`],
        ["How well", ENTER],
        ["What shows it?", ENTER],
        ["What else is wrong?", DOWN.repeat(5) + ENTER],
      ]);
      expect(code).toBe(0);
      expect(parse(readFileSync(join(dir, "corrections.yml"), "utf8"))).toEqual({
        schema: "groundwork/corrections@1",
        corrections: [
          {
            kind: "position",
            match: { title: "Software Engineer", organisation: "Fjord Systems AS" },
            start: "2019-05",
            because: "Contract of May 2019",
          },
          { kind: "skill", skill: "rust", level: 2 },
        ],
      });
    },
    60_000,
  );

  it.skipIf(noScript)(
    "writes nothing when it is interrupted",
    async () => {
      const dir = folder();
      expect(await talk(dir, [["What is wrong?", ESCAPE]])).toBe(130);
      expect(() => readFileSync(join(dir, "corrections.yml"))).toThrow();
    },
    60_000,
  );
});

it("what is said again of a skill or a field replaces what was said before; positions are told in order", () => {
  const skill = (level: number): Correction => ({ kind: "skill", skill: "rust", level });
  const position: Correction = { kind: "position", match: { title: "Clerk" }, start: "2019" };
  expect(addCorrection([skill(2), position], skill(3))).toEqual([position, skill(3)]);
  expect(addCorrection([position], position)).toEqual([position, position]);
});

it("a file written by hand keeps the comments of what still stands", () => {
  const path = join(folder(), "corrections.yml");
  const text =
    "schema: groundwork/corrections@1\ncorrections:\n  # from my last review\n  - kind: skill\n    skill: docker\n    remove: true\n";
  writeFileSync(path, text);
  writeCorrectionsFile(path, [
    { kind: "skill", skill: "docker", remove: true },
    { kind: "skill", skill: "rust", level: 2 },
  ]);
  expect(readFileSync(path, "utf8")).toBe(`${text}  - kind: skill\n    skill: rust\n    level: 2\n`);
});
