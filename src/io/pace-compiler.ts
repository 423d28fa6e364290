import { setFlagsFromString } from "node:v8";

/**
 * For programs that read many texts: functions are put into one another less, and made into fast code later than the engine would by itself,
 * which spends seconds on code that it soon throws away again. Of the first 6 MB of postings a process reads, start included, these three save
 * a fifth of the processor's time, of the first 12 MB a sixth; once all is warm they cost about 6 %. A larger young generation, no tiers of
 * expressions, one thread of garbage collection and code that is never flushed saved nothing.
 */
export function paceCompiler(): void {
  for (const flag of ["--max-inlined-bytecode-size=100", "--max-inlined-bytecode-size-cumulative=200", "--interrupt-budget=200000"])
    setFlagsFromString(flag);
}
