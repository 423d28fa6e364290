/** The items in their order; mostly they are in it, and none are copied. */
export function inOrder<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let at = 1; at < items.length; at++) if (compare(items[at - 1] as T, items[at] as T) > 0) return [...items].sort(compare);
  return items;
}
