/** The hash of the snapshot that a report names; empty where it names none, or is no report. */
export function snapshotOf(value: unknown): string {
  const inputs = (value as { inputs?: { snapshot?: { hash?: unknown } | null } } | null)?.inputs;
  return typeof inputs?.snapshot?.hash === "string" ? inputs.snapshot.hash : "";
}
