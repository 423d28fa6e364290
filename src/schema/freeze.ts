/** Stages hand on frozen plain data; typed arrays cannot be frozen and are left as they are. */
export function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  // Most of what is frozen are short lists of numbers: nothing is called for those.
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (let at = 0; at < parts.length; at++) if (typeof parts[at] === "object") deepFreeze(parts[at]);
  return value;
}
