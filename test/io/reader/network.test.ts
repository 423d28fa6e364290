import { spawn, spawnSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const probe = fileURLToPath(new URL("./network-probe.ts", import.meta.url));
const unshares = spawnSync("unshare", ["-rn", "true"]).status === 0;

let server: Server;
let port = 0;
let visits = 0;
beforeAll(async () => {
  server = createServer((_request, response) => {
    visits++;
    response.end("seen");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

function waysThrough(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"] });
    let out = "";
    child.stdout.on("data", (part: Buffer) => (out += part.toString()));
    child.on("error", reject);
    child.on("close", () => resolve(out.trim()));
  });
}

const node = [process.execPath, "--import", import.meta.resolve("tsx"), probe];

describe("a child that reads files", () => {
  it("could reach this machine if nothing were done: the probe works", async () => {
    const [command = "", ...args] = node;
    expect((await waysThrough(command, [...args, String(port), "open"])).split(" ")).toEqual(
      expect.arrayContaining(["net", "socket", "http", "fetch", "dgram"]),
    );
    expect(visits).toBeGreaterThan(0);
  });

  it("reaches nothing once the modules are blocked", async () => {
    const before = visits;
    const [command = "", ...args] = node;
    expect(await waysThrough(command, [...args, String(port), "blocked"])).toBe("");
    expect(visits).toBe(before);
  });

  it.skipIf(!unshares)("reaches no server in a network of its own, even with the modules open", async () => {
    const before = visits;
    const through = (await waysThrough("unshare", ["-rn", ...node, String(port), "open"])).split(" ");
    expect(through).not.toEqual(expect.arrayContaining(["net"]));
    expect(through).not.toEqual(expect.arrayContaining(["http"]));
    expect(through).not.toEqual(expect.arrayContaining(["fetch"]));
    expect(visits).toBe(before);
  });
});
