import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../../src/cli/run.js";
import { chooseMarket, findMarket, readHeldRoles } from "../../../src/io/market/current-market.js";
import { FeedList, findHiringThreads } from "../../../src/postings/source/feeds.js";
import { openPool, withShared } from "../../../src/store/postgres/connect.js";
import { queueRefresh, runRefresh } from "../../../src/store/postgres/refresh.js";
import { hasPostgres, startPostgres } from "../../store/postgres-server.js";
import { aiAd } from "../../store/sample-ads.js";

const compiled = existsSync(join(import.meta.dirname, "..", "..", "..", "data", "compiled", "feeds.json"));
const servers: Server[] = [];
let folder = "";
let asked: string[] = [];
/** What the board holds; a test changes it between two refreshes. */
let board = Array.from({ length: 36 }, (_, at) => at);
let edited = -1;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gw-refresh-"));
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

const text = (n: number): string => aiAd(n).description;
const job = (n: number) => ({
  id: n,
  title: "AI Engineer",
  company_name: "Acme",
  location: { name: `Place ${n}, Germany` },
  first_published: "2026-02-01T00:00:00Z",
  content: n === edited ? `${text(n + 500)} Terraform` : text(n),
  absolute_url: "https://x",
});

/** The services of the list behind one host, in the shapes they document. */
function answer(url: string, base: string): unknown {
  if (url.includes("/boards/acme/")) return { jobs: board.map(job) };
  if (url.includes("/postings/acme")) return [{ id: "l", text: "AI Engineer", createdAt: 1769904000000, descriptionPlain: text(101) }];
  if (url.includes("/job-board/acme"))
    return { jobs: [{ id: "a", title: "AI Engineer", publishedAt: "2026-02-01T00:00:00Z", descriptionHtml: text(102) }] };
  if (url.includes("/remote-jobs"))
    return { jobs: [{ id: 1, title: "AI Engineer", publication_date: "2026-02-01T00:00:00", description: text(103) }] };
  if (url.endsWith("/job-board-api"))
    return {
      data: [{ slug: "p1", title: "AI Engineer", created_at: 1769904000, description: text(104) }],
      links: { next: `${base}/api/job-board-api?page=2` },
    };
  if (url.endsWith("page=2"))
    return { data: [{ slug: "p2", title: "AI Engineer", created_at: 1769904000, description: text(105) }], links: {} };
  if (url.includes("search_by_date"))
    return {
      hits: [
        { objectID: "8", title: "Ask HN: Who wants to be hired? (February 2026)", created_at_i: 3 },
        { objectID: "7", title: "Ask HN: Who is hiring? (February 2026)", created_at_i: 2 },
        { objectID: "6", title: "Ask HN: Who is hiring? (January 2026)", created_at_i: 1 },
      ],
    };
  if (url.includes("/items/"))
    return { children: [{ id: 9, created_at_i: 1769904000, text: `Acme | Berlin | AI Engineer | Full-time<p>${text(106)}` }] };
  return null;
}

function serve(): Promise<string> {
  return new Promise((done) => {
    let limited = 0;
    const server = createServer((request, response) => {
      const url = request.url ?? "";
      asked.push(url);
      if (url === "/robots.txt") response.writeHead(404).end();
      else if (url.includes("/boards/gone/")) response.writeHead(404).end();
      else if (url.includes("/boards/busy/") && limited++ === 0) response.writeHead(429, { "retry-after": "0" }).end();
      else if (url.includes("/boards/busy/")) response.end(JSON.stringify({ jobs: [job(200)] }));
      else if (url.includes("/boards/elsewhere/")) response.writeHead(302, { location: "http://127.0.0.2:9/x" }).end();
      else if (url.includes("/boards/html/")) response.end("<html>we moved</html>");
      else response.end(JSON.stringify(answer(url, `http://${request.headers.host}`)));
    });
    servers.push(server);
    server.listen(0, "127.0.0.1", () => done(`127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

const ORIGINS = [
  "https://boards-api.greenhouse.io",
  "https://api.lever.co",
  "https://api.ashbyhq.com",
  "https://remotive.com",
  "https://www.arbeitnow.com",
  "https://hn.algolia.com",
];

/** A list of feeds that are all answered by one host. */
function writeFeeds(host: string, greenhouse: readonly string[]): string {
  const path = join(folder, "feeds.yml");
  writeFileSync(
    path,
    JSON.stringify({
      schema: "groundwork/feeds@1",
      checked: "2026-02-01",
      "hiring-threads": 1,
      services: ["arbeitnow", "remotive"],
      boards: { greenhouse, lever: ["acme"], ashby: ["acme"] },
      mirrors: Object.fromEntries(ORIGINS.map((origin) => [origin, `http://${host}`])),
    }),
  );
  return path;
}

const run = (...args: string[]) => runIn(folder, ...args);

async function runIn(home: string, ...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const terminal = {
    out: (words: string) => void (out += words),
    err: (words: string) => void (err += words),
    write: async (words: string) => void (out += words),
    interactive: false,
  };
  const exit = await runCli(["market", ...args, "--store", join(home, "m.duckdb")], terminal);
  return { exit, out, err };
}

test("of the threads only those of who is hiring are asked, newest first, and an answer in another shape names none", () => {
  expect(findHiringThreads(JSON.stringify(answer("search_by_date", "")), 1)).toEqual(["7"]);
  expect(findHiringThreads("<html>", 3)).toEqual([]);
});

test.skipIf(!compiled)("the list that ships names about fifty boards, each once", () => {
  const list = FeedList.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "..", "data", "compiled", "feeds.json"), "utf8")),
  );
  const boards = Object.values(list.boards).flat();
  expect(new Set(boards).size).toBe(boards.length);
  expect(boards.length).toBeGreaterThanOrEqual(50);
});

