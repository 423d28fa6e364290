export interface Rate {
  /** Calls at once. */
  readonly burst: number;
  readonly perSecond: number;
}

/** A bucket of calls a caller: full at first, refilled evenly. Both answer how many seconds to wait; 0 lets the call through. */
export interface Buckets {
  /** Takes nothing. */
  wait(caller: string): number | Promise<number>;
  take(caller: string): number | Promise<number>;
}
