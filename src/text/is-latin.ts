/** By code unit: a to z in either case, no letter with a mark. */
export function isLatin(c: number): boolean {
  return ((c | 0x20) - 0x61) >>> 0 < 26;
}
