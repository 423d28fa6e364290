import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { NewJob, PieceInput, TakenPiece } from "../../../src/store/between-calls/job.js";
import { followJob, type JobStore } from "../../../src/store/between-calls/job-store.js";
import { FolderJobs } from "../../../src/store/between-calls/local/folder-jobs.js";
import { migrateServers } from "../../../src/store/between-calls/shared/server-tables.js";
import { SharedJobs } from "../../../src/store/between-calls/shared/shared-jobs.js";
import { openPool } from "../../../src/store/postgres/connect.js";
import { hasPostgres, type PostgresServer, startPostgres } from "../postgres-server.js";

/** One suite for both: the folder of one server, and the PostgreSQL that many share. */
let folder = "";
const opened: JobStore[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gw-jobs-"));
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  await pool?.end();
  pool = null;
  rmSync(folder, { recursive: true, force: true });
});

let server: PostgresServer | null = null;
let databases = 0;
let pool: pg.Pool | null = null;
beforeAll(async () => {
  if (hasPostgres) server = await startPostgres();
}, 60_000);
afterAll(() => server?.stop());

/** `after` opens what the server finds that comes after one that was killed. */
const kinds = {
  folder: {
    open: (keepSeconds = 900) => FolderJobs.open(folder, keepSeconds),
    after: () => FolderJobs.open(folder),
  },
  PostgreSQL: {
    async open(keepSeconds = 900): Promise<JobStore> {
      pool = openPool((server as PostgresServer).database(`jobs${databases++}`), 10);
      await migrateServers(pool);
      return new SharedJobs(pool, { keepSeconds });
    },
    async after(): Promise<JobStore> {
      const store = new SharedJobs(pool as pg.Pool, { patienceSeconds: 0 });
      await store.beat([]);
      return store;
    },
  },
};

const input = (name: string): PieceInput => ({ cv: { name, base64: "QQ==" }, request: { role: "Data Analyst" } as never });
const cohortOf = (owner: string, size: number): NewJob => ({
  kind: "cohort",
  owner,
  about: { asOf: "2026-11-20", people: [] },
  pieces: Array.from({ length: size }, (_, at) => input(`${owner}-${at}`)),
});
const reportOf = (owner: string): NewJob => ({ kind: "report", owner, about: null, pieces: [input(owner)] });
const event = { stage: "cv", state: "done", done: 1, of: 1, found: {}, notices: 0, ms: 0 } as const;
const done = { result: null, report: Uint8Array.of(1, 2, 3) };

