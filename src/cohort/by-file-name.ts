import { byCodeUnit } from "../schema/canonical.js";

/** Digits in the names of files are numbers, so that person 2 stands before person 10; the rest is by code unit, as everywhere. */
export function byFileName(a: string, b: string): number {
  const others = partsOf(b);
  for (const [at, part] of partsOf(a).entries()) {
    const other = others[at];
    if (other === undefined) return 1;
    const order = comparePart(part, other);
    if (order !== 0) return order;
  }
  // One is the beginning of the other, or they differ by zeros before a number.
  return byCodeUnit(a, b);
}

function partsOf(name: string): readonly string[] {
  return name.match(/\d+|\D+/g) ?? [];
}

function comparePart(a: string, b: string): number {
  if (!isNumber(a) || !isNumber(b)) return byCodeUnit(a, b);
  const [own, other] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return own.length - other.length || byCodeUnit(own, other);
}

function isNumber(part: string): boolean {
  return /^\d/.test(part);
}
