import { setFlagsFromString } from "node:v8";

/**
 * V8's own measure of what is worth optimising is made for programs that run for long. Node 20's engine lets it be moved; later ones have
 * other measures, and refuse a flag they do not know.
 */
const CAN_BE_PACED = process.versions.v8.startsWith("11.");

/**
 * Most expressions are asked more than once even of one text: made into machine code at once, they are not made into steps of an interpreter
 * before, which costs as much again. Of one posting it saves a tenth, of a report a seventh of the processor's time. It holds for expressions
 * made from then on. (Told not to interpret at all, a process that has begun runs steps it has already as machine code, and now and then ends
 * without a word.)
 */
const EXPRESSIONS = "--regexp-tier-up-ticks=0";

/**
 * For programs that read many texts: functions are put into one another less, and made into fast code later than the engine would by itself,
 * which spends seconds on code that it soon throws away again. Of the first 6 MB of postings a process reads, start included, those of the
 * compiler save a fifth of the processor's time, of the first 12 MB a sixth; once all is warm, from some 70 MB on, they neither save nor cost 3 %
 * (two readers given the same texts in turn). Code that is never flushed saved nothing that stood out from the noise.
 *
 * What is worked out for a batch of postings lives as long as the batch, some 15 MB of allocation: in a young generation of that size nearly
 * all of it was copied once, and taken for lasting. And the engine puts what it has seen to last among the old objects at once, where it
 * holds what it names until those are looked through: a posting left 17 kB among them, 11 with the larger generation alone, and 3 with both.
 * Two readers side by side take a tenth less of the processor's time once warm, and each a fifth less memory; 64 MB saved no more than 32.
 *
 * A process that only passes bytes on has few objects, and the engine looks through all of them whenever a few MB of bytes came and went: every
 * second, on a core that another worker would read on. Let grow to three times what lives, it did so every fifteen seconds, and the engine's own
 * threads take a third less; a worker takes 60 MB more.
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
 * A cohort is over in seconds, and each of its threads compiles for itself: that was a quarter of the run, and code that is made fast for the
 * last hundred people has not paid for itself at their end. One person's objects fit into the young generation, and most are gone before it
 * is swept. Together a twelfth of the processor's time of each thread's first 180 people.
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
