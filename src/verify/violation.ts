/** One thing that does not hold, and where in report.json. */
export interface Violation {
  readonly check: string;
  /** JSON path, e.g. `figures.f12….value` */
  readonly place: string;
  readonly message: string;
}

/** What could not be checked because an input was not given, with how many items that leaves open. */
export interface Unchecked {
  readonly check: string;
  readonly count: number;
  readonly because: string;
}

export interface Verification {
  readonly violations: readonly Violation[];
  readonly unchecked: readonly Unchecked[];
  readonly checked: Readonly<Record<string, number>>;
}
