import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { CV, emptyFolder, postJson, rawCall, serveApi } from "./serving.js";

/** Every file below a folder. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

it("a job accepted by a server that is killed is done by the next one; its CV lies in files of one's own until then, and not after", async () => {
  const spool = emptyFolder();
  const args = ["--import", resolve("node_modules/tsx/dist/loader.mjs"), resolve("src/cli/main.ts"), "serve", "--api", "--port", "0"];
  const child = spawn(process.execPath, [...args, "--spool", spool, "--threads", "1"], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise<number>((found) => {
    child.stdout.on("data", (text) => {
      const [, number] = /127\.0\.0\.1:(\d+)/.exec(String(text)) ?? [];
      if (number !== undefined) found(Number(number));
    });
  });
  const killed = { port, address: `http://127.0.0.1:${port}/`, stop: async () => undefined };
  const marker = "Quillfeather";
  const people = ["Ada", "Ben"].map((name) => ({
    label: name,
    cv: { text: `# ${name} ${marker}\n\n## Skills\n\nPython` },
    role: "Data Analyst",
  }));
  const place = String((await postJson(killed, "/v1/jobs/cohort", { people })).headers.location);
  child.kill("SIGKILL");
  await new Promise((ended) => child.once("exit", ended));
  expect(filesOf(spool).length).toBeGreaterThan(0);
  for (const path of filesOf(spool)) expect(statSync(path).mode & 0o077).toBe(0);

  const next = await serveApi({ spool, threads: 1 });
  try {
    const events = (await rawCall(next, `${place}/events`)).body;
    expect(events).toContain('event: end\ndata: {"state":"done"}');
    expect((await rawCall(next, `${place}/people/1`)).body).toContain(marker);
    // The CVs as they came are gone with the work; the reports go when they are told to.
    expect(filesOf(spool).some((path) => path.endsWith(".input"))).toBe(false);
    await rawCall(next, place, { method: "DELETE" });
    expect(
      filesOf(spool)
        .map((path) => readFileSync(path, "utf8"))
        .join(""),
    ).not.toContain(marker);
    expect((await postJson(next, "/v1/match", { cv: CV, posting: { text: "Python" } })).status).toBe(200);
  } finally {
    await next.stop();
    rmSync(spool, { recursive: true, force: true });
  }
});
