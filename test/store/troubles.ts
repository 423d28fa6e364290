import { setTimeout as wait } from "node:timers/promises";
import { openStream } from "../../src/market/statistics/random.js";
import type { PostgresServer } from "./postgres-server.js";
import type { Hosts } from "./two-hosts.js";

const TROUBLES = ["kill", "restart", "cut"] as const;

export interface Troubled {
  readonly server: PostgresServer;
  readonly hosts: Hosts | null;
  readonly workers: number;
  /** Kills a worker, and ends when another is at work in its place. */
  replace(worker: number): Promise<void>;
}

export interface TroubleOptions {
  /** Beside one of each kind. */
  readonly more: number;
  /** Milliseconds before each, at most. */
  readonly within: number;
}

/** Kills workers, cuts a host off and restarts the server, in an order drawn by chance, each kind at least once; each is mended before the next. */
export async function* disturb(
  seed: string,
  { server, hosts, ...run }: Troubled,
  { more, within }: TroubleOptions,
): AsyncGenerator<string> {
  const stream = openStream(seed);
  const drawn = [...TROUBLES, ...Array.from({ length: more }, () => TROUBLES[stream.below(3)])]
    .map((trouble) => ({ trouble, place: stream.below(1000) }))
    .sort((a, b) => a.place - b.place);
  for (const { trouble } of drawn) {
    await wait(100 + stream.below(within));
    const at = stream.below(run.workers);
    if (trouble === "restart") {
      server.halt();
      // Long enough that a job fails, and asks to be tried again, while nobody is there.
      await wait(stream.below(1500));
      server.start();
    } else if (trouble === "kill") await run.replace(at);
    else {
      const host = hosts?.hosts[at % hosts.hosts.length];
      host?.cut();
      await wait(500 + stream.below(2500));
      host?.mend();
    }
    yield trouble as string;
  }
}
