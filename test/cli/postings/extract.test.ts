import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { run } from "../run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "groundwork-extract-"));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const ADS = '{"id":"1","text":"You know Python and dbt."}\n{"id":"2","text":"You know Kafka."}\n';

describe("extract", () => {
  it("reads what Windows or gzip made of JSON Lines as the lines themselves", async () => {
    const plain = await run("extract", file("plain.jsonl", ADS));
    expect(plain.out.trim().split("\n")).toHaveLength(2);
    expect(plain).toMatchObject({ code: 0, err: "" });
    const utf16 = Buffer.from(`\ufeff${ADS.replaceAll("\n", "\r\n")}`, "utf16le");
    for (const [name, bytes] of [
      ["marked.jsonl", `\ufeff${ADS}`],
      ["utf16.jsonl", utf16],
      ["packed.jsonl.gz", gzipSync(ADS)],
    ] as const)
      expect(await run("extract", file(name, bytes)), name).toEqual(plain);
  });

  it("ends with 1 and says what lines are where none could be read, with 0 where one could", async () => {
    const none = await run("extract", file("table.csv", "id,text\n1,Python\n"));
    expect(none.code).toBe(1);
    expect(none.out.trim().split("\n")).toHaveLength(2);
    expect(none.err).toMatch(/^No line could be read: each is a posting as a JSON object .*groundwork market add\.$/m);
    const one = await run("extract", file("one.jsonl", `rubbish\n${ADS}`));
    expect(one.code).toBe(0);
    expect(one.err).toBe("one.jsonl line 1: not JSON\n");
    expect((await run("extract", file("empty.jsonl", ""))).code).toBe(0);
  });
});

describe("skills explain", () => {
  it("reads standard input where - stands for the text, which no argument could hold", { timeout: 30_000 }, async () => {
    const text = "Ready to go with Go and Rust";
    const piped = execFileSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", "skills", "explain", "-"], {
      input: text,
      encoding: "utf8",
    });
    expect(piped).toBe((await run("skills", "explain", text)).out);
  });
});
