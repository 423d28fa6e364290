import type pg from "pg";

/** A worker that has not been heard of for so long is taken for dead: its jobs go to others. */
const DEAD_SECONDS = 30;
const BEAT_MILLISECONDS = 2_000;

export interface Heartbeat {
  /** The queue's own name for the pool that holds the locks. */
  add(worker: string): void;
  /** It has ended, whatever it still holds: that is free at the next beat. */
  drop(worker: string): void;
  end(): Promise<void>;
}

/** Says every two seconds that this process lives, and frees the jobs of those that have not said so for long. */
export function startHeartbeat(pool: pg.Pool, processId: string, patience = DEAD_SECONDS): Heartbeat {
  const workers = new Set<string>();
  const left = new Set<string>();
  let beating: Promise<void> = Promise.resolve();
  const beat = (): void => {
    // A server that does not answer now is asked again at the next beat.
    beating = beating.then(() => beatOnce(pool, processId, { workers, left }, patience)).catch(() => {});
  };
  const timer = setInterval(beat, BEAT_MILLISECONDS);
  return {
    add(worker) {
      workers.add(worker);
      beat();
    },
    drop(worker) {
      workers.delete(worker);
      left.add(worker);
      beat();
    },
    async end() {
      clearInterval(timer);
      await beating;
      await pool.query("update workers set ended = true where process = $1", [processId]).catch(() => {});
    },
  };
}

async function beatOnce(pool: pg.Pool, processId: string, { workers, left }: Record<"workers" | "left", Set<string>>, patience: number) {
  await pool.query(
    `insert into workers (id, process) select id, $1 from unnest($2::text[]) id
     on conflict (id) do update set seen = now(), ended = false`,
    [processId, [...workers]],
  );
  const ending = [...left];
  const { rows } = await pool.query<{ id: string }>(
    "update workers set ended = true where not ended and (seen < now() - make_interval(secs => $1) or id = any($2)) returning id",
    [patience, ending],
  );
  const ended = new Set([...ending, ...rows.map(({ id }) => id)]);
  if (ended.size > 0) await pool.query("select graphile_worker.force_unlock_workers($1)", [[...ended]]);
  for (const worker of ending) left.delete(worker);
}

/** Workers that would take a job now. */
export async function countLiving(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    "select count(*) as n from workers where not ended and seen > now() - make_interval(secs => $1)",
    [DEAD_SECONDS],
  );
  return rows[0]?.n ?? 0;
}
