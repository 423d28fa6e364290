import type { CallEntry } from "./call-log.js";

/** Seconds: what a lookup takes, a report, and a report behind others. */
const BOUNDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60] as const;

interface Counted {
  readonly within: number[];
  calls: number;
  seconds: number;
}

/** What this server answered since it started, by the pattern of the address and the status: Prometheus' counters and histograms. */
export class CallCounts {
  readonly #statuses = new Map<string, number>();
  readonly #routes = new Map<string, Counted>();

  add({ method, route, status, ms }: CallEntry): void {
    const labels = `method="${method}",route="${route}"`;
    const answered = `${labels},status="${status}"`;
    this.#statuses.set(answered, (this.#statuses.get(answered) ?? 0) + 1);
    const counted = this.#routes.get(labels) ?? { within: BOUNDS.map(() => 0), calls: 0, seconds: 0 };
    counted.calls++;
    counted.seconds += ms / 1000;
    BOUNDS.forEach((bound, at) => {
      if (ms / 1000 <= bound) counted.within[at] = (counted.within[at] ?? 0) + 1;
    });
    this.#routes.set(labels, counted);
  }

  lines(): string[] {
    return [
      ...[...this.#statuses].map(([labels, calls]) => `groundwork_calls_total{${labels}} ${calls}`),
      ...[...this.#routes].flatMap(([labels, { within, calls, seconds }]) => [
        ...within.map((n, at) => `groundwork_call_seconds_bucket{${labels},le="${BOUNDS[at]}"} ${n}`),
        `groundwork_call_seconds_bucket{${labels},le="+Inf"} ${calls}`,
        `groundwork_call_seconds_sum{${labels}} ${seconds.toFixed(3)}`,
        `groundwork_call_seconds_count{${labels}} ${calls}`,
      ]),
    ];
  }
}
