import type { Segment } from "../../text/segment.js";

/** What a line of a posting is for. `intro` is what stands before any heading. */
export type PostingZone = "required" | "preferred" | "duty" | "stack" | "company" | "perks" | "legal" | "intro";

export interface ZonedLine extends Segment {
  readonly zone: PostingZone;
  readonly heading: boolean;
  /** The heading's words that put the line into its zone; null in the intro. */
  readonly under: string | null;
}

/** Of demands, of wishes or of the work: where an ad names what one works with. */
export function isOfRole({ heading, zone }: ZonedLine): boolean {
  return !heading && (zone === "required" || zone === "preferred" || zone === "duty");
}
