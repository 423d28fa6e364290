/** A seeded stream of whole numbers: 32-bit integer arithmetic only, so it is the same on every engine. */
export function openStream(seedHex: string): { below(limit: number): number } {
  let state = seedState(seedHex);
  return {
    below(limit) {
      state = nextState(state);
      return Math.floor(drawnShare(state) * limit);
    },
  };
}

/** The stream in parts, for loops that draw a million times: a state, the state after it, and what is drawn in a state, from 0 to below 1. */
export function seedState(seedHex: string): number {
  return Number.parseInt(seedHex.slice(0, 8), 16) | 0;
}

export function nextState(state: number): number {
  return (state + 0x6d2b79f5) | 0;
}

export function drawnShare(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
