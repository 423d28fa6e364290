import { exp, log } from "../../arithmetic.js";

/** The probability of at least `least` successes in n draws, as a function of the chance of one. */
export function openBinomialTail(n: number, least: number): (chance: number) => number {
  const logFactorial = new Float64Array(n + 1);
  for (let i = 1; i <= n; i++) logFactorial[i] = (logFactorial[i - 1] as number) + log(i);
  const logChoose = (k: number): number => (logFactorial[n] as number) - (logFactorial[k] as number) - (logFactorial[n - k] as number);
  return (chance) => {
    if (chance >= 1) return 1;
    if (chance <= 0) return least === 0 ? 1 : 0;
    const [logP, logQ] = [log(chance), log(1 - chance)];
    let sum = 0;
    for (let k = n; k >= least; k--) sum += exp(logChoose(k) + k * logP + (n - k) * logQ);
    return Math.min(1, sum);
  };
}
