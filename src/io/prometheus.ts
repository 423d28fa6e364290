/** Prometheus' text form: the lines of a metric stand together under its type, as its readers ask. */
export function formatExposition(lines: readonly string[]): string {
  const families = new Map<string, string[]>();
  for (const line of lines) {
    const name = /^\w+/.exec(line)?.[0] ?? "";
    const family = name.replace(/_(?:bucket|sum|count)$/, "");
    const type = family !== name ? "histogram" : name.endsWith("_total") ? "counter" : "gauge";
    const held = families.get(family) ?? [`# TYPE ${family} ${type}`];
    held.push(line);
    families.set(family, held);
  }
  return `${[...families.values()].flat().join("\n")}\n`;
}
