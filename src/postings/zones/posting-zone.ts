import type { Segment } from "../../text/segment.js";

/** What a line of a posting is for. `intro` is what stands before any heading. */
export type PostingZone = "required" | "preferred" | "duty" | "stack" | "company" | "perks" | "legal" | "intro";

export interface ZonedLine extends Segment {
  readonly zone: PostingZone;
  readonly heading: boolean;
  /** The heading's words that put the line into its zone; null in the intro. */
  readonly under: string | null;
}
