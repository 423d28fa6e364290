import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../src/server/listen.js";
import { startServer } from "../../src/server/start-server.js";
import { rawCall } from "./serving.js";

const folder = mkdtempSync(join(tmpdir(), "groundwork-web-"));
mkdirSync(join(folder, "web", "assets"), { recursive: true });
writeFileSync(join(folder, "secret.txt"), "secret");
writeFileSync(join(folder, "web", "index.html"), "<!doctype html><title>Groundwork</title>");
writeFileSync(join(folder, "web", "assets", "app-1a2b.js"), "export const a = 1;\n".repeat(50));

let server: Listening;
beforeAll(async () => {
  server = await startServer({ port: 0, webFolder: join(folder, "web") });
});
afterAll(() => server.stop());

const call = (path: string, headers: Record<string, string> = {}) => rawCall(server, path, { headers });

describe("the web app is served on this machine", () => {
  it("with types, packing, caching and a strict policy", async () => {
    const page = await call("/");
    expect(page.status).toBe(200);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self'/);
    expect(page.headers["content-security-policy"]).not.toContain("unsafe-inline");
    const script = await call("/assets/app-1a2b.js", { "accept-encoding": "gzip" });
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(script.headers["content-encoding"]).toBe("gzip");
    expect(script.headers["cache-control"]).toContain("immutable");
    expect((await call("/assets/app-1a2b.js", { "if-none-match": String(script.headers.etag) })).status).toBe(304);
    expect((await call("/report/plan")).body).toContain("Groundwork");
    expect((await call("/none.js")).status).toBe(404);
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/../../secret.txt",
    "//secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%00",
  ])("%s does not climb out of the folder", async (path) => {
    const answer = await call(path);
    expect(answer.body).not.toBe("secret");
    expect(answer.status).toBeLessThan(500);
  });

  it.each(["evil.example", "evil.example:4717", "127.0.0.1.evil.example", "localhost@evil.example"])(
    "a call by the name “%s” is refused: DNS rebinding",
    async (host) => {
      const answer = await call("/", { host });
      expect([400, 421]).toContain(answer.status);
      expect(answer.body).not.toContain("<title>");
    },
  );

  it("a page of another site is refused", async () => {
    expect((await call("/", { origin: "https://evil.example" })).status).toBe(403);
    expect((await call("/", { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await call("/", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" })).status).toBe(200);
    expect((await call("/", { origin: `http://127.0.0.1:${server.port}`, "sec-fetch-site": "same-origin" })).status).toBe(200);
  });

  it("a port that is taken is said in one line", async () => {
    await expect(startServer({ port: server.port, webFolder: join(folder, "web") })).rejects.toMatchObject({ code: "port-in-use" });
  });
});
