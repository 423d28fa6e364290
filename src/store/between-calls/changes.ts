/** What is announced may get lost where it comes from another machine: then it is looked after all. */
const LOOK_MILLISECONDS = 1_000;

/** Wakes whoever waits for something to happen. */
export class Changes {
  #count = 0;
  readonly #waiting = new Set<() => void>();

  get count(): number {
    return this.#count;
  }

  tell(): void {
    this.#count++;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Returns when something happened since the count, or after a while. */
  after(count: number, signal: AbortSignal): Promise<void> {
    if (this.#count !== count || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, LOOK_MILLISECONDS);
      this.#waiting.add(wake);
      signal.addEventListener("abort", wake, { once: true });
    });
  }
}
