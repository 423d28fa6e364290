import type pg from "pg";
import { formatExposition } from "../../io/prometheus.js";
import { hasServers } from "../between-calls/shared/server-tables.js";
import { countLiving } from "./living-workers.js";

/** What this process has done since it started. */
export class JobCounts {
  readonly #counts = new Map<string, { done: number; failed: number; seconds: number }>();

  add({ task, seconds, failed }: { readonly task: string; readonly seconds: number; readonly failed: boolean }): void {
    const held = this.#counts.get(task) ?? { done: 0, failed: 0, seconds: 0 };
    this.#counts.set(task, {
      done: held.done + (failed ? 0 : 1),
      failed: held.failed + (failed ? 1 : 0),
      seconds: held.seconds + seconds,
    });
  }

  lines(): string[] {
    return [...this.#counts].flatMap(([task, { done, failed, seconds }]) => [
      `groundwork_jobs_total{task="${task}",outcome="done"} ${done}`,
      `groundwork_jobs_total{task="${task}",outcome="failed"} ${failed}`,
      `groundwork_job_seconds_total{task="${task}"} ${seconds.toFixed(3)}`,
    ]);
  }
}

/** The queue as all workers see it, and what this process did. No label says what a job was about. */
export async function formatMetrics(pool: pg.Pool, counts: { lines(): string[] }): Promise<string> {
  const { rows } = await pool.query<{ task: string; waiting: number; running: number; failing: number; age: number }>(
    `select task_identifier as task, count(*) filter (where locked_at is null) as waiting, count(*) filter (where locked_at is not null) as running,
       count(*) filter (where attempts > 0 and locked_at is null) as failing,
       coalesce(extract(epoch from now() - min(run_at) filter (where locked_at is null and run_at <= now())), 0)::float8 as age
     from graphile_worker.jobs group by 1 order by 1`,
  );
  const builds = await pool.query<{ open: number; ranges: number; refreshes: number }>(
    `select count(*) filter (where ended is null) as open,
       (select count(*) from ranges where state <> 'done') as ranges, (select count(*) from refreshes where ended is null) as refreshes from builds`,
  );
  const people = (await hasServers(pool)) ? await peopleLines(pool) : [];
  const queue = rows.flatMap(({ task, waiting, running, failing, age }) => [
    `groundwork_queue_jobs{task="${task}",state="waiting"} ${waiting}`,
    `groundwork_queue_jobs{task="${task}",state="running"} ${running}`,
    `groundwork_queue_jobs{task="${task}",state="tried-before"} ${failing}`,
    `groundwork_queue_age_seconds{task="${task}"} ${age.toFixed(1)}`,
  ]);
  return formatExposition([
    `groundwork_workers_living ${await countLiving(pool)}`,
    `groundwork_builds_open ${builds.rows[0]?.open ?? 0}`,
    `groundwork_refreshes_open ${builds.rows[0]?.refreshes ?? 0}`,
    `groundwork_ranges_left ${builds.rows[0]?.ranges ?? 0}`,
    ...queue,
    ...people,
    ...counts.lines(),
  ]);
}

/** Reports that people wait for, over all tenants. */
async function peopleLines(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ waiting: number; running: number; failed: number; age: number }>(
    `select count(*) filter (where p.state = 'waiting') as waiting, count(*) filter (where p.state = 'running') as running,
       count(*) filter (where p.state = 'failed') as failed,
       coalesce(extract(epoch from now() - min(j.accepted) filter (where p.state = 'waiting')), 0)::float8 as age
     from servers.pieces p join servers.jobs j on j.number = p.job`,
  );
  const { waiting = 0, running = 0, failed = 0, age = 0 } = rows[0] ?? {};
  return [
    ...Object.entries({ waiting, running, failed }).map(([state, n]) => `groundwork_reports{state="${state}"} ${n}`),
    `groundwork_reports_age_seconds ${age.toFixed(1)}`,
  ];
}
