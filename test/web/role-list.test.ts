import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { chooseWindow } from "../../src/market/choose-window.js";
import type { RoleShard, SnapshotIndex } from "../../src/schema/market.js";
import { openDroppedSnapshot } from "../../src/web/engine/dropped-snapshot.js";
import { listRoles } from "../../src/web/engine/list-roles.js";
import { unpackColumns } from "../../src/web/engine/unpack-columns.js";
import { sharedKnowledge } from "../examples.js";

const FOLDER = "data/market/roles";
const index = JSON.parse(readFileSync("data/market/index.json", "utf8")) as SnapshotIndex;
const files = readdirSync(FOLDER).map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${FOLDER}/${name}`)) }));

const inReports = files.flatMap(({ bytes }) => {
  const shard = JSON.parse(gunzipSync(bytes).toString("utf8")) as RoleShard;
  return chooseWindow(shard, index.windows).older === null ? [] : [shard.role];
});

it("the list of roles counts older postings where a report on the role does, however many recent ones say nothing", async () => {
  const market = await openDroppedSnapshot([
    { name: "index.json", bytes: new Uint8Array(readFileSync("data/market/index.json")) },
    ...files,
  ]);
  const listed = listRoles(sharedKnowledge().roles, index, market.withOlder);
  expect([...market.withOlder].sort()).toEqual([...inReports].sort());
  // Some of them hold five recent postings or more, of which fewer call anything required: their number alone would not tell.
  expect(listed.filter(({ withOlder, n }) => withOlder && n >= 5)).not.toEqual([]);
});

const BUILT = "dist/web/assets/data";
it.skipIf(!existsSync(BUILT))("the page comes with the same answer (skipped where the web app is not built)", () => {
  const shipped = readdirSync(BUILT).filter((name) => name.startsWith("with-older-"));
  const roles = shipped.map((name) => unpackColumns(gunzipSync(readFileSync(`${BUILT}/${name}`)).toString("utf8")));
  expect(roles).toEqual([inReports.sort()]);
});
