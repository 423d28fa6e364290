const MOST = 200;

/** Paths at which two JSON values differ. */
export function compareLeaves(held: unknown, made: unknown, place = ""): string[] {
  const found: string[] = [];
  const visit = (a: unknown, b: unknown, path: string): void => {
    if (found.length >= MOST || Object.is(a, b)) return;
    if (Array.isArray(a) && Array.isArray(b)) {
      for (let i = 0; i < Math.max(a.length, b.length); i++) visit(a[i], b[i], `${path}.${i}`);
      return;
    }
    if (isRecord(a) && isRecord(b)) {
      for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])]) visit(a[key], b[key], path === "" ? key : `${path}.${key}`);
      return;
    }
    found.push(path);
  };
  visit(held, made, place);
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
