import { randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";
import { LIMITS } from "../../../limits.js";
import { Changes } from "../changes.js";
import {
  GIVEN_UP,
  type JobEvent,
  type JobState,
  type JobView,
  MOST_TRIES,
  type NewJob,
  type PieceInput,
  type PieceOutcome,
  type PieceView,
  stateOf,
  type TakenPiece,
} from "../job.js";
import { type JobStore, noSuchJob, tooManyJobs } from "../job-store.js";
import { asServer, asTenant } from "./as-tenant.js";
import { COUNT, END_JOB, END_PIECE, EXPIRE, FREE_DEAD, PUT_BACK, SAY_ALIVE, TAKE } from "./piece-queries.js";
import { startListening } from "./start-listening.js";

/** A server unheard of for so long is taken for dead: others take what it worked on. */
const PATIENCE_SECONDS = 30;

export interface SharedJobsSettings {
  readonly keepSeconds?: number;
  readonly patienceSeconds?: number;
}

interface JobRow {
  readonly number: number;
  readonly kind: JobView["kind"];
  readonly about: string | null;
  readonly size: number;
  readonly events: number;
  readonly cancelled: boolean;
  readonly ended: boolean;
}

interface PieceRow {
  readonly state: JobState;
  readonly result: string | null;
  readonly trouble: string | null;
}

/** Jobs that any number of servers and workers share. Each piece is taken by one of them at a time, and its outcome is kept once. */
export class SharedJobs implements JobStore {
  readonly changes = new Changes();
  readonly #pool: pg.Pool;
  readonly #worker = randomUUID();
  readonly #keepSeconds: number;
  readonly #patience: number;
  readonly #listening: ReturnType<typeof startListening>;

  constructor(pool: pg.Pool, { keepSeconds = LIMITS.jobSeconds, patienceSeconds = PATIENCE_SECONDS }: SharedJobsSettings = {}) {
    this.#pool = pool;
    this.#keepSeconds = keepSeconds;
    this.#patience = patienceSeconds;
    this.#listening = startListening(pool, () => this.changes.tell());
  }

  async add({ kind, owner, about, pieces }: NewJob): Promise<string> {
    const id = randomBytes(16).toString("base64url");
    const most = await this.#mostJobs(owner);
    await asTenant(this.#pool, owner, async (client) => {
      if ((await countJobs(client)).jobs >= most) throw tooManyJobs();
      const { rows } = await client.query<{ number: number }>(
        "insert into servers.jobs (id, tenant, kind, about, size) values ($1, $2, $3, $4, $5) returning number",
        [id, owner, kind, about === null ? null : JSON.stringify(about), pieces.length],
      );
      await client.query(
        `insert into servers.pieces (job, at, tenant, state, input)
         select $1, given.at - 1, $2, 'waiting', given.input from unnest($3::text[]) with ordinality as given (input, at)`,
        [rows[0]?.number, owner, pieces.map((input) => JSON.stringify(input))],
      );
      await client.query("notify groundwork_jobs");
    });
    this.changes.tell();
    return id;
  }

  read(owner: string, id: string): Promise<JobView> {
    return asTenant(this.#pool, owner, async (client) => {
      const { number, kind, about, size, events, cancelled } = await readJob(client, id);
      const { rows } = await client.query<PieceRow>("select state, trouble from servers.pieces where job = $1 order by at", [number]);
      const states = rows.map(({ state }) => state);
      const state = stateOf(kind, cancelled, states);
      const trouble = state === "failed" ? JSON.parse(rows[0]?.trouble as string) : null;
      const ended = states.filter((each) => each === "done" || each === "failed").length;
      return { id, kind, about: about === null ? null : JSON.parse(about), state, pieces: size, ended, events, trouble };
    });
  }

  events(owner: string, id: string, from: number): Promise<readonly JobEvent[]> {
    return asTenant(this.#pool, owner, async (client) => {
      const { number } = await readJob(client, id);
      const { rows } = await client.query<{ event: string }>("select event from servers.events where job = $1 and at >= $2 order by at", [
        number,
        from,
      ]);
      return rows.map(({ event }) => JSON.parse(event) as JobEvent);
    });
  }

  people(owner: string, id: string): Promise<readonly PieceView[]> {
    return asTenant(this.#pool, owner, async (client) => {
      const { number } = await readJob(client, id);
      const { rows } = await client.query<PieceRow>("select state, result, trouble from servers.pieces where job = $1 order by at", [
        number,
      ]);
      return rows.map(({ state, result, trouble }) => ({ state, result: maybeJson(result), trouble: maybeJson(trouble) }));
    });
  }

  report(owner: string, id: string, at: number): Promise<Uint8Array | null> {
    return asTenant(this.#pool, owner, async (client) => {
      const { number } = await readJob(client, id);
      const { rows } = await client.query<{ report: Uint8Array | null }>("select report from servers.pieces where job = $1 and at = $2", [
        number,
        at,
      ]);
      return rows[0]?.report ?? null;
    });
  }

  async cancel(owner: string, id: string): Promise<void> {
    await asTenant(this.#pool, owner, async (client) => {
      const { number, ended } = await readJob(client, id, "for update");
      if (ended) return client.query("delete from servers.jobs where number = $1", [number]);
      await client.query("update servers.jobs set cancelled = true, ended = now(), about = null, events = 0 where number = $1", [number]);
      await client.query("delete from servers.events where job = $1", [number]);
      return client.query(
        "update servers.pieces set state = 'cancelled', input = null, result = null, trouble = null, report = null where job = $1",
        [number],
      );
    });
    this.changes.tell();
  }

  async forget(owner: string): Promise<{ jobs: number; people: number }> {
    const counted = await asTenant(this.#pool, owner, async (client) => {
      const held = await countJobs(client);
      await client.query("delete from servers.jobs");
      return held;
    });
    this.changes.tell();
    return counted;
  }

  count(owner: string): Promise<{ jobs: number; people: number }> {
    return asTenant(this.#pool, owner, countJobs);
  }

  take(): Promise<TakenPiece | null> {
    return asServer(this.#pool, async (client) => {
      for (;;) {
        const { rows } = await client.query<Omit<TakenPiece, "input"> & { input: string; tries: number }>(TAKE, [this.#worker]);
        const row = rows[0];
        if (row === undefined) return null;
        const { input, tries, ...piece } = row;
        if (tries <= MOST_TRIES) return { ...piece, input: JSON.parse(input) as PieceInput };
        await this.#end(client, row, { trouble: GIVEN_UP });
      }
    });
  }

  async emit({ job, at: _at }: TakenPiece, event: JobEvent): Promise<void> {
    await asServer(this.#pool, (client) =>
      client.query(
        `with counted as (update servers.jobs set events = events + 1 where id = $1 and not cancelled returning number, events, tenant)
         insert into servers.events (job, at, tenant, event) select number, events - 1, tenant, $2 from counted`,
        [job, JSON.stringify(event)],
      ),
    );
    this.changes.tell();
  }

  async end(piece: TakenPiece, outcome: PieceOutcome): Promise<void> {
    await asServer(this.#pool, (client) => this.#end(client, piece, outcome));
    this.changes.tell();
  }

  async putBack({ job, at }: TakenPiece): Promise<void> {
    await asServer(this.#pool, (client) => client.query(PUT_BACK, [job, at, this.#worker]));
  }

  async beat(pieces: readonly TakenPiece[]): Promise<readonly TakenPiece[]> {
    const { rows } = await asServer(this.#pool, async (client) => {
      const alive = await client.query<{ job: string; at: number }>(SAY_ALIVE, [this.#worker]);
      await client.query(FREE_DEAD, [this.#patience]);
      return alive;
    });
    const held = new Set(rows.map(({ job, at }) => `${job} ${at}`));
    return pieces.filter(({ job, at }) => !held.has(`${job} ${at}`));
  }

  expire(): Promise<number> {
    return asServer(this.#pool, async (client) => (await client.query(EXPIRE, [this.#keepSeconds])).rowCount ?? 0);
  }

  close(): Promise<void> {
    return this.#listening.end();
  }

  async #mostJobs(owner: string): Promise<number> {
    const { rows } = await asServer(this.#pool, (client) =>
      client.query<{ most_jobs: number | null }>("select most_jobs from servers.tenants where name = $1", [owner]),
    );
    return rows[0]?.most_jobs ?? LIMITS.jobs;
  }

  /** The job's row first: of two pieces that end at once the second sees that it is the last. */
  async #end(client: pg.PoolClient, { job: id, at }: Pick<TakenPiece, "job" | "at">, outcome: PieceOutcome): Promise<void> {
    const { rows } = await client.query<{ number: number }>("select number from servers.jobs where id = $1 for update", [id]);
    const job = rows[0]?.number;
    const { result, trouble, report } = { result: null, trouble: null, report: null, ...outcome };
    const state = trouble === null ? "done" : "failed";
    const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
    const bytes = report === null ? null : Buffer.from(report);
    await client.query(END_PIECE, [job, at, this.#worker, state, json(result), json(trouble), bytes]);
    await client.query(END_JOB, [job]);
    await client.query("notify groundwork_jobs");
  }
}

/** Another tenant's job is not there: their rows are never seen. */
async function readJob(client: pg.PoolClient, id: string, lock: "" | "for update" = ""): Promise<JobRow> {
  const { rows } = await client.query<JobRow>(
    `select number, kind, about, size, events, cancelled, ended is not null as ended from servers.jobs where id = $1 ${lock}`,
    [id],
  );
  if (rows[0] === undefined) throw noSuchJob();
  return rows[0];
}

async function countJobs(client: pg.PoolClient): Promise<{ jobs: number; people: number }> {
  const { rows } = await client.query<{ jobs: number; people: number }>(COUNT);
  return rows[0] as { jobs: number; people: number };
}

function maybeJson<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T);
}