test.skipIf(!compiled || !hasPostgres)(
  "on a PostgreSQL a worker fetches and the snapshot is the embedded one; asked for twice it is one refresh, begun again it asks only who has not answered",
  async () => {
    const host = await serve();
    const ask = ["refresh", "--feeds", writeFeeds(host, ["acme", "gone"]), "--allow-private", host, "--yes", "--json"];
    const home = (name: string): string => join(folder, name);
    await runIn(home("embedded"), ...ask);
    const postgres = await startPostgres();
    const pool = openPool(postgres.database("market"));
    try {
      asked = [];
      const boards = (): string[] => asked.filter((url) => url.includes("/boards/")).map((url) => url.split("/")[3] as string);
      const url = pool.options.connectionString as string;
      const { out } = await runIn(home("shared"), ...ask, "--on", url, "--workers", "1");
      expect(JSON.parse(out)).toMatchObject({ failed: [{ name: "greenhouse:gone", because: "the server answered 404." }] });
      expect(boards().sort()).toEqual(["acme", "gone"]);
      const [embedded, shared] = ["embedded", "shared"].map((name) => chooseMarket(undefined, ["ai-engineer"], home(name)).market?.index);
      expect(shared).toEqual(embedded);

      asked = [];
      await withShared(pool, async (store) => {
        const { wanted } = await store.db.selectFrom("refreshes").select("wanted").executeTakeFirstOrThrow();
        const next = await queueRefresh(store, JSON.parse(wanted));
        expect(await queueRefresh(store, JSON.parse(wanted))).toBe(next);
        await pool.query("insert into outcomes select $1, name, outcome from outcomes where name <> 'greenhouse:acme'", [next]);
        await runRefresh(store, next);
      });
      expect(boards()).toEqual(["acme"]);
    } finally {
      await pool.end();
      postgres.stop();
    }
  },
);

test.skipIf(!compiled)("a refresh asks first, keeps what came, names what failed, and its snapshot is used from then on", async () => {
  const host = await serve();
  const feeds = writeFeeds(host, ["acme", "gone", "busy", "elsewhere", "html"]);
  const options = ["--feeds", feeds, "--allow-private", host, "--role", "AI Engineer"];
  asked = [];
  const unasked = await run("refresh", ...options);
  expect(unasked.exit).toBe(2);
  expect(unasked.err).toContain(`${host}: 11`);
  expect(unasked.err).toContain("[offline]");
  expect(asked).toEqual([]);

  const first = await run("refresh", ...options, "--yes");
  expect(first.out).toContain("44 read: 43 new, 0 changed, 0 known, 1 not kept; 0 closed since.");
  expect(first.out).toMatch(/Not fetched: greenhouse:gone: the server answered 404\./);
  expect(first.out).toMatch(/Not fetched: greenhouse:elsewhere: this address is private/);
  expect(first.out).toContain("1 unreadable");
  expect(first.out).toMatch(/ai-engineer, all levels, world: \d\d postings/);
  const before = chooseMarket(undefined, ["ai-engineer"], folder).market?.index;
  expect(before?.sources.find(({ id }) => id === "hacker-news-7")?.selectedBy).toBe("nothing");
  expect(chooseMarket(undefined, ["nurse"], folder).note).toContain("the one that ships");
  const held = (home: string) => ["ai-engineer", "nurse"].map((role) => readHeldRoles(home).get(role));
  const [ships, own] = [held(join(folder, "nowhere")), held(folder)];
  expect(own).toEqual([before?.roles.find(({ id }) => id === "ai-engineer"), ships[1]]);
  expect(own[0]).not.toEqual(ships[0]);

  board = board.slice(1);
  edited = 5;
  asked = [];
  writeFeeds(host, ["acme", "busy"]);
  const second = await run("refresh", ...options, "--yes", "--json");
  const { reports } = JSON.parse(second.out) as { reports: { name: string }[] };
  expect(reports.find(({ name }) => name === "greenhouse:acme")).toMatchObject({ read: 35, fresh: 0, changed: 1, known: 34, closed: 1 });
  const now = chooseMarket(undefined, ["ai-engineer"], folder).market?.index;
  const acme = now?.sources.find(({ id }) => id === "greenhouse-acme");
  // The closed posting still counts by its dates; the replaced text does not.
  expect(acme).toMatchObject({ kept: 36, dropped: expect.objectContaining({ replaced: 1 }) });
  expect(findMarket(now?.hash ?? "", folder)?.index.hash).toBe(now?.hash);
});
