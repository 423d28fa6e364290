/** Signs of one look within a segment. */
export interface Stretch {
  text: string;
  x0: number;
  x1: number;
  size: number;
  font: string;
  colour: string;
  link: string | null;
}

/** Signs on one baseline without a gap wide enough to part columns. */
export interface Segment {
  stretches: Stretch[];
  text: string;
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  size: number;
  mark: number;
  /** A bullet stood before the text. */
  bullet: boolean;
  /** The drawn frame it stands in, empty in none. */
  frame: string;
  /** Wide blanks within: parts of the segment that begin where other lines begin are segments of their own. */
  breaks: SoftBreak[];
}

export interface SoftBreak {
  /** Where the next word begins. */
  x: number;
  end: number;
  stretch: number;
  stretchLength: number;
  length: number;
}
