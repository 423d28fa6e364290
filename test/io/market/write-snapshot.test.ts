import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSnapshot } from "../../../src/io/market/write-snapshot.js";
import type { PackedSnapshot } from "../../../src/market/snapshot/finish.js";

function snapshot(name: string, roles: Readonly<Record<string, string>>): PackedSnapshot {
  return {
    index: { name } as unknown as PackedSnapshot["index"],
    shards: new Map(Object.entries(roles).map(([role, text]) => [role, Buffer.from(text)])),
  };
}
function folderWithFormer(): string {
  const folder = mkdtempSync(join(tmpdir(), "gw-tests-snapshot-"));
  writeSnapshot(folder, snapshot("former", { cook: "1", nurse: "1" }));
  return folder;
}
function holds(folder: string): Record<string, string> {
  return Object.fromEntries(
    ["index.json", ...readdirSync(join(folder, "roles")).map((name) => join("roles", name))].map((name) => [
      name,
      readFileSync(join(folder, name), "utf8").trim(),
    ]),
  );
}

test("a new snapshot takes the place of the former, and what is nobody's shard stays", () => {
  const folder = folderWithFormer();
  writeFileSync(join(folder, "roles", "own.yml"), "mine");
  mkdirSync(join(folder, ".coming-snapshot"));
  writeSnapshot(folder, snapshot("new", { cook: "2", welder: "2" }));
  expect(holds(folder)).toEqual({
    "index.json": '{"name":"new"}',
    "roles/cook.json.gz": "2",
    "roles/own.yml": "mine",
    "roles/welder.json.gz": "2",
  });
  expect(existsSync(join(folder, ".coming-snapshot"))).toBe(false);
});

test("a snapshot that cannot be written to its end leaves the former whole", () => {
  const folder = folderWithFormer();
  const before = holds(folder);
  // As on a disk that is full after the first shard: no file can have this name.
  expect(() => writeSnapshot(folder, snapshot("new", { cook: "2", "no/folder/here": "2" }))).toThrow();
  expect(holds(folder)).toEqual(before);
  expect(existsSync(join(folder, ".coming-snapshot"))).toBe(false);
});
