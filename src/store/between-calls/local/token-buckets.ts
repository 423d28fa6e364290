import { elapsed } from "../../../io/clock.js";
import type { Buckets, Rate } from "../buckets.js";

const MOST_CALLERS = 10_000;

/** A bucket of calls a caller: full at first, refilled evenly. Answers how many seconds to wait; 0 lets the call through. */
export class TokenBuckets implements Buckets {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(rate: Rate, now: () => number = elapsed()) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Seconds until a call is allowed; takes nothing. */
  wait(caller: string): number {
    const left = this.#left(caller);
    return left >= 1 ? 0 : Math.ceil((1 - left) / this.#rate.perSecond);
  }

  take(caller: string): number {
    const wait = this.wait(caller);
    if (wait > 0) return wait;
    const left = this.#left(caller);
    this.#buckets.delete(caller);
    // The oldest callers stand first; one that is forgotten starts full again.
    if (this.#buckets.size >= MOST_CALLERS) this.#buckets.delete(this.#buckets.keys().next().value as string);
    this.#buckets.set(caller, { left: left - 1, at: this.#now() });
    return 0;
  }

  #left(caller: string): number {
    const bucket = this.#buckets.get(caller);
    if (bucket === undefined) return this.#rate.burst;
    return Math.min(this.#rate.burst, bucket.left + ((this.#now() - bucket.at) / 1000) * this.#rate.perSecond);
  }
}