describe.each(Object.entries(kinds).filter(([kind]) => kind === "folder" || hasPostgres))("jobs in a %s", (_kind, made) => {
  const keep = (store: JobStore): JobStore => {
    opened.push(store);
    return store;
  };
  const open = async (keepSeconds?: number): Promise<JobStore> => keep(await made.open(keepSeconds));
  const openAfter = async (): Promise<JobStore> => keep(await made.after());
  const takeAll = async (store: JobStore): Promise<TakenPiece[]> => {
    const taken = [];
    for (let piece = await store.take(); piece !== null; piece = await store.take()) taken.push(piece);
    return taken;
  };

  test("what was accepted is there after a kill, and what was done is not done again", async () => {
    const before = await open();
    const id = await before.add(cohortOf("ada", 3));
    const [first] = [await before.take(), await before.take()];
    await before.emit(first as TakenPiece, { ...event, person: 0 });
    await before.end(first as TakenPiece, done);
    const after = await openAfter();
    expect(await after.read("ada", id)).toMatchObject({ state: "running", pieces: 3, ended: 1, events: 1 });
    expect((await takeAll(after)).map(({ at, input: { cv } }) => [at, cv.name])).toEqual([
      [1, "ada-1"],
      [2, "ada-2"],
    ]);
    expect([...((await after.report("ada", id, 0)) ?? [])]).toEqual([1, 2, 3]);
  });

  test("nobody sees the job of another", async () => {
    const store = await open();
    const id = await store.add(reportOf("ada"));
    const { read, people, cancel, events, report } = store;
    for (const ask of [read, people, cancel, events, report] as ((owner: string, id: string, at: number) => Promise<unknown>)[])
      await expect((async () => ask.call(store, "ben", id, 0))()).rejects.toMatchObject({ code: "unknown-id" });
    expect([await store.count("ben"), await store.forget("ben")]).toEqual([
      { jobs: 0, people: 0 },
      { jobs: 0, people: 0 },
    ]);
    expect((await store.read("ada", id)).state).toBe("waiting");
  });

  test("a class of many does not hold up the one who came after it", async () => {
    const store = await open();
    await store.add(cohortOf("class", 6));
    await store.add(cohortOf("ada", 2));
    await store.add(reportOf("ben"));
    const order = [];
    for (let piece = await store.take(); piece !== null; piece = await store.take()) {
      order.push(piece.owner);
      await store.end(piece, done);
    }
    expect(order.slice(0, 5)).toEqual(["class", "ada", "ben", "class", "ada"]);
  });

  test("of whom more is under way waits for whom less is", async () => {
    const store = await open();
    await store.add(cohortOf("class", 5));
    const held = [await store.take(), await store.take()];
    await store.add(cohortOf("ada", 2));
    expect([(await store.take())?.owner, (await store.take())?.owner]).toEqual(["ada", "ada"]);
    expect(held.map((piece) => piece?.owner)).toEqual(["class", "class"]);
  });

  test("a report that fails says why; in a class it is one person's trouble", async () => {
    const store = await open();
    const trouble = { code: "encrypted", message: "m", place: null, hint: null } as const;
    const alone = await store.add(reportOf("ada"));
    const among = await store.add(cohortOf("ada", 1));
    for (const piece of await takeAll(store)) await store.end(piece, { trouble });
    expect(await store.read("ada", alone)).toMatchObject({ state: "failed", trouble });
    expect(await store.read("ada", among)).toMatchObject({ state: "done", trouble: null });
    expect(await store.people("ada", among)).toEqual([{ state: "failed", result: null, trouble }]);
  });

  test("what ends its process three times is not begun a fourth", async () => {
    const first = await open();
    const id = await first.add(reportOf("ada"));
    for (let tries = 0; tries < 3; tries++) expect(await (await openAfter()).take()).not.toBeNull();
    const last = await openAfter();
    expect(await last.take()).toBeNull();
    expect((await last.read("ada", id)).state).toBe("failed");
  });

  test("cancelled, nothing of it remains but that it was; whoever works on it is told, and its report is not kept", async () => {
    const store = await open();
    const id = await store.add(cohortOf("ada", 2));
    const piece = (await store.take()) as TakenPiece;
    expect(await store.beat([piece])).toEqual([]);
    await store.cancel("ada", id);
    expect(await store.beat([piece])).toEqual([piece]);
    await store.end(piece, done);
    await store.emit(piece, event);
    expect(await store.read("ada", id)).toMatchObject({ state: "cancelled", about: null, events: 0 });
    expect(await store.report("ada", id, 0)).toBeNull();
    expect(await (await openAfter()).take()).toBeNull();
    await store.cancel("ada", id);
    await expect(store.read("ada", id)).rejects.toMatchObject({ code: "unknown-id" });
  });

  test("what is put back is taken again and counts as not begun", async () => {
    const store = await open();
    await store.add(reportOf("ada"));
    for (let turns = 0; turns < 5; turns++) await store.putBack((await store.take()) as TakenPiece);
    expect(await store.take()).not.toBeNull();
  });

  test("results are deleted when they were kept long enough, what has not ended is not", async () => {
    const store = await open(0);
    const id = await store.add(reportOf("ada"));
    await store.add(reportOf("ben"));
    await store.end((await store.take()) as TakenPiece, done);
    expect(await store.expire()).toBe(1);
    await expect(store.read("ada", id)).rejects.toMatchObject({ code: "unknown-id" });
    expect(await store.count("ben")).toEqual({ jobs: 1, people: 1 });
  });

  test("everything of an owner goes at once, and is counted", async () => {
    const store = await open();
    await store.add(cohortOf("ada", 3));
    await store.add(reportOf("ada"));
    await store.add(reportOf("ben"));
    expect(await store.forget("ada")).toEqual({ jobs: 2, people: 4 });
    expect(await store.count("ada")).toEqual({ jobs: 0, people: 0 });
    expect((await takeAll(store)).map(({ owner }) => owner)).toEqual(["ben"]);
  });

  test("who follows a job hears every event from where they were, and its end", async () => {
    const store = await open();
    const id = await store.add(reportOf("ada"));
    const heard: unknown[] = [];
    const following = (async () => {
      for await (const told of followJob(store, "ada", id, { from: 1, signal: new AbortController().signal })) heard.push(told);
    })();
    const piece = (await store.take()) as TakenPiece;
    for (let at = 0; at < 3; at++) await store.emit(piece, event);
    await store.end(piece, done);
    await following;
    expect(heard).toEqual([{ at: 1, event }, { at: 2, event }, { state: "done" }]);
  });
});
