import type pg from "pg";
import type { PackedSnapshot } from "../../market/snapshot/finish.js";
import { InputError } from "../../schema/input-error.js";
import { withShared } from "./connect.js";
import { loadSnapshot } from "./finish-build.js";
import { patiently } from "./patiently.js";
import { type BuildOrder, planBuild } from "./plan-build.js";

const LOOK_MILLISECONDS = 300;
/** A store that changes during every build is being filled: its snapshot would be old before it is done. */
const MOST_TRIES = 3;

/** Asks for a build and waits for its snapshot, whoever makes it. */
export async function followBuild(pool: pg.Pool, order: BuildOrder, onDone: (done: number, of: number) => void): Promise<PackedSnapshot> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const build = await patiently(() => withShared(pool, (store) => planBuild(store, order)));
    const hash = await untilEnded(pool, build, onDone);
    if (hash !== null) return patiently(() => withShared(pool, (store) => loadSnapshot(store, hash)));
  }
  throw new InputError("bad-data", "postings kept coming in while the snapshot was built.", {
    place: "market build",
    hint: "Let the imports end, then build.",
  });
}

async function untilEnded(pool: pg.Pool, build: string, onDone: (done: number, of: number) => void): Promise<string | null> {
  for (;;) {
    const { rows } = await patiently(() =>
      pool.query<{ ended: Date | null; snapshot: string | null; done: number; ranges: number }>(
        `select b.ended, b.snapshot, count(r.at) filter (where r.state = 'done') as done, count(r.at) as ranges
       from builds b left join ranges r on r.build = b.id where b.id = $1 group by b.id`,
        [build],
      ),
    );
    const row = rows[0];
    if (row === undefined) throw new Error("the build is gone");
    if (row.ended !== null) return row.snapshot;
    onDone(row.done, row.ranges + 1);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
  }
}
