import { randomBytes } from "node:crypto";
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nowSeconds } from "../../../io/clock.js";
import { makeFolder } from "../../../io/make-folder.js";
import { LIMITS } from "../../../limits.js";
import { Changes } from "../changes.js";
import {
  GIVEN_UP,
  type JobEvent,
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
import { type HeldJob, type JobFile, type Outcome, OWN_FILE, OWN_FOLDER, readJobFolder } from "./job-folder.js";

/**
 * Jobs of one server in a folder: one folder a job, whole or not there; in it an input a piece until it is done, and then its
 * report. What was accepted is found again by the next server that opens the folder.
 */
export class FolderJobs implements JobStore {
  readonly changes = new Changes();
  readonly #folder: string;
  readonly #keepSeconds: number;
  readonly #jobs = new Map<string, HeldJob>();
  /** The turn at which an owner was served last. */
  readonly #served = new Map<string, number>();
  #turn = 0;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, keepSeconds: number) {
    this.#folder = folder;
    this.#keepSeconds = keepSeconds;
  }

  static async open(folder: string, keepSeconds: number = LIMITS.jobSeconds): Promise<FolderJobs> {
    const store = new FolderJobs(folder, keepSeconds);
    makeFolder(folder, OWN_FOLDER.mode);
    const held: HeldJob[] = [];
    for (const name of await readdir(folder))
      if (name.startsWith(".")) await rm(join(folder, name), { recursive: true });
      else held.push(await readJobFolder(folder, name));
    held.sort((a, b) => a.accepted - b.accepted || (a.id < b.id ? -1 : 1));
    for (const job of held) store.#jobs.set(job.id, job);
    await store.expire();
    return store;
  }

  add({ pieces, ...job }: NewJob): Promise<string> {
    return this.#inTurn(async () => {
      if (this.#jobs.size >= LIMITS.jobs) throw tooManyJobs();
      const id = randomBytes(16).toString("base64url");
      const file: JobFile = { ...job, size: pieces.length, accepted: nowSeconds() };
      const beside = join(this.#folder, `.${id}`);
      await mkdir(beside, OWN_FOLDER);
      await writeFile(join(beside, "job.json"), JSON.stringify(file), OWN_FILE);
      for (const [at, input] of pieces.entries()) await writeFile(join(beside, `${at}.input`), JSON.stringify(input), OWN_FILE);
      await rename(beside, this.#path(id));
      const waiting = pieces.map(() => ({ state: "waiting", tries: 0 }) as const);
      this.#jobs.set(id, { ...file, id, pieces: waiting, events: [], cancelled: false, ended: null });
      this.changes.tell();
      return id;
    });
  }

  read(owner: string, id: string): Promise<JobView> {
    return this.#inTurn(async () => {
      const { kind, about, cancelled, pieces, events } = this.#held(owner, id);
      const states = pieces.map((piece) => piece.state);
      const state = stateOf(kind, cancelled, states);
      const trouble = state === "failed" ? (await this.#outcome(id, 0)).trouble : null;
      const ended = states.filter((each) => each === "done" || each === "failed").length;
      return { id, kind, about, state, pieces: pieces.length, ended, events: events.length, trouble };
    });
  }

  async events(owner: string, id: string, from: number): Promise<readonly JobEvent[]> {
    return this.#held(owner, id).events.slice(from);
  }

  people(owner: string, id: string): Promise<readonly PieceView[]> {
    return this.#inTurn(async () => {
      const views: PieceView[] = [];
      for (const [at, { state }] of this.#held(owner, id).pieces.entries()) {
        const ended = state === "done" || state === "failed";
        views.push({ state, ...(ended ? await this.#outcome(id, at) : { result: null, trouble: null }) });
      }
      return views;
    });
  }

  report(owner: string, id: string, at: number): Promise<Uint8Array | null> {
    return this.#inTurn(async () =>
      this.#held(owner, id).pieces[at]?.state === "done" ? await readFile(this.#path(id, `${at}.report`)) : null,
    );
  }

  cancel(owner: string, id: string): Promise<void> {
    return this.#inTurn(async () => {
      const job = this.#held(owner, id);
      await (job.ended === null ? this.#clear(job) : this.#drop(id));
      this.changes.tell();
    });
  }

  forget(owner: string): Promise<{ jobs: number; people: number }> {
    return this.#inTurn(async () => {
      const jobs = this.#ofOwner(owner);
      for (const { id } of jobs) await this.#drop(id);
      this.changes.tell();
      return countOf(jobs);
    });
  }

  async count(owner: string): Promise<{ jobs: number; people: number }> {
    return countOf(this.#ofOwner(owner));
  }

  take(): Promise<TakenPiece | null> {
    return this.#inTurn(async () => {
      for (let next = this.#next(); next !== null; next = this.#next()) {
        const { job, at } = next;
        const piece = job.pieces[at] as HeldJob["pieces"][number];
        if (piece.tries === MOST_TRIES) {
          await this.#write(job, at, { trouble: GIVEN_UP });
          continue;
        }
        piece.state = "running";
        piece.tries++;
        this.#served.set(job.owner, ++this.#turn);
        await writeFile(this.#path(job.id, `${at}.tries`), String(piece.tries), OWN_FILE);
        const input = JSON.parse(await readFile(this.#path(job.id, `${at}.input`), "utf8")) as PieceInput;
        return { job: job.id, at, kind: job.kind, owner: job.owner, input };
      }
      return null;
    });
  }

  emit({ job: id }: TakenPiece, event: JobEvent): Promise<void> {
    return this.#ifWanted(id, async (job) => {
      job.events.push(event);
      await appendFile(this.#path(id, "events"), `${JSON.stringify(event)}\n`, OWN_FILE);
      this.changes.tell();
    });
  }

  end({ job: id, at }: TakenPiece, outcome: PieceOutcome): Promise<void> {
    return this.#ifWanted(id, (job) => this.#write(job, at, outcome));
  }

  putBack({ job: id, at }: TakenPiece): Promise<void> {
    return this.#ifWanted(id, async (job) => {
      await rm(this.#path(id, `${at}.tries`), { force: true });
      job.pieces[at] = { state: "waiting", tries: 0 };
    });
  }

  async beat(pieces: readonly TakenPiece[]): Promise<readonly TakenPiece[]> {
    return pieces.filter(({ job }) => this.#jobs.get(job)?.cancelled ?? true);
  }

  expire(): Promise<number> {
    return this.#inTurn(async () => {
      const now = nowSeconds();
      const old = [...this.#jobs.values()].filter(({ ended }) => ended !== null && now - ended >= this.#keepSeconds);
      for (const { id } of old) await this.#drop(id);
      return old.length;
    });
  }

  async close(): Promise<void> {
    await this.#last;
  }

  /** One after the other: what is deleted is not written again by whoever had begun to. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const done = this.#last.then(run);
    this.#last = done.catch(() => undefined);
    return done;
  }

  #ifWanted(id: string, run: (job: HeldJob) => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      const job = this.#jobs.get(id);
      if (job !== undefined && !job.cancelled) await run(job);
    });
  }

  #held(owner: string, id: string): HeldJob {
    const job = this.#jobs.get(id);
    if (job === undefined || job.owner !== owner) throw noSuchJob();
    return job;
  }

  #ofOwner(owner: string): HeldJob[] {
    return [...this.#jobs.values()].filter((job) => job.owner === owner);
  }

  #next(): { job: HeldJob; at: number } | null {
    const underWay = new Map<string, number>();
    for (const { owner, pieces } of this.#jobs.values())
      underWay.set(owner, (underWay.get(owner) ?? 0) + pieces.filter(({ state }) => state === "running").length);
    let best: { job: HeldJob; at: number; load: number; turn: number } | null = null;
    for (const job of this.#jobs.values()) {
      const at = job.pieces.findIndex(({ state }) => state === "waiting");
      if (at < 0) continue;
      const [load, turn] = [underWay.get(job.owner) ?? 0, this.#served.get(job.owner) ?? 0];
      if (best === null || load < best.load || (load === best.load && turn < best.turn)) best = { job, at, load, turn };
    }
    return best;
  }

  /** The outcome stands before the input goes: killed between the two, the piece is done. */
  async #write(job: HeldJob, at: number, outcome: PieceOutcome): Promise<void> {
    const { report, ...rest } = { report: null, trouble: null, result: null, ...outcome };
    if (report !== null) await writeFile(this.#path(job.id, `${at}.report`), report, OWN_FILE);
    const path = this.#path(job.id, `${at}.json`);
    await writeFile(`${path}.part`, JSON.stringify(rest satisfies Outcome), OWN_FILE);
    await rename(`${path}.part`, path);
    for (const name of [`${at}.input`, `${at}.tries`]) await rm(this.#path(job.id, name), { force: true });
    job.pieces[at] = { state: rest.trouble === null ? "done" : "failed", tries: 0 };
    if (job.pieces.every(({ state }) => state === "done" || state === "failed")) await this.#endJob(job);
    this.changes.tell();
  }

  async #endJob(job: HeldJob): Promise<void> {
    job.ended = nowSeconds();
    await writeFile(this.#path(job.id, "ended"), String(job.ended), OWN_FILE);
  }

  /** Only that it was cancelled remains. */
  async #clear(job: HeldJob): Promise<void> {
    const { kind, owner, size, accepted } = job;
    const file: JobFile = { kind, owner, about: null, size, accepted };
    await writeFile(this.#path(job.id, "cancelled"), "", OWN_FILE);
    await writeFile(this.#path(job.id, "job.json"), JSON.stringify(file), OWN_FILE);
    for (const name of await readdir(this.#path(job.id))) if (/^(\d|events$)/.test(name)) await rm(this.#path(job.id, name));
    const pieces = job.pieces.map(() => ({ state: "cancelled", tries: 0 }) as const);
    const cleared: HeldJob = { ...file, id: job.id, pieces, events: [], cancelled: true, ended: null };
    this.#jobs.set(job.id, cleared);
    await this.#endJob(cleared);
  }

  async #drop(id: string): Promise<void> {
    this.#jobs.delete(id);
    await rm(this.#path(id), { recursive: true, force: true });
  }

  async #outcome(id: string, at: number): Promise<Outcome> {
    return JSON.parse(await readFile(this.#path(id, `${at}.json`), "utf8")) as Outcome;
  }

  #path(id: string, ...names: string[]): string {
    return join(this.#folder, id, ...names);
  }
}

function countOf(jobs: readonly HeldJob[]): { jobs: number; people: number } {
  return { jobs: jobs.length, people: jobs.reduce((sum, { size }) => sum + size, 0) };
}
