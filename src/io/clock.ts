/** The only place that reads the clock: as-of defaults to today in the machine's own calendar, and is printed. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The moment a model answered, for wording.json alone. */
export function now(): string {
  return new Date().toISOString();
}

/** Milliseconds for progress events; never part of a result. In the browser too. */
export function elapsed(): () => number {
  const started = performance.now();
  return () => Math.round(performance.now() - started);
}

/** For logs; never part of a result. */
export function nowText(): string {
  return new Date().toISOString();
}

/** Seconds of the clock, for what outlives this process; never part of a result. */
export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
