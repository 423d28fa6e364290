/** Work that a line tells plainly, without the name of what it shows. How a telling is written stands in parse-telling.ts. */
export interface Deed {
  /** Skills of the taxonomy. */
  readonly shows: readonly string[];
  /** Any of these is enough. */
  readonly told: readonly string[];
  /** A line that tells one of these tells something else. */
  readonly unless?: readonly string[];
}
