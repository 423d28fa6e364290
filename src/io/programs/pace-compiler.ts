import { setFlagsFromString } from "node:v8";

/**
 * V8's own measure of what is worth optimising is made for programs that run for long. Node 20's engine lets it be moved; later ones have
 * other measures, and refuse a flag they do not know.
 */
const CAN_BE_PACED = process.versions.v8.startsWith("11.");

/**
 * Most expressions are asked more than once even of one text, and to run them as an interpreter's steps first costs as much again as their
 * machine code: a tenth of a posting's time, a seventh of a report's. Only what is made from then on: a process that has begun and is told
 * never to interpret runs the steps it has as machine code, and now and then ends without a word.
 */
const EXPRESSIONS = "--regexp-tier-up-ticks=0";

/**
 * For programs that read many texts.
 *
 * - Inlined less and made fast later: the engine would spend seconds on code that it soon throws away. A fifth of the time of the first 6 MB
 *   of postings, nothing from some 70 MB on.
 * - A batch of postings allocates some 15 MB and is gone with it. A young generation that holds it, and nothing put among the old objects
 *   from the start, leave 3 kB a posting to be swept where 17 were: a tenth of the time once warm, a fifth of the memory. 64 MB save no more.
 * - Whoever only passes bytes on has few objects, and the engine looks through all of them at every few MB that came and went. Let grow to
 *   three times what lives, it does so every fifteen seconds, for 60 MB more a worker.
 */
const MANY_TEXTS = [
  EXPRESSIONS,
  "--max-inlined-bytecode-size=100",
  "--max-inlined-bytecode-size-cumulative=200",
  "--interrupt-budget=200000",
  "--min-semi-space-size=32",
  "--max-semi-space-size=32",
  "--no-allocation-site-pretenuring",
  "--heap-growing-percent=200",
];
/** A report, and a child that reads a few dozen files: much would be optimised that is never run again. */
const ONE_REPORT = [EXPRESSIONS, "--interrupt-budget=500000"];
/**
 * A cohort is over in seconds, and each of its threads compiles for itself: code made fast for its last hundred people has not paid for
 * itself at the end. One person's objects fit into the young generation. A twelfth of each thread's time over its first 180 people.
 */
const COHORT = [
  EXPRESSIONS,
  "--interrupt-budget=2000000",
  "--max-inlined-bytecode-size-cumulative=300",
  "--min-semi-space-size=64",
  "--max-semi-space-size=64",
];

/** What only starts: expressions are made with the files that hold them, before it is known what is to be done. */
const START = [EXPRESSIONS];

const PACES = { start: START, manyTexts: MANY_TEXTS, oneReport: ONE_REPORT, cohort: COHORT } as const;

/** What the engine of this process, or of a child it starts, is told. */
export const compilerFlags = (pace: keyof typeof PACES): readonly string[] => (CAN_BE_PACED ? PACES[pace] : []);

/** Of a process that has begun. */
export function paceCompiler(pace: keyof typeof PACES): void {
  for (const flag of compilerFlags(pace)) setFlagsFromString(flag);
}
