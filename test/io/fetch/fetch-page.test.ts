import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { fetchPage, isPrivateAddress, probeAddress } from "../../../src/io/fetch/fetch-page.js";
import { robotsAllow } from "../../../src/io/fetch/fetch-robots.js";
import { readRecords } from "../../../src/postings/source/read-source.js";
import { serviceOf } from "../../../src/postings/source/services.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const servers: Server[] = [];
let cache = "";

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), "gw-cache-"));
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

function serve(handler: Handler): Promise<{ host: string; base: string }> {
  return new Promise((done) => {
    const server = createServer((request, response) => {
      if (request.url === "/robots.txt") response.end("User-agent: *\nDisallow: /private\n");
      else handler(request, response);
    });
    servers.push(server);
    server.listen(0, "127.0.0.1", () => {
      const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      done({ host, base: `http://${host}` });
    });
  });
}

test("private and loopback addresses are refused unless named", async () => {
  const { base, host } = await serve((_, response) => response.end("ok"));
  await expect(fetchPage(`${base}/x`)).rejects.toMatchObject({ code: "address-refused" });
  await expect(fetchPage(base.replace("127.0.0.1", "localhost"))).rejects.toMatchObject({ code: "address-refused" });
  expect(await fetchPage(`${base}/x`, { allow: [host] })).toBe("ok");
  for (const address of ["10.1.2.3", "192.168.0.1", "169.254.169.254", "::1", "fe80::1", "::ffff:127.0.0.1", "0.0.0.0"])
    expect(isPrivateAddress(address)).toBe(true);
  for (const address of ["8.8.8.8", "2606:4700::1111"]) expect(isPrivateAddress(address)).toBe(false);
  await expect(fetchPage("file:///etc/passwd")).rejects.toMatchObject({ code: "address-refused" });
});

test("a redirect to a private address is refused too", async () => {
  const target = await serve((_, response) => response.end("secret"));
  const { base, host } = await serve((_, response) => response.writeHead(302, { location: `${target.base}/secret` }).end());
  await expect(fetchPage(`${base}/x`, { allow: [host] })).rejects.toMatchObject({ code: "address-refused" });
});

test("robots.txt is obeyed", async () => {
  const { base, host } = await serve((_, response) => response.end("ok"));
  await expect(fetchPage(`${base}/private/x`, { allow: [host] })).rejects.toMatchObject({ code: "address-refused" });
  expect(robotsAllow("User-agent: groundwork\nDisallow: /\n\nUser-agent: *\nAllow: /", "groundwork", "/x")).toBe(false);
  expect(robotsAllow("User-agent: *\nDisallow: /a\nAllow: /a/b", "groundwork", "/a/b/c")).toBe(true);
  expect(robotsAllow("User-agent: *\nDisallow: /*.json$", "groundwork", "/x.json")).toBe(false);
  expect(robotsAllow("User-agent: *\nDisallow: /*.json$", "groundwork", "/x.jsonl")).toBe(true);
  expect(robotsAllow("", "groundwork", "/x")).toBe(true);
});

test("a busy server is asked again after the pause it names; a broken one is given up", async () => {
  let asked = 0;
  const busy = await serve((_, response) => (++asked < 3 ? response.writeHead(429, { "retry-after": "0" }).end() : response.end("done")));
  expect(await fetchPage(`${busy.base}/x`, { allow: [busy.host], backoff: 1 })).toBe("done");
  const broken = await serve((request) => request.socket.destroy());
  await expect(fetchPage(`${broken.base}/x`, { allow: [broken.host], backoff: 1 })).rejects.toMatchObject({ code: "not-fetched" });
  const gone = await serve((_, response) => response.writeHead(404).end());
  await expect(fetchPage(`${gone.base}/x`, { allow: [gone.host], backoff: 1 })).rejects.toMatchObject({ code: "not-fetched" });
});

test("a slow, an endless and a blown-up answer are cut off", async () => {
  const slow = await serve(() => undefined);
  await expect(fetchPage(`${slow.base}/x`, { allow: [slow.host], seconds: 0.3, retries: 0 })).rejects.toMatchObject({
    code: "not-fetched",
  });
  const bomb = await serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5_000_000))));
  await expect(fetchPage(`${bomb.base}/x`, { allow: [bomb.host], mostBytes: 100_000 })).rejects.toMatchObject({ code: "not-fetched" });
  const round = await serve((_, response) => response.writeHead(302, { location: "/x" }).end());
  await expect(fetchPage(`${round.base}/x`, { allow: [round.host] })).rejects.toMatchObject({ code: "not-fetched" });
});

