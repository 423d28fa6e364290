/**
 * The engine's own exp and log: Math's differ in the last bit between engines, and the report promises the same bytes on all of them.
 * Only + - x / and sqrt are used, which IEEE 754 fixes.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LN2 = Math.LN2;

/** 2 to a whole power, by repeated doubling: exact. */
function powerOfTwo(exponent: number): number {
  let result = 1;
  const step = exponent < 0 ? 0.5 : 2;
  for (let left = Math.abs(exponent); left > 0; left--) result *= step;
  return result;
}

export function exp(x: number): number {
  if (x > 709.78) return Number.POSITIVE_INFINITY;
  if (x < -745.13) return 0;
  const k = Math.floor(x / LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // |r| <= 0.35: 20 terms of the series leave less than one unit in the last place.
  let term = 1;
  let sum = 1;
  for (let i = 1; i <= 20; i++) {
    term = (term * r) / i;
    sum += term;
  }
  return sum * powerOfTwo(k);
}

export function log(x: number): number {
  if (x < 0 || Number.isNaN(x)) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let mantissa = x;
  let k = 0;
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    k++;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    k--;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)), |s| <= 0.172: 14 odd terms suffice.
  const s = (mantissa - 1) / (mantissa + 1);
  const s2 = s * s;
  let power = s;
  let sum = 0;
  for (let i = 1; i <= 27; i += 2) {
    sum += power / i;
    power *= s2;
  }
  return k * LN2_HIGH + (k * LN2_LOW + 2 * sum);
}

/** Sums of fractions run over sorted input, so the order in which they came never shows. */
export function sumSorted(values: ArrayLike<number>): number {
  // Numbers in a typed array are sorted as numbers without a comparison, many times faster.
  const sorted = new Float64Array(values).sort();
  let sum = 0;
  for (let at = 0; at < sorted.length; at++) sum += sorted[at] as number;
  return sum;
}
