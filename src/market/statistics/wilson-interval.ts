/** z of a two-sided 95 % interval: the normal quantile at 0.975. */
export const Z95 = 1.959963984540054;

/** Wilson's interval of a share (docs/methods/share.md): honest near 0 and 1, where the textbook one is not. */
export function wilsonInterval(n: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const share = n / of;
  const z2 = Z95 * Z95;
  const middle = share + z2 / (2 * of);
  const spread = Z95 * Math.sqrt((share * (1 - share) + z2 / (4 * of)) / of);
  const scale = 1 + z2 / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
