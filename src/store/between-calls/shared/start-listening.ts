import type pg from "pg";

const AGAIN_MILLISECONDS = 1_000;

/** Holds one connection that is told when there is work; a database that restarts is listened to again. */
export function startListening(pool: pg.Pool, onWork: () => void): { end(): Promise<void> } {
  const ending = new AbortController();
  const listening = listenOn(pool, onWork, ending.signal);
  return {
    async end() {
      ending.abort();
      await listening;
    },
  };
}

async function listenOn(pool: pg.Pool, onWork: () => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await listenOnce(pool, onWork, signal).catch(() => undefined);
    onWork();
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLISECONDS));
  }
}

/** Until the connection is lost or nobody listens any more. */
async function listenOnce(pool: pg.Pool, onWork: () => void, signal: AbortSignal): Promise<void> {
  const client = await pool.connect();
  client.on("notification", onWork);
  try {
    await client.query("listen groundwork_jobs");
    await new Promise<void>((resolve) => {
      client.once("end", resolve);
      client.once("error", () => resolve());
      signal.addEventListener("abort", () => resolve(), { once: true });
      if (signal.aborted) resolve();
    });
  } finally {
    client.off("notification", onWork);
    // Not given back: it listens.
    client.release(true);
  }
}
