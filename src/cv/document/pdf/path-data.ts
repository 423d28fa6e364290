import { type Matrix, type Rect, transformRect } from "./matrix.js";

/** Matrices come as arrays and as typed arrays. */
export function toMatrix(value: unknown): Matrix {
  const m = value as Record<number, number>;
  return [m[0] ?? 1, m[1] ?? 0, m[2] ?? 0, m[3] ?? 1, m[4] ?? 0, m[5] ?? 0];
}

/** Bounds of a path in the space of the page. */
export function boundsOf(ctm: Matrix, value: unknown): Rect {
  const b = value as Record<number, number>;
  return transformRect(ctm, b[0] ?? 0, b[1] ?? 0, b[2] ?? 0, b[3] ?? 0);
}

/** Path data as pdf.js packs it: 0 x y moves, 1 x y draws a line, 4 closes; a curve is any other sign. */
export function isRectangle(data: unknown): boolean {
  const path = Array.isArray(data) ? (data[0] as Record<number, number> & { length?: number }) : null;
  if (path === null || path === undefined) return false;
  const length = path.length ?? Object.keys(path).length;
  if (length > 20) return false;
  let at = 0;
  let x = 0;
  let y = 0;
  while (at < length) {
    const code = path[at];
    if (code === 4) {
      at += 1;
      continue;
    }
    if (code !== 0 && code !== 1) return false;
    const nx = path[at + 1] ?? 0;
    const ny = path[at + 2] ?? 0;
    if (code === 1 && Math.abs(nx - x) > 0.01 && Math.abs(ny - y) > 0.01) return false;
    x = nx;
    y = ny;
    at += 3;
  }
  return true;
}