test("what has not changed is not sent again, and a host is asked one thing at a time", async () => {
  let sent = 0;
  let open = 0;
  let most = 0;
  const { base, host } = await serve((request, response) => {
    most = Math.max(most, ++open);
    setTimeout(() => {
      open--;
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else {
        sent++;
        response.writeHead(200, { etag: '"1"' }).end("body");
      }
    }, 20);
  });
  const options = { allow: [host], cache };
  expect(await fetchPage(`${base}/a`, options)).toBe("body");
  expect(await fetchPage(`${base}/a`, options)).toBe("body");
  expect(sent).toBe(1);
  await Promise.all(["b", "c", "d"].map((path) => fetchPage(`${base}/${path}`, options)));
  expect(most).toBe(1);
});

const LONG = "We look for an engineer who knows Python, SQL and Airflow and likes to write about what was learnt on the way.";
const ANSWERS: Record<string, unknown> = {
  "greenhouse:acme": {
    jobs: [
      {
        id: 1,
        title: "Data Engineer",
        company_name: "Acme",
        location: { name: "Berlin" },
        first_published: "2026-02-01T00:00:00Z",
        content: `&lt;p&gt;${LONG}&lt;/p&gt;`,
        absolute_url: "https://x",
      },
    ],
  },
  "lever:acme": [
    {
      id: "a",
      text: "Data Engineer",
      createdAt: 1769904000000,
      categories: { location: "Berlin", commitment: "Full-time" },
      descriptionPlain: LONG,
      lists: [{ text: "Requirements", content: "<li>SQL</li>" }],
      salaryRange: { min: 60000, max: 80000, currency: "EUR", interval: "per-year-salary" },
    },
  ],
  "ashby:acme": {
    jobs: [
      {
        id: "a",
        title: "Data Engineer",
        location: "Berlin",
        publishedAt: "2026-02-01T00:00:00Z",
        descriptionHtml: `<p>${LONG}</p>`,
        isRemote: true,
        compensation: { compensationTierSummary: "€60K – €80K" },
      },
    ],
  },
  remotive: {
    jobs: [
      {
        id: 1,
        title: "Data Engineer",
        company_name: "Acme",
        publication_date: "2026-02-01T00:00:00",
        candidate_required_location: "Germany",
        description: LONG,
        salary: "",
      },
    ],
  },
  arbeitnow: {
    data: [
      {
        slug: "a",
        title: "Data Engineer",
        company_name: "Acme",
        created_at: 1769904000,
        location: "Berlin",
        description: LONG,
        remote: false,
        job_types: ["full time"],
      },
    ],
  },
  "hacker-news:1": {
    children: [{ id: 1, created_at_i: 1769904000, text: `Acme | Berlin | Data Engineer | Full-time<p>${LONG}`, children: [] }],
  },
};

test("each service's documented answer becomes a posting with its date, place and text", () => {
  for (const [words, answer] of Object.entries(ANSWERS)) {
    const found = serviceOf(words);
    if (found === undefined) throw new Error(words);
    const reading = readRecords(found.service.parse(JSON.stringify(answer)), found.service.preset(found.board, "2026-03-01"));
    expect([words, reading.dropped, reading.postings.length]).toEqual([words, {}, 1]);
    expect(reading.postings[0]?.month).toBe(2026 * 12 + 1);
    expect(reading.postings[0]?.posting.text).toContain("Airflow");
    expect(found.service.parse("<html>down</html>")).toEqual([{ dropped: "unreadable" }]);
  }
  expect(serviceOf("postings/a.csv")).toBeUndefined();
  expect(serviceOf("https://example.com/job")?.service.kind).toBe("page");
});

test("an address is alive, moved or dead by what its server answers, and a slash at the end is no move", async () => {
  const { host, base } = await serve((request, response) => {
    if (request.url === "/gone") response.writeHead(404).end();
    else if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
    else if (request.url === "/bare") response.writeHead(301, { location: "/bare/" }).end();
    else if (request.url === "/today") response.writeHead(302, { location: "/new" }).end();
    else if (request.url === "/busy") response.writeHead(503).end();
    else response.end("here");
  });
  const state = async (path: string): Promise<string> => (await probeAddress(`${base}${path}`, { allow: [host] })).state;
  expect(await state("/new")).toBe("alive");
  expect(await state("/gone")).toBe("dead");
  expect(await state("/old")).toBe("moved");
  expect(await state("/bare")).toBe("alive");
  expect(await state("/today")).toBe("alive");
  expect(await state("/busy")).toBe("unclear");
  expect(await state("/private")).toBe("unclear");
});
