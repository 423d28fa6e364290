import { openStream } from "../../../src/market/statistics/random.js";
import { wilsonInterval } from "../../../src/market/statistics/wilson-interval.js";

interface Draws {
  readonly seed: string;
  readonly draws: number;
  /** Postings of one draw. */
  readonly of: number;
  /** The true share, in thousandths. */
  readonly perMille: number;
}

/** In what share of draws Wilson's interval holds the true share. */
export function shareHeld({ seed, draws, of, perMille }: Draws): number {
  const stream = openStream(seed);
  let held = 0;
  for (let draw = 0; draw < draws; draw++) {
    let n = 0;
    for (let i = 0; i < of; i++) if (stream.below(1000) < perMille) n++;
    const [low, high] = wilsonInterval(n, of);
    if (low <= perMille / 1000 && perMille / 1000 <= high) held++;
  }
  return held / draws;
}
