/** A part of the app (a script, a worker) that did not come, or that ended at work: no fault of a file, so trying again may do. */
export class PartFailed extends Error {
  constructor(
    readonly at: "loading" | "work",
    cause?: unknown,
  ) {
    super(at === "loading" ? "a part of the app could not be loaded" : "a part of the app stopped", { cause });
    this.name = "PartFailed";
  }
}

/** Each browser has its own words for a script that an import did not get; what called the import may have put its own around them. */
export function isImportFailure(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return /dynamically imported module|module script failed/i.test(cause.message) || isImportFailure(cause.cause);
}
