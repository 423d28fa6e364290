import { createHash } from "node:crypto";
import { sql } from "kysely";
import type pg from "pg";
import { type FailedFeed, fetchFeeds, planVisits } from "../../io/market/fetch-feeds.js";
import type { SnapshotWindows } from "../../market/snapshot/windows.js";
import type { FeedList } from "../../postings/source/feeds.js";
import { canonicalJson } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import { type ImportReport, importAnswer } from "../import-files.js";
import { type SharedStore, withShared } from "./connect.js";
import { patiently } from "./patiently.js";
import { planBuild } from "./plan-build.js";
import { addJob, PRIORITY, taskName } from "./queue.js";

const LOOK_MILLISECONDS = 300;

export interface RefreshOrder {
  readonly version: string;
  readonly feeds: FeedList;
  /** The day it was asked for, YYYY-MM-DD. */
  readonly day: string;
  /** Private or loopback hosts that may be fetched, as host:port. */
  readonly allow: readonly string[];
  /** Of the build that follows. */
  readonly windows: SnapshotWindows;
}

export interface Refreshed {
  readonly reports: readonly ImportReport[];
  readonly failed: readonly FailedFeed[];
}

type Outcome = ImportReport | FailedFeed;

/** Asks for it and waits until every feed was asked, whoever does it; the same one asked for twice at a time is one. */
export async function followRefresh(pool: pg.Pool, order: RefreshOrder, onDone: (done: number, of: number) => void): Promise<Refreshed> {
  const number = await patiently(() => withShared(pool, (store) => queueRefresh(store, order)));
  const { pages: least } = planVisits(order.feeds);
  for (;;) {
    const { rows } = await patiently(() =>
      pool.query<{ ended: Date | null; outcomes: Outcome[] }>(
        `select r.ended, coalesce(json_agg(f.outcome::json order by f.name) filter (where f.name is not null), '[]') as outcomes
       from refreshes r left join outcomes f on f.refresh = r.number where r.number = $1 group by r.number`,
        [number],
      ),
    );
    const row = rows[0];
    if (row === undefined) throw new Error("the refresh is gone");
    const done = row.outcomes.length;
    const of = row.ended === null ? Math.max(least, done) : done;
    onDone(done, of);
    if (row.ended !== null)
      return {
        reports: row.outcomes.filter((outcome) => "read" in outcome),
        failed: row.outcomes.filter((outcome) => "because" in outcome),
      };
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
  }
}

export async function queueRefresh(store: SharedStore, order: RefreshOrder): Promise<number> {
  const wanted = canonicalJson({ ...order, windows: { ...order.windows } });
  const id = createHash("sha256").update(wanted).digest("hex");
  return store.transaction(async () => {
    await sql`select pg_advisory_xact_lock(7463, 3)`.execute(store.db);
    const held = await store.db.selectFrom("refreshes").select("number").where("id", "=", id).where("ended", "is", null).executeTakeFirst();
    if (held !== undefined) return held.number;
    const { number } = await store.db.insertInto("refreshes").values({ id, wanted }).returning("number").executeTakeFirstOrThrow();
    await addJob(store, taskName("refresh", order.version), { number }, { key: `refresh:${number}`, priority: PRIORITY.refresh });
    return number;
  });
}

/** Feed by feed; begun a second time it asks only those that have not answered yet. Then the build of what is held is asked for. */
export async function runRefresh(store: SharedStore, number: number): Promise<void> {
  const row = await store.db.selectFrom("refreshes").select(["wanted", "ended"]).where("number", "=", number).executeTakeFirst();
  if (row === undefined || row.ended !== null) return;
  const { feeds, day, allow, version, windows } = JSON.parse(row.wanted) as RefreshOrder;
  const held = await store.db.selectFrom("outcomes").select(["name", "outcome"]).where("refresh", "=", number).execute();
  const asked = new Set(held.map(({ name }) => name));
  let anyCame = held.some(({ outcome }) => "read" in (JSON.parse(outcome) as Outcome));
  for await (const fetched of fetchFeeds(feeds, day, { allow }, asked)) {
    const outcome = "because" in fetched ? fetched : await importOutcome(store, { ...fetched, service: fetched.feed.service, day });
    anyCame ||= "read" in outcome;
    await sql`insert into outcomes (refresh, name, outcome) values (${number}, ${fetched.name}, ${JSON.stringify(outcome)})
      on conflict do nothing`.execute(store.db);
  }
  if (anyCame) await planBuild(store, { version, windows });
  await sql`update refreshes set ended = now() where number = ${number}`.execute(store.db);
}

/** An answer that cannot be used is one feed's trouble: tried again by the queue it would be the same. */
async function importOutcome(store: SharedStore, answer: Parameters<typeof importAnswer>[1]): Promise<Outcome> {
  try {
    return await importAnswer(store, answer);
  } catch (error) {
    if (error instanceof InputError) return { name: answer.name, because: error.message };
    throw error;
  }
}
