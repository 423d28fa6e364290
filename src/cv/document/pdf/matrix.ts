/** [a b c d e f] as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `b`, then `a`. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

export function transformX(m: Matrix, x: number, y: number): number {
  return m[0] * x + m[2] * y + m[4];
}

export function transformY(m: Matrix, x: number, y: number): number {
  return m[1] * x + m[3] * y + m[5];
}

export interface Rect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The upright rectangle around a transformed one. */
export function transformRect(m: Matrix, x0: number, y0: number, x1: number, y1: number): Rect {
  const xs = [transformX(m, x0, y0), transformX(m, x1, y0), transformX(m, x0, y1), transformX(m, x1, y1)];
  const ys = [transformY(m, x0, y0), transformY(m, x1, y0), transformY(m, x0, y1), transformY(m, x1, y1)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
