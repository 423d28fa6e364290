import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nowSeconds } from "../../../io/clock.js";
import type { JobEvent, JobState, NewJob, PieceView } from "../job.js";

/** What lies on disk is the person's own. */
export const OWN_FILE = { mode: 0o600 } as const;
export const OWN_FOLDER = { recursive: true, mode: 0o700 } as const;

/** `job.json`: what is held of a job beside its pieces. */
export interface JobFile extends Omit<NewJob, "pieces"> {
  readonly size: number;
  readonly accepted: number;
}

/** `AT.json`: how a piece ended. Its report lies beside it as `AT.report`, its input until then as `AT.input`. */
export type Outcome = Omit<PieceView, "state">;

/** A job as a server holds it in memory. */
export interface HeldJob extends JobFile {
  readonly id: string;
  readonly pieces: { state: JobState; tries: number }[];
  readonly events: JobEvent[];
  cancelled: boolean;
  /** Seconds of the clock; null before. */
  ended: number | null;
}

export async function readJobFolder(folder: string, id: string): Promise<HeldJob> {
  const names = new Set(await readdir(join(folder, id)));
  const text = (name: string): Promise<string> => readFile(join(folder, id, name), "utf8");
  const file = JSON.parse(await text("job.json")) as JobFile;
  const cancelled = names.has("cancelled");
  const pieces: HeldJob["pieces"] = [];
  for (let at = 0; at < file.size; at++) {
    const tries = names.has(`${at}.tries`) ? Number(await text(`${at}.tries`)) : 0;
    const outcome = names.has(`${at}.json`) ? (JSON.parse(await text(`${at}.json`)) as Outcome) : null;
    pieces.push({ state: cancelled ? "cancelled" : outcome === null ? "waiting" : outcome.trouble === null ? "done" : "failed", tries });
  }
  const events = names.has("events") ? await readEvents(join(folder, id, "events")) : [];
  const over = pieces.every(({ state }) => state !== "waiting");
  const ended = names.has("ended") ? Number(await text("ended")) : over ? nowSeconds() : null;
  return { ...file, id, pieces, events, cancelled, ended };
}

/** The last line is cut off where a kill fell into it: it goes, so that the next one begins a line. */
async function readEvents(path: string): Promise<JobEvent[]> {
  const text = await readFile(path, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole !== text) await writeFile(path, whole, OWN_FILE);
  return whole
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as JobEvent);
}
