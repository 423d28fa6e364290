import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { hashJson } from "../../src/schema/canonical.js";
import type { Listening } from "../../src/server/listen.js";
import { ROUTES } from "../../src/server/routes/routes.js";
import { TokenBuckets } from "../../src/store/between-calls/local/token-buckets.js";
import { TokenFile } from "../../src/store/between-calls/local/token-file.js";
import { CV, emptyFolder, POSTING, postJson, rawCall, serveApi } from "./serving.js";

let server: Listening;
const lines: string[] = [];
beforeAll(async () => {
  server = await serveApi({ log: (line) => lines.push(line) });
});
afterAll(() => server.stop());

/** Far more than a body may have, and than lies in the buffers of both sides. */
const MOST_SENT = 200_000_000;

describe("what must be refused is refused", () => {
  it("path traversal: names of files, roles and jobs lead to no file", async () => {
    for (const name of ["../../../../etc/passwd", "..%2f..%2fetc%2fpasswd", "....//etc/passwd", "\u0000", "con"]) {
      const path = encodeURIComponent(name);
      for (const place of [`/v1/roles/${path}`, `/v1/market/${path}`, `/v1/jobs/${path}`]) {
        const answer = await rawCall(server, place);
        expect(answer.status, place).toBe(404);
        expect(answer.body).not.toContain("root:");
      }
    }
    for (const name of ["../../../../etc/passwd", "\u0000"]) {
      const report = await postJson(server, "/v1/reports", { cv: { ...CV, name }, role: "Lighthouse keeper" });
      expect(report.status).toBe(200);
      expect(JSON.parse(report.body).inputs.cv.name).not.toMatch(/[/\\\u0000]/);
    }
  });

  it("zip slip: a DOCX whose parts climb out writes nothing anywhere", async () => {
    const name = "../../../../../../../../tmp/groundwork-slipped.txt";
    const document =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Ada Example, Python</w:t></w:r></w:p></w:body></w:document>';
    const zip = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(document), [name]: strToU8("slipped") });
    const answer = await postJson(server, "/v1/profiles", { cv: { name: "cv.docx", base64: Buffer.from(zip).toString("base64") } });
    expect(answer.status).toBeLessThan(500);
    expect(existsSync("/tmp/groundwork-slipped.txt")).toBe(false);
  });

  it("SSRF: no address in a CV, a posting or a field is ever called", async () => {
    let called = 0;
    const canary = createServer((_request, response) => {
      called++;
      response.end();
    });
    await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/x`;
    const html = `<html><head><link rel="stylesheet" href="${address}"><base href="${address}"></head><body><img src="${address}"><iframe src="${address}"></iframe><h1>Ada Example</h1><p>Python, see ${address}</p></body></html>`;
    const xml = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "${address}">]><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>&x;</LearnerInfo></SkillsPassport>`;
    for (const [name, text] of [
      ["cv.html", html],
      ["cv.xml", xml],
      ["cv.md", `![a](${address}) Python`],
    ] as const) {
      const answer = await postJson(server, "/v1/match", {
        cv: { name, text },
        posting: { ...POSTING, text: `${POSTING.text} ${html}`, company: address, location: address },
      });
      expect(answer.status).toBeLessThan(500);
    }
    expect((await postJson(server, "/v1/match", { cv: { url: address }, posting: POSTING })).status).toBe(400);
    expect((await postJson(server, "/v1/match", { cv: CV, posting: { ...POSTING, url: address } })).status).toBe(400);
    canary.close();
    expect(called).toBe(0);
  });

  it("header and log injection: what a caller writes makes no header and no line", async () => {
    const nasty = 'a\r\nset-cookie: x=1\r\n\r\n{"forged":true}';
    const answer = await postJson(server, "/v1/reports?format=md", { cv: { ...CV, name: nasty }, role: "Lighthouse keeper" });
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(answer.headers["content-disposition"]).toBe('attachment; filename="report.md"');
    await rawCall(server, `/v1/roles/${encodeURIComponent(nasty)}`);
    for (const line of lines) expect(Object.keys(JSON.parse(line))).not.toContain("forged");
    expect(lines.join("")).not.toContain("set-cookie");
  });

  it("CSV formula injection: a cell that begins like a formula is disarmed", async () => {
    const { id: _id, ...report } = JSON.parse((await postJson(server, "/v1/reports", { cv: CV, role: "Data Analyst" })).body);
    for (const key of Object.keys(report.names))
      if (key.startsWith("skill:") || key.startsWith("resource:")) report.names[key].text = '=HYPERLINK("http://evil")';
    const csv = (await postJson(server, "/v1/render?format=csv", { report: { ...report, id: hashJson(report) } })).body;
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
  });

  it("oversized bodies, said or unsaid", async () => {
    const said = await rawCall(server, "/v1/match", {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": "99999999" },
    });
    expect(said.status).toBe(413);
    let sent = 0;
    const unsaid = await fetch(`${server.address}v1/match`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new ReadableStream({
        pull(controller) {
          if (sent > MOST_SENT) return controller.close();
          controller.enqueue(new Uint8Array(4_000_000));
          sent += 4_000_000;
        },
      }),
      duplex: "half",
    } as RequestInit).catch(() => null);
    // The sender may find the line cut before it has read why; what it got rid of is bounded either way.
    expect([413, undefined]).toContain(unsaid?.status);
    expect(sent).toBeLessThan(MOST_SENT);
    expect((await postJson(server, "/v1/match", { cv: CV, posting: POSTING })).status).toBe(200);
  });

  it("slow senders: a head or a body that does not end is cut off, and what it held is free again", async () => {
    const hasty = await serveApi({ threads: 1, requestSeconds: 2 });
    const isCutOff = async ({ port }: Listening, head: string, drop: string): Promise<boolean> => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      socket.write(head);
      const drip = setInterval(() => socket.write(drop), 500);
      const closed = await new Promise<boolean>((resolve) => {
        socket.on("close", () => resolve(true));
        socket.resume();
        setTimeout(() => resolve(false), 60_000).unref();
      });
      clearInterval(drip);
      socket.destroy();
      return closed;
    };
    const post = "POST /v1/match HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 40000000\r\n\r\n{";
    const cut = await Promise.all([
      isCutOff(server, "GET / HTTP/1.1\r\nhost: localhost\r\n", "x-slow: 1\r\n"),
      // More of them than may be held at once.
      ...Array.from({ length: 8 }, () => isCutOff(hasty, post, " ")),
    ]);
    expect(new Set(cut)).toEqual(new Set([true]));
    expect((await postJson(hasty, "/v1/match", { cv: CV, posting: POSTING })).status).toBe(200);
    await hasty.stop();
  });

  it("cross-origin calls and other names: no header lets them in", async () => {
    const from = (headers: Record<string, string>) => postJson(server, "/v1/match", { cv: CV, posting: POSTING }, headers);
    expect((await from({ origin: "https://evil.example" })).status).toBe(403);
    expect((await from({ origin: "null" })).status).toBe(403);
    expect((await from({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await from({ host: "evil.example" })).status).toBe(421);
    const preflight = await rawCall(server, "/v1/match", {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(403);
    for (const name of Object.keys(preflight.headers)) expect(name).not.toMatch(/^access-control/);
  });

  it("a site let in by name is answered, refusals included, and no other is", async () => {
    const page = "https://careers.example";
    const shared = await serveApi({ threads: 1, origins: [page] });
    const headers = { origin: page, "sec-fetch-site": "cross-site" };
    const asked = { "access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type" };
    try {
      const preflight = await rawCall(shared, "/v1/match", { method: "OPTIONS", headers: { ...headers, ...asked } });
      expect(preflight.status).toBe(204);
      expect(preflight.headers).toMatchObject({
        "access-control-allow-origin": page,
        "access-control-allow-methods": "GET,POST,DELETE",
        "access-control-allow-headers": "authorization,content-type",
      });
      expect(preflight.headers["access-control-allow-credentials"]).toBeUndefined();
      const matched = await postJson(shared, "/v1/match", { cv: CV, posting: POSTING }, headers);
      expect([matched.status, matched.headers["access-control-allow-origin"]]).toEqual([200, page]);
      expect(matched.headers.vary).toMatch(/origin/i);
      const refused = await postJson(shared, "/v1/match", {}, headers);
      expect([refused.status, refused.headers["access-control-allow-origin"]]).toEqual([400, page]);
      for (const origin of ["https://careers.example.evil", "http://careers.example", "https://careers.example:8443", "null"]) {
        const other = await postJson(shared, "/v1/match", { cv: CV, posting: POSTING }, { origin });
        expect([other.status, other.headers["access-control-allow-origin"]], origin).toEqual([403, undefined]);
      }
      const elsewhere = await postJson(shared, "/v1/match", {}, { ...headers, host: "careers.example" });
      expect(elsewhere.status).toBe(421);
    } finally {
      await shared.stop();
    }
  });

  it("a name of __proto__ or constructor is a name like any other", async () => {
    for (const id of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect((await rawCall(server, `/v1/roles/${id}`)).status, id).toBe(404);
      expect((await rawCall(server, `/v1/market/${id}`)).status, id).toBe(404);
      expect((await postJson(server, "/v1/gap", { cv: CV, role: id })).status, id).toBe(404);
    }
  });
});

describe("tokens", () => {
  const folder = emptyFolder();
  const file = join(folder, "tokens.json");
  const book = new TokenFile(file);
  const addToken = (name: string, scope: "read" | "write") => book.add({ name, tenant: name, scope });

  it("are 256 bits, stored as a hash, in a file of one's own; a server beyond this machine needs one", async () => {
    await expect(serveApi({ tokens: file, host: "0.0.0.0" })).rejects.toMatchObject({ code: "bad-option" });
    const token = await addToken("reader", "read");
    expect(Buffer.from(token.slice(3), "base64url")).toHaveLength(32);
    const { readFileSync, statSync } = await import("node:fs");
    expect(readFileSync(file, "utf8")).not.toContain(token.slice(3));
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toEqual(["tokens.json"]);
  });

  it("let in whom they should, as far as they should, until they are removed; guessing is limited", async () => {
    const writer = await addToken("writer", "write");
    const reader = await addToken("second", "read");
    const guarded = await serveApi({ tokens: file, threads: 1 });
    try {
      const call = (token: string | null, path = "/v1/roles?q=data", method = "GET") =>
        rawCall(guarded, path, { method, headers: token === null ? {} : { authorization: `Bearer ${token}` } });
      expect((await call(reader)).status).toBe(200);
      expect((await call(null)).status).toBe(401);
      expect((await call(reader, "/v1/jobs/aaaaaaaaaaaaaaaaaaaaaa")).status).toBe(403);
      expect((await call(writer, "/v1/jobs/aaaaaaaaaaaaaaaaaaaaaa")).status).toBe(404);
      const keeping = await postJson(guarded, "/v1/profiles?keep=60", { cv: CV }, { authorization: `Bearer ${reader}` });
      expect(keeping.status).toBe(403);
      const kept = String(
        (await postJson(guarded, "/v1/profiles?keep=60", { cv: CV }, { authorization: `Bearer ${writer}` })).headers["groundwork-cv"],
      );
      const others = await postJson(guarded, "/v1/match", { cv: { id: kept }, posting: POSTING }, { authorization: `Bearer ${reader}` });
      expect(others.status).toBe(404);
      await book.remove("second");
      expect((await call(reader)).status).toBe(401);
      const guesses = [];
      for (let i = 0; i < 15; i++) guesses.push((await call(`gw_${"A".repeat(42)}${i % 10}`)).status);
      expect(guesses.at(-1)).toBe(429);
      expect((await call(writer)).status).toBe(429);
    } finally {
      await guarded.stop();
    }
  });

  it("a caller who calls too often waits; another does not", () => {
    let now = 0;
    const buckets = new TokenBuckets({ burst: 3, perSecond: 1 }, () => now);
    expect([1, 2, 3, 4].map(() => buckets.take("one"))).toEqual([0, 0, 0, 1]);
    expect(buckets.take("two")).toBe(0);
    now = 1_000;
    expect([buckets.take("one"), buckets.take("one")]).toEqual([0, 1]);
  });
});

/** Anything a caller may send, near to what is asked and far from it. */
const hostile = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      cv: fc.oneof(
        fc.constant(CV),
        fc.record({ name: fc.string(), base64: fc.base64String() }),
        fc.record({ name: fc.string(), text: fc.string() }),
        fc.record({ id: fc.string() }),
        fc.jsonValue(),
      ),
      role: fc.oneof(fc.constantFrom("Data Analyst", "ai-engineer", "__proto__", ""), fc.string()),
      posting: fc.oneof(fc.record({ text: fc.string() }), fc.jsonValue()),
      postings: fc.array(fc.record({ text: fc.string() }), { maxLength: 3 }),
      weeks: fc.oneof(fc.integer(), fc.double(), fc.string()),
      level: fc.oneof(fc.constantFrom("senior", "wizard"), fc.jsonValue()),
      region: fc.oneof(fc.constantFrom("US", "xx"), fc.string()),
      asOf: fc.oneof(fc.constantFrom("2026-11-20", "2026-02-31", "0000-00-00", "9999-12-31"), fc.string()),
      daysOff: fc.array(fc.string(), { maxLength: 3 }),
      sections: fc.array(fc.string(), { maxLength: 3 }),
      corrections: fc.oneof(
        fc.constant({ schema: "groundwork/corrections@1", corrections: [{ kind: "skill", skill: "x" }] }),
        fc.jsonValue(),
      ),
      report: fc.oneof(fc.constant({ schema: "groundwork/report@1" }), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
);

/** Only what the route has a name for: else nearly every body would be refused at its first unknown field. */
function keepKnown(body: unknown, { body: schema }: (typeof ROUTES)[number]): unknown {
  const known = Object.keys((schema as z.ZodObject | undefined)?.shape ?? {});
  const given = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const needed = { cv: CV, role: "Data Analyst", posting: POSTING, roles: ["Data Analyst"], report: { schema: "groundwork/report@1" } };
  return Object.fromEntries(Object.entries({ ...needed, ...given }).filter(([name]) => known.includes(name)));
}

describe("property: no call, valid or not, is a bug of ours", () => {
  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))("%s", async (_title, route) => {
    const runs = Number(process.env.GROUNDWORK_FULL === "1" ? 200 : 15);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          hostile,
          hostile.map((body) => keepKnown(body, route)),
        ),
        fc.string(),
        fc.dictionary(fc.constantFrom("format", "keep", "q", "region", "level", "x"), fc.string(), { maxKeys: 2 }),
        async (body, param, query) => {
          const path = route.path.replaceAll(/\{\w+\}/g, encodeURIComponent(param) || "x");
          const url = `${path}?${new URLSearchParams(query)}`;
          const answer = await rawCall(server, url, {
            method: route.method.toUpperCase(),
            headers: { "content-type": route.stream ?? "application/json" },
            ...(route.method === "post" ? { body: JSON.stringify(body) ?? "" } : {}),
          });
          expect(answer.status, `${url} ${answer.body.slice(0, 300)}`).toBeLessThan(500);
          if (answer.status >= 400) expect(answer.headers["content-type"]).toBe("application/problem+json");
        },
      ),
      { numRuns: runs, seed: 4717, endOnFailure: true },
    );
  });
});
