/** By code unit: 1 for what `\s` matches. */
const BLANKS = new Uint8Array(0x10000);
for (const blank of "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff") BLANKS[blank.charCodeAt(0)] = 1;
for (let c = 0x2000; c <= 0x200a; c++) BLANKS[c] = 1;

/** What `\s` matches. */
export function isBlank(c: number): boolean {
  return BLANKS[c] === 1;
}
