/** A seeded stream of whole numbers: 32-bit integer arithmetic only, so it is the same on every engine. */
export function openStream(seedHex: string): { below(limit: number): number } {
  let state = seedState(seedHex);
  return {
    below(limit) {
      state = nextState(state);
      return Math.floor(((mixBits(state) >>> 0) / TWO_TO_32) * limit);
    },
  };
}

export const TWO_TO_32 = 4294967296;

/** The stream in parts, for loops that draw a million times: a state, the state after it, and the 32 bits drawn in a state. */
export function seedState(seedHex: string): number {
  return Number.parseInt(seedHex.slice(0, 8), 16) | 0;
}

export function nextState(state: number): number {
  return (state + 0x6d2b79f5) | 0;
}

/** With their sign: a fraction would be put on the heap by an engine that does not put this function into its loop. */
export function mixBits(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return mixed ^ (mixed >>> 14);
}
